using System.Globalization;
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
    private readonly JsonLine _line = new();

    private Utf8JsonWriter Json => _line.Json;

    /// <summary>One article as one line, without a line break.</summary>
    /// <param name="reading">What was read.</param>
    public string Line(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return _line.Of(() => Article(reading));
    }

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();

    private void Article(ArticleReading reading)
    {
        var document = reading.Document;
        var details = reading.Details;
        Json.WriteString("id", document.Id);
        Json.WriteString("url", details.Url);
        Json.WriteString("source", details.Publisher);
        Json.WriteString("via", details.Via);
        Json.WriteString("lang", reading.Language ?? details.Language);
        Json.WriteString("published", details.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Json.WriteString("published_told_by", details.Published?.ToldBy.ToString().ToLowerInvariant());
        Json.WriteString("title", details.Title);
        Json.WriteString("text", document.Text);
        _line.Objects("events", reading.Events, (i, e) => Event(reading, i, e));
        _line.Objects("statements", reading.Statements, (i, s) => Statement(reading, i, s));
        _line.Objects("coverage", reading.Coverage, (i, c) => Coverage(reading, i, c));
        _line.Objects("dates", ArticleDates.Of(reading), (_, t) => Date(document, t));
        _line.Objects("places", reading.Places.DistinctBy(p => p.Canonical), (_, p) => Place(document, p));
        _line.List("duplicates", reading.Duplicates, (_, d) => Json.WriteStringValue(Words(document, d)));
        if (reading.Explains) _line.PassedOver("turned_down", reading.TurnedDown);
    }

    private void Event(ArticleReading reading, int index, EventReading e)
    {
        var document = reading.Document;
        Json.WriteString("id", $"e{index + 1}");
        Json.WriteString("type", Names.Of(e.Type));
        Codes("source", e.Sources);
        Codes("target", e.Targets);
        Json.WriteString("date", e.Date);
        Json.WriteString("place", e.Place is { } place ? Words(document, place) : null);
        Json.WriteString("status", Names.Of(e.Status));
        Json.WriteStartArray("topics");
        foreach (var topic in Names.Of(e.Topics)) Json.WriteStringValue(topic);
        Json.WriteEndArray();
        Json.WriteString("evidence", Words(document, e.Evidence));
        _line.List("also", e.Also, (_, s) => Json.WriteStringValue(Words(document, s)));
        _line.Offsets("span", e.Evidence);
        _line.Offsets("sentence", reading.Analysis.Sentences[e.Sentence].Span);
        _line.Offsets("trigger", e.Trigger);
        Slots("source", e.Sources);
        Slots("target", e.Targets);
        _line.Offsets("date_span", e.DateSpan);
        Json.WriteString("date_rule", e.DateRule);
        _line.Offsets("place_span", e.Place);
        _line.Offsets("status_span", e.StatusSpan);
        Json.WriteString("entry", e.Entry);
        _line.Reason(e.Rule, e.Confidence);
        _line.Why(e.Why);
    }

    private void Statement(ArticleReading reading, int index, StatementReading s)
    {
        var document = reading.Document;
        Json.WriteString("id", $"s{index + 1}");
        Json.WriteString("speaker", s.Speaker);
        Json.WriteString("role", s.Role);
        Json.WriteString("country", s.Country);
        Json.WriteString("quote", s.Quote.Count == 0 ? null : string.Join(" … ", s.Quote.Select(q => Words(document, q))));
        Json.WriteString("evidence", Words(document, s.Evidence));
        _line.List("aka", s.OtherSpeakers, (_, name) => Json.WriteStringValue(name));
        _line.Offsets("span", s.Evidence);
        _line.Offsets("sentence", reading.Analysis.Sentences[s.Sentence].Span);
        _line.Offsets("speaker_span", s.SpeakerSpan);
        _line.Offsets("verb", s.Verb);
        _line.List("content", s.Content, (_, c) => _line.Pair(c));
        _line.Reason(s.Rule, s.Confidence);
        _line.Why(s.Why);
    }

    private void Coverage(ArticleReading reading, int index, CoverageReading c)
    {
        var document = reading.Document;
        Json.WriteString("id", $"c{index + 1}");
        Json.WriteString("instrument", Words(document, c.Instrument));
        Json.WriteString("instrument_id", c.InstrumentId);
        Json.WriteString("article", c.Article);
        Json.WriteString("applies_to", Words(document, c.AppliesTo));
        Json.WriteString("asserted_by", c.AssertedBy);
        Json.WriteBoolean("denied", c.Denied);
        Json.WriteString("evidence", Words(document, c.Evidence));
        _line.Offsets("span", c.Evidence);
        _line.Reason(c.Rule, c.Confidence);
        _line.Why(c.Why);
    }

    private void Date(Document document, TimeExpression t)
    {
        Json.WriteString("text", Words(document, t.DateSpan));
        Json.WriteString("value", t.Value);
        Json.WriteBoolean("conflict", t.Conflict);
        if (t.Conflict) Json.WriteString("spans", t.SpanningValue);
        _line.Offsets("span", t.DateSpan);
        Json.WriteString("rule", t.Rule);
    }

    private void Place(Document document, PlaceMention p)
    {
        Json.WriteString("name", Words(document, p.Span));
        Json.WriteString("canonical", p.Canonical);
        Json.WriteString("country", p.Country);
        _line.Number("lat", p.Latitude);
        _line.Number("lon", p.Longitude);
        Json.WriteBoolean("disputed", p.Disputed);
        Json.WriteString("kind", Names.Of(p.Kind));
        Json.WriteString("place_id", p.Id);
        _line.Offsets("span", p.Span);
        Json.WriteString("entry", p.Entry);
        _line.Reason(p.Rule, p.Confidence);
        _line.Why(p.Why);
    }

    private static string Words(Document document, Span span) => document[span].ToString();

    private void Codes(string name, IEnumerable<ActorSlot> slots) => _line.Strings(name, slots.Select(s => s.Code).Distinct());

    private void Slots(string name, IEnumerable<ActorSlot> slots) => _line.Objects($"{name}_slots", slots, (_, slot) =>
    {
        Json.WriteString("code", slot.Code);
        _line.Offsets("span", slot.Span);
        Json.WriteString("rule", slot.Rule);
    });
}
