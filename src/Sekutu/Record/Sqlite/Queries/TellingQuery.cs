using Dapper;
using Sekutu.Record.Questions;
using Sekutu.Text;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>The evidence of events, article by article.</summary>
internal static class TellingQuery
{
    private const string Claims = "events m JOIN claims c ON c.event = m.number";

    /// <summary>What articles say of each event, in order of publication; in few questions, however many events.</summary>
    /// <param name="record">The record.</param>
    /// <param name="roots">Numbers of the events.</param>
    public static ILookup<long, Telling> Of(SqliteRecord record, IReadOnlyCollection<long> roots)
    {
        var rows = record.Connection.Query(
            $"""
            SELECT m.root, c.assertion, c.event, c.document, c.type, c.status, c.date, c.date_rule, c.place, a.start, a."end", a.sentence_start, a.sentence_end,
                a.rule, a.entry, a.confidence
            FROM {Claims} JOIN assertions a ON a.number = c.assertion JOIN documents d ON d.number = c.document
            WHERE m.root IN @roots ORDER BY d.published, c.assertion
            """, new { roots }).AsList();
        var numbers = rows.Select(r => (long)r.document).Distinct().ToList();
        var documents = DocumentQuery.List(record, new Conditions().And("d.number IN {0}", numbers)).ToDictionary(d => d.Id.Number);
        var texts = record.Connection.Query<(long Number, string Text)>("SELECT number, text FROM documents WHERE number IN @numbers", new { numbers }).ToDictionary(t => t.Number, t => t.Text);
        var retellings = record.Connection.Query<(long Assertion, long Start, long End)>(
            $"SELECT r.assertion, r.start, r.\"end\" FROM {Claims} JOIN retellings r ON r.assertion = c.assertion WHERE m.root IN @roots ORDER BY r.start", new { roots })
            .ToLookup(r => r.Assertion, r => new Span((int)r.Start, (int)r.End));
        var slots = record.Connection.Query<(long Assertion, string Side, string Code, long Start, long End, string Rule)>(
            $"""
            SELECT x.assertion, x.side, n.code, x.start, x."end", x.rule
            FROM {Claims} JOIN claim_actors x ON x.assertion = c.assertion JOIN entities n ON n.number = x.entity
            WHERE m.root IN @roots ORDER BY x.side, x.ordinal
            """, new { roots }).ToLookup(s => s.Assertion);
        return rows.ToLookup(r => (long)r.root, r => new Telling
        {
            Id = new RecordId('A', (long)r.assertion),
            Home = new RecordId('E', (long)r.@event),
            Document = documents[(long)r.document],
            Text = texts[(long)r.document],
            Sentence = new Span((int)r.sentence_start, (int)r.sentence_end),
            Evidence = new Span((int)r.start, (int)r.end),
            Also = [.. retellings[(long)r.assertion]],
            Type = (string)r.type,
            Status = (string)r.status,
            Date = (string?)r.date,
            DateRule = (string?)r.date_rule,
            Place = (string?)r.place,
            Actors = [.. slots[(long)r.assertion].Select(s => new Telling.Slot(s.Side, s.Code, texts[(long)r.document][(int)s.Start..(int)s.End], s.Rule))],
            Rule = (string)r.rule,
            Entry = (string?)r.entry,
            Confidence = (double)r.confidence,
        });
    }

    public static List<Judgement> Judgements(SqliteRecord record, IEnumerable<string> ids) => record.Connection.Query<Judgement>(
        """
        SELECT "left", "right", verdict, why, made_by AS By, made, undone FROM judgements
        WHERE "left" IN @ids OR "right" IN @ids ORDER BY number
        """, new { ids }).AsList();
}
