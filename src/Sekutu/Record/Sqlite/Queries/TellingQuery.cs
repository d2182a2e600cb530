using Dapper;
using Sekutu.Record.Questions;
using Sekutu.Text;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>The evidence of an event, article by article.</summary>
internal static class TellingQuery
{
    public static List<Telling> Of(SqliteRecord record, long root)
    {
        var rows = record.Connection.Query(
            """
            SELECT c.assertion, c.event, c.document, c.type, c.status, c.date, c.date_rule, c.place, a.start, a."end", a.sentence_start, a.sentence_end,
                a.rule, a.entry, a.confidence, d.text
            FROM events m JOIN claims c ON c.event = m.number JOIN assertions a ON a.number = c.assertion JOIN documents d ON d.number = c.document
            WHERE m.root = @root ORDER BY d.published, c.assertion
            """, new { root }).AsList();
        return rows.ConvertAll(r => new Telling
        {
            Id = new RecordId('A', (long)r.assertion),
            Home = new RecordId('E', (long)r.@event),
            Document = DocumentQuery.List(record, new Conditions().And("d.number = {0}", (long)r.document))[0],
            Text = (string)r.text,
            Sentence = new Span((int)r.sentence_start, (int)r.sentence_end),
            Evidence = new Span((int)r.start, (int)r.end),
            Also = Retellings(record, (long)r.assertion),
            Type = (string)r.type,
            Status = (string)r.status,
            Date = (string?)r.date,
            DateRule = (string?)r.date_rule,
            Place = (string?)r.place,
            Actors = Slots(record, (long)r.assertion, (string)r.text),
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

    private static List<Span> Retellings(SqliteRecord record, long assertion) =>
        record.Connection.Query<(long Start, long End)>("SELECT start, \"end\" FROM retellings WHERE assertion = @assertion ORDER BY start", new { assertion })
            .Select(r => new Span((int)r.Start, (int)r.End)).ToList();

    private static List<Telling.Slot> Slots(SqliteRecord record, long assertion, string text) =>
        record.Connection.Query<(string Side, string Code, long Start, long End, string Rule)>(
            """
            SELECT x.side, n.code, x.start, x."end", x.rule FROM claim_actors x JOIN entities n ON n.number = x.entity
            WHERE x.assertion = @assertion ORDER BY x.side, x.ordinal
            """, new { assertion })
            .Select(r => new Telling.Slot(r.Side, r.Code, text[(int)r.Start..(int)r.End], r.Rule)).ToList();
}
