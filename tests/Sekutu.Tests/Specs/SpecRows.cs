using Sekutu.Reading;
using Sekutu.Reading.Time;
using Sekutu.Record;
using Sekutu.Text;

namespace Sekutu.Tests.Specs;

/// <summary>What was read of an article, as rows in the wording of the specs.</summary>
internal static class SpecRows
{
    /// <summary>All rows of one kind; "no KIND" where there is none.</summary>
    public static IEnumerable<string> Of(string kind, ArticleReading reading)
    {
        var document = reading.Document;
        var rows = kind switch
        {
            "event" => reading.Events.Select(e => Event(document, e)),
            "statement" => reading.Statements.Select(s => $"statement {s.Speaker} ({s.Country ?? "-"}) : {(s.Quote.Count == 0 ? "-" : string.Join(" … ", s.Quote.Select(q => Words(document, q))))}"),
            "coverage" => reading.Coverage.Select(c => $"coverage {Words(document, c.Instrument)} | {c.Article ?? "-"} | {Words(document, c.AppliesTo)} | {c.AssertedBy ?? "-"}"),
            "date" => ArticleDates.Of(reading).Select(t => $"date {Words(document, t.DateSpan)} = {t.Value}{(t.Conflict ? " conflict" : "")}"),
            "place" => reading.Places.Select(p => $"place {Words(document, p.Span)} = {p.Canonical} ({p.Country ?? "-"})"),
            "mention" => reading.Mentions.Select(m => $"mention {Words(document, m.Span)} = {(m.Codes.Count == 0 ? "-" : string.Join(',', m.Codes))}"),
            "duplicate" => reading.Duplicates.Select(d => $"duplicate {Words(document, d)}"),
            _ => throw new FormatException($"no rows are called '{kind}'"),
        };
        return rows.DefaultIfEmpty($"no {Plural(kind)}");
    }

    /// <summary>The kind that a row of a spec is about.</summary>
    public static string Kind(string row)
    {
        var words = row.Split(' ');
        if (words[0] != "no") return words[0];
        return Array.Find(["event", "statement", "coverage", "date", "place", "mention", "duplicate"], kind => Plural(kind) == words[1])
            ?? throw new FormatException($"no rows are called '{words[1]}'");
    }

    private static string Event(Document document, Sekutu.Reading.Events.EventReading e)
    {
        var (sources, targets) = (string.Join(',', e.Sources.Select(s => s.Code)), string.Join(',', e.Targets.Select(t => t.Code)));
        return $"event {Names.Of(e.Type)} {Or(sources)} > {Or(targets)} | {Names.Of(e.Status)} | {e.Date ?? "-"} | {(e.Place is { } place ? Words(document, place) : "-")}";
    }

    private static string Or(string codes) => codes.Length == 0 ? "-" : codes;

    private static string Plural(string kind) => kind == "coverage" ? kind : kind + "s";

    private static string Words(Document document, Span span) => string.Join(' ', document[span].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
