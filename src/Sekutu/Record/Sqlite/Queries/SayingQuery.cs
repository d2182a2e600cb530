using System.Globalization;
using Dapper;
using Sekutu.Record.Questions;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>Statements and coverage: what somebody says, each told by one document.</summary>
internal static class SayingQuery
{
    public static List<StatementEntry> Statements(SqliteRecord record, RecordFilter filter)
    {
        var conditions = new Conditions().OfDocument(filter, days: true);
        foreach (var actor in filter.Actors)
            conditions.And("(s.country = {0} COLLATE NOCASE OR instr(lower(s.speaker), lower({0})) > 0 OR instr(lower(s.aka), lower({0})) > 0)", actor);
        return Statements(record, conditions);
    }

    public static List<StatementEntry> Statements(SqliteRecord record, Conditions conditions)
    {
        var rows = record.Connection.Query(
            $"""
            SELECT a.number, a.document, s.speaker, s.role, s.country, s.quote, a.evidence, d.publisher, d.via, d.published
            FROM statements s JOIN assertions a ON a.number = s.assertion JOIN documents d ON d.number = a.document
            {conditions.Where} ORDER BY d.published, a.document, a.start
            """, conditions.Parameters);
        return [.. rows.Select(r => new StatementEntry
        {
            Id = new RecordId('S', r.number),
            Document = new RecordId('D', r.document),
            Speaker = r.speaker,
            Role = r.role,
            Country = r.country,
            Quote = r.quote,
            Evidence = r.evidence,
            Publisher = r.publisher,
            Via = r.via,
            Published = r.published,
        })];
    }

    public static List<CoverageEntry> Coverage(SqliteRecord record, RecordFilter filter)
    {
        var conditions = new Conditions().OfDocument(filter, days: true);
        foreach (var actor in filter.Actors) conditions.And("instr(lower(c.asserted_by), lower({0})) > 0", actor);
        if (filter.Places.Count > 0) conditions.And("c.place_number IN {0}", filter.Places);
        return Coverage(record, conditions);
    }

    public static List<CoverageEntry> Coverage(SqliteRecord record, Conditions conditions)
    {
        var rows = record.Connection.Query(
            $"""
            SELECT a.number, a.document, c.instrument, c.instrument_id, c.article, c.applies_to, p.canonical, c.asserted_by, c.denied, a.evidence, d.publisher, d.published
            FROM coverage c JOIN assertions a ON a.number = c.assertion JOIN documents d ON d.number = a.document LEFT JOIN places p ON p.number = c.place_number
            {conditions.Where} ORDER BY d.published, a.document, a.start
            """, conditions.Parameters);
        return [.. rows.Select(r => new CoverageEntry
        {
            Id = new RecordId('C', r.number),
            Document = new RecordId('D', r.document),
            Instrument = r.instrument,
            InstrumentId = r.instrument_id,
            Article = r.article,
            AppliesTo = r.applies_to,
            PlaceName = r.canonical,
            AssertedBy = r.asserted_by,
            Denied = Convert.ToBoolean((object)r.denied, CultureInfo.InvariantCulture),
            Evidence = r.evidence,
            Publisher = r.publisher,
            Published = r.published,
        })];
    }
}
