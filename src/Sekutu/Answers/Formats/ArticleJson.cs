using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sekutu.Reading;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Events;
using Sekutu.Reading.Places;
using Sekutu.Reading.Statements;
using Sekutu.Reading.Time;
using Sekutu.Record;
using Sekutu.Text;

namespace Sekutu.Answers.Formats;

/// <summary>What an article says, as one line of JSON in the shape that annotated articles have, with offsets and reasons beside.</summary>
/// <remarks>
/// Spans are pairs <c>[from, to)</c> of UTF-16 code units of <c>text</c>. Dates and places stand once each, however often they are named:
/// a date once for each pair of words and value, a place once for each English name. Not safe for several threads at once.
/// </remarks>
public sealed class ArticleJson : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer to be used for many articles.</summary>
    public ArticleJson() => _json = new Utf8JsonWriter(_buffer, Options);

    /// <summary>One article as one line, without a line break.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="withText">Whether the text itself is repeated.</param>
    public string Line(ArticleReading reading, bool withText = true)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        Article(reading, withText);
        _json.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Article(ArticleReading reading, bool withText)
    {
        var document = reading.Document;
        var details = document.Details;
        _json.WriteStartObject();
        _json.WriteString("id", document.Id);
        _json.WriteString("url", details.Url);
        _json.WriteString("source", details.Publisher);
        _json.WriteString("via", details.Via);
        _json.WriteString("lang", reading.Language ?? details.Language);
        _json.WriteString("published", details.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteString("title", details.Title);
        if (withText) _json.WriteString("text", document.Text);
        List("events", reading.Events, (i, e) => Event(reading, i, e));
        List("statements", reading.Statements, (i, s) => Statement(reading, i, s));
        List("coverage", reading.Coverage, (i, c) => Coverage(reading, i, c));
        List("dates", ArticleDates.Of(reading), (_, t) => Date(document, t));
        List("places", reading.Places.DistinctBy(p => p.Canonical), (_, p) => Place(document, p));
        List("duplicates", reading.Duplicates, (_, d) => _json.WriteStringValue(Words(document, d)));
        _json.WriteEndObject();
    }

    private void Event(ArticleReading reading, int index, EventReading e)
    {
        var document = reading.Document;
        _json.WriteStartObject();
        _json.WriteString("id", $"e{index + 1}");
        _json.WriteString("type", Names.Of(e.Type));
        Codes("source", e.Sources);
        Codes("target", e.Targets);
        _json.WriteString("date", e.Date);
        _json.WriteString("place", e.Place is { } place ? Words(document, place) : null);
        _json.WriteString("status", Names.Of(e.Status));
        _json.WriteStartArray("topics");
        foreach (var topic in Names.Of(e.Topics)) _json.WriteStringValue(topic);
        _json.WriteEndArray();
        _json.WriteString("evidence", Words(document, e.Evidence));
        List("also", e.Also, (_, s) => _json.WriteStringValue(Words(document, s)));
        Offsets("span", e.Evidence);
        Offsets("sentence", reading.Analysis.Sentences[e.Sentence].Span);
        Offsets("trigger", e.Trigger);
        Slots("source", e.Sources);
        Slots("target", e.Targets);
        Offsets("date_span", e.DateSpan);
        _json.WriteString("date_rule", e.DateRule);
        Offsets("place_span", e.Place);
        Offsets("status_span", e.StatusSpan);
        _json.WriteString("entry", e.Entry);
        Reason(e.Rule, e.Confidence);
        _json.WriteEndObject();
    }

    private void Statement(ArticleReading reading, int index, StatementReading s)
    {
        var document = reading.Document;
        _json.WriteStartObject();
        _json.WriteString("id", $"s{index + 1}");
        _json.WriteString("speaker", s.Speaker);
        _json.WriteString("role", s.Role);
        _json.WriteString("country", s.Country);
        _json.WriteString("quote", s.Quote.Count == 0 ? null : string.Join(" … ", s.Quote.Select(q => Words(document, q))));
        _json.WriteString("evidence", Words(document, s.Evidence));
        List("aka", s.OtherSpeakers, (_, name) => _json.WriteStringValue(name));
        Offsets("span", s.Evidence);
        Offsets("sentence", reading.Analysis.Sentences[s.Sentence].Span);
        Offsets("speaker_span", s.SpeakerSpan);
        Offsets("verb", s.Verb);
        List("content", s.Content, (_, c) => Pair(c));
        Reason(s.Rule, s.Confidence);
        _json.WriteEndObject();
    }

    private void Coverage(ArticleReading reading, int index, CoverageReading c)
    {
        var document = reading.Document;
        _json.WriteStartObject();
        _json.WriteString("id", $"c{index + 1}");
        _json.WriteString("instrument", Words(document, c.Instrument));
        _json.WriteString("instrument_id", c.InstrumentId);
        _json.WriteString("article", c.Article);
        _json.WriteString("applies_to", Words(document, c.AppliesTo));
        _json.WriteString("asserted_by", c.AssertedBy);
        _json.WriteBoolean("denied", c.Denied);
        _json.WriteString("evidence", Words(document, c.Evidence));
        Offsets("span", c.Evidence);
        Reason(c.Rule, c.Confidence);
        _json.WriteEndObject();
    }

    private void Date(Document document, TimeExpression t)
    {
        _json.WriteStartObject();
        _json.WriteString("text", Words(document, t.DateSpan));
        _json.WriteString("value", t.Value);
        _json.WriteBoolean("conflict", t.Conflict);
        if (t.Conflict) _json.WriteString("spans", t.SpanningValue);
        Offsets("span", t.DateSpan);
        _json.WriteString("rule", t.Rule);
        _json.WriteEndObject();
    }

    private void Place(Document document, PlaceMention p)
    {
        _json.WriteStartObject();
        _json.WriteString("name", Words(document, p.Span));
        _json.WriteString("canonical", p.Canonical);
        _json.WriteString("country", p.Country);
        Number("lat", p.Latitude);
        Number("lon", p.Longitude);
        _json.WriteBoolean("disputed", p.Disputed);
        _json.WriteString("kind", Names.Of(p.Kind));
        _json.WriteString("place_id", p.Id);
        Offsets("span", p.Span);
        _json.WriteString("entry", p.Entry);
        Reason(p.Rule, p.Confidence);
        _json.WriteEndObject();
    }

    private static string Words(Document document, Span span) => document[span].ToString();

    private void List<T>(string name, IEnumerable<T> items, Action<int, T> write)
    {
        _json.WriteStartArray(name);
        var index = 0;
        foreach (var item in items) write(index++, item);
        _json.WriteEndArray();
    }

    private void Codes(string name, IEnumerable<ActorSlot> slots) => List(name, slots.Select(s => s.Code).Distinct(), (_, code) => _json.WriteStringValue(code));

    private void Slots(string name, IEnumerable<ActorSlot> slots) => List($"{name}_slots", slots, (_, slot) =>
    {
        _json.WriteStartObject();
        _json.WriteString("code", slot.Code);
        Offsets("span", slot.Span);
        _json.WriteString("rule", slot.Rule);
        _json.WriteEndObject();
    });

    private void Offsets(string name, Span? span)
    {
        if (span is not { } given) return;
        _json.WritePropertyName(name);
        Pair(given);
    }

    private void Pair(Span span)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(span.Start);
        _json.WriteNumberValue(span.End);
        _json.WriteEndArray();
    }

    private void Number(string name, double? value)
    {
        if (value is { } given) _json.WriteNumber(name, given);
        else _json.WriteNull(name);
    }

    private void Reason(string rule, float confidence)
    {
        _json.WriteString("rule", rule);
        _json.WriteNumber("confidence", Math.Round(confidence, 3));
    }
}
