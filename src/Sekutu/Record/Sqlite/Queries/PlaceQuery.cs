using System.Globalization;
using Dapper;
using Sekutu.Record.Questions;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>Places that articles name.</summary>
internal static class PlaceQuery
{
    public static List<PlaceEntry> List(SqliteRecord record, RecordFilter filter)
    {
        var conditions = new Conditions().OfDocument(filter, days: true);
        if (filter.Places.Count > 0) conditions.And("p.number IN {0}", filter.Places);
        var rows = record.Connection.Query(
            $"""
            SELECT p.number, p.canonical, p.registry_id, p.country, p.latitude, p.longitude, p.disputed, p.kind, count(DISTINCT ifnull(d.version_of, d.number)) AS articles,
                (SELECT count(DISTINCT e.root) FROM claims c JOIN events e ON e.number = c.event WHERE c.place_number = p.number) AS events,
                group_concat(DISTINCT a.evidence) AS words, min(d.published) AS first, max(d.published) AS last
            FROM places p JOIN place_mentions m ON m.place = p.number JOIN assertions a ON a.number = m.assertion JOIN documents d ON d.number = a.document
            {conditions.Where} GROUP BY p.number ORDER BY articles DESC, p.canonical
            """, conditions.Parameters);
        return [.. rows.Select(r => new PlaceEntry
        {
            Id = new RecordId('P', r.number),
            Name = r.canonical,
            RegistryId = r.registry_id,
            Country = r.country,
            Latitude = r.latitude,
            Longitude = r.longitude,
            Disputed = Convert.ToBoolean((object)r.disputed, CultureInfo.InvariantCulture),
            Kind = r.kind,
            Articles = (int)r.articles,
            Events = (int)r.events,
            Words = ((string)r.words).Split(','),
            Published = DayRange.Parse((string?)r.first) is { } first && DayRange.Parse((string?)r.last) is { } last ? new DayRange(first.From, last.To) : null,
        })];
    }

    /// <summary>Numbers of the places that a name may mean: their English name, or words by which an article names them.</summary>
    public static List<long> Named(SqliteRecord record, string name) => record.Connection.Query<long>(
        """
        SELECT number FROM places WHERE canonical = @name COLLATE NOCASE
        UNION SELECT m.place FROM place_mentions m JOIN assertions a ON a.number = m.assertion WHERE a.evidence = @name COLLATE NOCASE
        """, new { name }).AsList();
}
