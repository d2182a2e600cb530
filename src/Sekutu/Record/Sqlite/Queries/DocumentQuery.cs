using Dapper;
using Sekutu.Record.Questions;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>Documents, by where they come from and what they tell.</summary>
internal static class DocumentQuery
{
    public static List<DocumentEntry> List(SqliteRecord record, RecordFilter filter)
    {
        var conditions = new Conditions().OfDocument(filter, days: true);
        foreach (var actor in filter.Actors)
        {
            conditions.And(
                """
                EXISTS (SELECT 1 FROM claims c JOIN claim_actors x ON x.assertion = c.assertion JOIN entities n ON n.number = x.entity
                WHERE c.document = d.number AND n.code = {0})
                """, actor);
        }

        if (filter.Types.Count > 0) conditions.And($"{Claim} c.type IN {{0}})", filter.Types);
        if (filter.Statuses.Count > 0) conditions.And($"{Claim} c.status IN {{0}})", filter.Statuses);
        if (filter.Topics != 0) conditions.And($"{Claim} c.topics & {{0}} <> 0)", (int)filter.Topics);
        if (filter.Least is { } least) conditions.And("EXISTS (SELECT 1 FROM assertions a WHERE a.document = d.number AND a.kind = 'event' AND a.confidence >= {0})", least);
        if (filter.Places.Count > 0)
        {
            conditions.And(
                "EXISTS (SELECT 1 FROM assertions a JOIN place_mentions m ON m.assertion = a.number WHERE a.document = d.number AND m.place IN {0})", filter.Places);
        }

        return List(record, conditions);
    }

    public static List<DocumentEntry> List(SqliteRecord record, Conditions conditions)
    {
        var rows = record.Connection.Query(
            $"""
            SELECT d.number, d.name, d.language, d.title, d.url, d.publisher, d.via, d.published, d.published_by, d.reader, d.story, d.version_of, substr(d.text, 1, 200) AS opening,
                (SELECT count(*) FROM claims c WHERE c.document = d.number) AS events,
                (SELECT count(*) FROM assertions a WHERE a.document = d.number AND a.kind = 'statement') AS statements
            FROM documents d{conditions.Where} ORDER BY d.published, d.number
            """, conditions.Parameters);
        return [.. rows.Select(r => new DocumentEntry
        {
            Id = new RecordId('D', r.number),
            Name = r.name,
            Language = r.language,
            Title = r.title,
            Opening = r.opening,
            Url = r.url,
            Publisher = r.publisher,
            Via = r.via,
            Published = r.published,
            PublishedBy = r.published_by,
            Reader = r.reader,
            Story = new RecordId('D', r.story),
            VersionOf = r.version_of is null ? null : new RecordId('D', r.version_of),
            Events = (int)r.events,
            Statements = (int)r.statements,
        })];
    }

    private const string Claim = "EXISTS (SELECT 1 FROM claims c WHERE c.document = d.number AND";
}
