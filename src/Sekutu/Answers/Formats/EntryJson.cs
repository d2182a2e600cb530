using System.Globalization;
using System.Text.Json;
using Sekutu.Answers.Commitments;
using Sekutu.Answers.Explanations;
using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Formats;

/// <summary>Entries of the record as lines of JSON, with the names of the annotated articles where they have the same.</summary>
/// <remarks>Spans are pairs <c>[from, to)</c> of UTF-16 code units of the document's text. Not safe for several threads at once.</remarks>
public sealed class EntryJson : IDisposable
{
    private readonly JsonLine _line = new();

    private Utf8JsonWriter Json => _line.Json;

    /// <summary>An event in brief.</summary>
    public string Line(EventEntry e) => _line.Of(() => Event(e));

    /// <summary>An event with its evidence, article by article, and what was judged of it.</summary>
    public string Line(EventEntry e, IReadOnlyList<Telling> tellings, IReadOnlyList<Judgement> judgements, Rereader? again = null) => _line.Of(() =>
    {
        Event(e);
        _line.Objects("tellings", tellings, (_, t) => Telling(t, again));
        _line.Objects("judgements", judgements, (_, j) =>
        {
            Json.WriteString("left", j.Left);
            Json.WriteString("right", j.Right);
            Json.WriteString("verdict", j.Verdict);
            Json.WriteString("why", j.Why);
            Json.WriteString("by", j.By);
            Json.WriteString("made", j.Made);
            Json.WriteString("undone", j.Undone);
        });
    });

