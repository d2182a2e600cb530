using System.Globalization;
using Sekutu.Reading;
using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Text;

namespace Sekutu.Answers.Explanations;

/// <summary>Reads a text on record once more, to tell why its rows stand as they do.</summary>
/// <remarks>
/// The record keeps rows and no traces, so the reasons are those of the reader of today; where its row is not the one on record, that is told.
/// Not safe for several threads at once.
/// </remarks>
public sealed class Rereader(ArticleReader reader, string readerVersion)
{
    private readonly Dictionary<RecordId, ArticleReading> _read = [];

    /// <summary>Reads a document again, with reasons.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Its text.</param>
    public ArticleReading Read(DocumentEntry document, string text)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_read.TryGetValue(document.Id, out var reading)) return reading;
        return _read[document.Id] = reader.Read(new Document(document.Name, text, Details(document)), explain: true);
    }

    /// <summary>What one article says of an event, read again.</summary>
    public ReadAgain Of(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        var reading = Read(telling.Document, telling.Text);
        var found = reading.Events.FindAll(e => e.Evidence.Overlaps(telling.Evidence) || e.Also.Any(also => also.Overlaps(telling.Evidence)));
        var exact = found.Find(e => Differences(reading, e, telling) is null);
        var near = exact ?? found.Find(e => Names.Of(e.Type) == telling.Type) ?? found.FirstOrDefault();
        var changed = near is null ? TurnedDown(reading, telling.Evidence, "event") : exact is null ? Differences(reading, near, telling) : null;
        return new ReadAgain(near?.Why, changed, telling.Document.Reader, readerVersion);
    }

    /// <summary>A statement read again.</summary>
    public ReadAgain Of(StatementEntry statement, DocumentEntry document, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(passage);
        var found = Read(document, passage.Text).Statements.FindAll(s => s.Evidence.Overlaps(passage.Evidence));
        var near = found.Find(s => s.Speaker == statement.Speaker) ?? found.FirstOrDefault();
        var changed = near is null ? "no statement is read there any more"
            : Differences(("speaker", statement.Speaker, near.Speaker), ("role", statement.Role, near.Role), ("country", statement.Country, near.Country));
        return new ReadAgain(near?.Why, changed, document.Reader, readerVersion);
    }

    /// <summary>A saying of coverage read again.</summary>
    public ReadAgain Of(CoverageEntry coverage, DocumentEntry document, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(passage);
        var reading = Read(document, passage.Text);
        var near = reading.Coverage.Find(c => c.Evidence.Overlaps(passage.Evidence));
        var changed = near is null ? "no coverage is read there any more"
            : Differences(
                ("instrument", coverage.Instrument, reading.Document[near.Instrument].ToString()), ("article", coverage.Article, near.Article),
                ("applies_to", coverage.AppliesTo, reading.Document[near.AppliesTo].ToString()), ("asserted_by", coverage.AssertedBy, near.AssertedBy));
        return new ReadAgain(near?.Why, changed, document.Reader, readerVersion);
    }

    // A date of publication that the text itself told is read there again.
    private static DocumentDetails Details(DocumentEntry d)
    {
        var published = d.Published is { } day && Enum.TryParse<DateOrigin>(d.PublishedBy, ignoreCase: true, out var origin) && origin != DateOrigin.Text
            ? new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), origin) : (PublicationDate?)null;
        return new DocumentDetails(d.Title, d.Url, d.Publisher, d.Via, d.Language, published);
    }

    private static string? Differences(ArticleReading reading, EventReading e, Telling t) => Differences(
        ("type", t.Type, Names.Of(e.Type)),
        ("status", t.Status, Names.Of(e.Status)),
        ("source", Codes(t, "source"), Codes(e.Sources)),
        ("target", Codes(t, "target"), Codes(e.Targets)),
        ("date", t.Date, e.Date),
        ("place", t.Place, e.Place is { } place ? reading.Document[place].ToString() : null));

    private static string? Differences(params ReadOnlySpan<(string Slot, string? Then, string? Now)> slots)
    {
        var changed = new List<string>();
        foreach (var (slot, then, now) in slots)
            if (then != now) changed.Add($"{slot} {now ?? "blank"}, on record {then ?? "blank"}");
        return changed.Count == 0 ? null : $"read today with {string.Join("; ", changed)}";
    }

    private static string Codes(Telling telling, string side) => string.Join(',', telling.Actors.Where(a => a.Side == side).Select(a => a.Code).Distinct().Order(StringComparer.Ordinal));

    private static string Codes(IEnumerable<ActorSlot> slots) => string.Join(',', slots.Select(s => s.Code).Distinct().Order(StringComparer.Ordinal));

    private static string TurnedDown(ArticleReading reading, Span evidence, string what)
    {
        var why = reading.TurnedDown.Find(t => t.Span is null || t.Span.Value.Overlaps(evidence));
        return why is null ? $"no {what} is read there any more" : $"no {what} is read there any more: {why.What}, {why.Reason}";
    }
}