    /// <summary>A commitment.</summary>
    public string Line(Commitment c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return _line.Of(() =>
        {
            Event(c.Event);
            Json.WriteString("state", JsonNamingPolicy.SnakeCaseLower.ConvertName(c.State.ToString()));
            Days("by", c.By);
            Json.WriteString("last_word", c.LastWord?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            _line.Number("days_since", c.DaysSince);
            _line.Objects("steps", c.Steps, (_, step) =>
            {
                Json.WriteString("step", JsonNamingPolicy.KebabCaseLower.ConvertName(step.Kind.ToString()));
                Json.WriteString("day", step.Day is { } day ? DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
                Json.WriteString("event", $"{step.Event.Id}");
                Json.WriteString("telling", $"{step.Telling.Id}");
                Json.WriteString("document", $"{step.Telling.Document.Id}");
                Json.WriteString("source", step.Telling.Document.Publisher);
                Json.WriteString("published", step.Telling.Document.Published);
                Json.WriteString("evidence", step.Telling.Evidence.Of(step.Telling.Text).ToString());
                Json.WriteString("why", step.Why);
            });
        });
    }

    /// <summary>A statement.</summary>
    public string Line(StatementEntry s, Passage? passage = null, ReadAgain? again = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return _line.Of(() =>
        {
            Json.WriteString("id", $"{s.Id}");
            Json.WriteString("speaker", s.Speaker);
            Json.WriteString("role", s.Role);
            Json.WriteString("country", s.Country);
            Json.WriteString("quote", s.Quote);
            Json.WriteString("evidence", s.Evidence);
            Json.WriteString("document", $"{s.Document}");
            Json.WriteString("source", s.Publisher);
            Json.WriteString("via", s.Via);
            Json.WriteString("published", s.Published);
            Behind(passage);
            Again(again);
        });
    }

    /// <summary>A saying of coverage.</summary>
    public string Line(CoverageEntry c, Passage? passage = null, ReadAgain? again = null)
    {
        ArgumentNullException.ThrowIfNull(c);
        return _line.Of(() =>
        {
            Json.WriteString("id", $"{c.Id}");
            Json.WriteString("instrument", c.Instrument);
            Json.WriteString("instrument_id", c.InstrumentId);
            Json.WriteString("article", c.Article);
            Json.WriteString("applies_to", c.AppliesTo);
            Json.WriteString("place_name", c.PlaceName);
            Json.WriteString("asserted_by", c.AssertedBy);
            Json.WriteBoolean("denied", c.Denied);
            Json.WriteString("evidence", c.Evidence);
            Json.WriteString("document", $"{c.Document}");
            Json.WriteString("source", c.Publisher);
            Json.WriteString("published", c.Published);
            Behind(passage);
            Again(again);
        });
    }

    /// <summary>A place.</summary>
    public string Line(PlaceEntry p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return _line.Of(() =>
        {
            Json.WriteString("id", $"{p.Id}");
            Json.WriteString("canonical", p.Name);
            Json.WriteString("country", p.Country);
            _line.Number("lat", p.Latitude);
            _line.Number("lon", p.Longitude);
            Json.WriteBoolean("disputed", p.Disputed);
            Json.WriteString("kind", p.Kind);
            Json.WriteString("place_id", p.RegistryId);
            Json.WriteNumber("articles", p.Articles);
            Json.WriteNumber("events", p.Events);
            _line.Strings("words", p.Words);
            Days("published", p.Published);
        });
    }

    /// <summary>A document.</summary>
    public string Line(DocumentEntry d, IReadOnlyList<string>? foundAt = null) => _line.Of(() =>
    {
        Document(d);
        if (foundAt is not null) _line.Strings("found_at", foundAt);
    });

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();

    private void Event(EventEntry e)
    {
        Json.WriteString("id", $"{e.Id}");
        Json.WriteString("type", e.Type);
        _line.Strings("source", e.Sources);
        _line.Strings("target", e.Targets);
        Json.WriteString("date", e.Date);
        Json.WriteString("place", e.Place);
        Json.WriteString("place_name", e.PlaceName);
        Json.WriteString("status", e.Status);
        _line.Strings("topics", Names.Of(e.Topics));
        Json.WriteString("evidence", e.Evidence);
        Json.WriteNumber("confidence", Math.Round(e.Confidence, 3));
        Json.WriteNumber("articles", e.Articles);
        Json.WriteNumber("origins", e.Origins);
        Days("published", e.Published);
        _line.Strings("dates_told", e.DatesTold);
        _line.Strings("statuses_told", e.StatusesTold);
    }

    private void Telling(Telling t, Rereader? again)
    {
        Json.WriteString("id", $"{t.Id}");
        Json.WriteStartObject("document");
        Document(t.Document);
        Json.WriteEndObject();
        Json.WriteString("type", t.Type);
        Json.WriteString("status", t.Status);
        Json.WriteString("date", t.Date);
        Json.WriteString("date_rule", t.DateRule);
        Json.WriteString("place", t.Place);
        _line.Objects("actors", t.Actors, (_, a) =>
        {
            Json.WriteString("side", a.Side);
            Json.WriteString("code", a.Code);
            Json.WriteString("words", a.Words);
            Json.WriteString("rule", a.Rule);
        });
        Json.WriteString("sentence_text", t.Sentence.Of(t.Text).ToString());
        Json.WriteString("evidence", t.Evidence.Of(t.Text).ToString());
        _line.Offsets("sentence", t.Sentence);
        _line.Offsets("span", t.Evidence);
        _line.Strings("also", t.Also.Select(a => a.Of(t.Text).ToString()));
        Json.WriteString("entry", t.Entry);
        _line.Reason(t.Rule, t.Confidence);
        Again(again?.Of(t));
    }

    private void Document(DocumentEntry d)
    {
        Json.WriteString("id", $"{d.Id}");
        Json.WriteString("name", d.Name);
        Json.WriteString("lang", d.Language);
        Json.WriteString("title", d.Title);
        Json.WriteString("url", d.Url);
        Json.WriteString("source", d.Publisher);
        Json.WriteString("via", d.Via);
        Json.WriteString("published", d.Published);
        Json.WriteString("published_told_by", d.PublishedBy);
        Json.WriteString("story", $"{d.Story}");
        Json.WriteString("version_of", d.VersionOf?.ToString());
        Json.WriteNumber("events", d.Events);
        Json.WriteNumber("statements", d.Statements);
    }

    // Reasons are those of the reader of today; what it reads otherwise is told.
    private void Again(ReadAgain? again)
    {
        if (again is null) return;
        _line.Why(again.Why);
        Json.WriteString("changed", again.Changed);
        Json.WriteString("read_by", again.ReadBy);
        Json.WriteString("reader", again.Reader);
    }

    private void Behind(Passage? passage)
    {
        if (passage is null) return;
        Json.WriteString("sentence_text", passage.Sentence.Of(passage.Text).ToString());
        _line.Offsets("sentence", passage.Sentence);
        _line.Offsets("span", passage.Evidence);
        _line.Reason(passage.Rule, passage.Confidence);
    }

    private void Days(string name, DayRange? days)
    {
        if (days is { } range) Json.WriteString(name, $"{range}");
        else Json.WriteNull(name);
    }
}
