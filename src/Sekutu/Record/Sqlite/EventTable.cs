using Microsoft.Data.Sqlite;
using Sekutu.Record.Identity;
using Sekutu.Record.Stories;

namespace Sekutu.Record.Sqlite;

/// <summary>Writes events: what their claims come to, and who judged them the same.</summary>
internal sealed class EventTable : IDisposable
{
    private readonly Prepared _create;
    private readonly Prepared _root;
    private readonly Prepared _judge;
    private readonly Prepared _claims;
    private readonly Prepared _summary;
    private readonly Prepared _clearActors;
    private readonly Prepared _actors;
    private readonly HashSet<long> _touched = [];

    public EventTable(SqliteRecord record)
    {
        _create = record.Prepare("INSERT INTO events DEFAULT VALUES RETURNING number", 0);
        _root = record.Prepare("UPDATE events SET root = number WHERE number = $1", 1);
        _judge = record.Prepare("INSERT INTO judgements (\"left\", \"right\", verdict, why, made_by, made) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        _claims = record.Prepare(
            """
            SELECT c.type, c.status, c.date, c.from_day, c.to_day, c.place, c.place_number, c.topics, ifnull(d.version_of, d.number), d.story, d.publisher, d.via,
                d.published
            FROM events e JOIN claims c ON c.event = e.number JOIN documents d ON d.number = c.document
            WHERE e.root = $1 ORDER BY d.published, c.assertion
            """, 1);
        _summary = record.Prepare(
            """
            UPDATE events SET type = $2, status = $3, date = $4, from_day = $5, to_day = $6, place = $7, place_number = $8, topics = $9,
                articles = $10, origins = $11, first_day = $12, last_day = $13
            WHERE number = $1
            """, 13);
        _clearActors = record.Prepare("DELETE FROM event_actors WHERE event = $1", 1);
        _actors = record.Prepare(
            """
            INSERT INTO event_actors (event, side, entity, ordinal)
            SELECT $1, a.side, a.entity, min(c.assertion * 100 + a.ordinal)
            FROM events e JOIN claims c ON c.event = e.number JOIN claim_actors a ON a.assertion = c.assertion
            WHERE e.root = $1 GROUP BY a.side, a.entity
            """, 1);
    }

    /// <summary>A new event that stands for itself.</summary>
    public long Create()
    {
        var number = _create.Number()!.Value;
        _root.Run(number);
        return number;
    }

    /// <summary>Notes who judged what.</summary>
    public void Judge(string left, string right, Verdict verdict, string why, string by = "rule") =>
        _judge.Run(left, right, verdict.ToString().ToLowerInvariant(), why, by, SqliteRecord.Now());

    /// <summary>An event whose claims have changed; it is summed up anew at the end of the document.</summary>
    public void Touch(long root) => _touched.Add(root);

    /// <summary>Sums up all that were touched.</summary>
    public void Summarise()
    {
        foreach (var root in _touched) SumUp(root);
        _touched.Clear();
    }

    public void Forget() => _touched.Clear();

    public void Dispose()
    {
        foreach (var command in (Prepared[])[_create, _root, _judge, _claims, _summary, _clearActors, _actors]) command.Dispose();
    }

    private void SumUp(long root)
    {
        var claims = new List<Told>();
        using (var rows = _claims.Read(root))
        {
            while (rows.Read()) claims.Add(Told.From(rows));
        }

        if (claims.Count == 0)
        {
            _summary.Run(root, null, null, null, null, null, null, null, 0, 0, 0, null, null);
            _clearActors.Run(root);
            return;
        }

        var last = claims[^1];
        var dated = claims.Where(c => c.Days is not null).GroupBy(c => c.Date).MaxBy(g => (g.Count(), -g.First().Days!.Value.Days))?.Last();
        var placed = claims.Where(c => c.Place is not null).GroupBy(c => (object?)c.PlaceNumber ?? c.Place).MaxBy(g => g.Count())?.First();
        var published = claims.Where(c => c.PublishedDay is not null).Select(c => c.PublishedDay).ToList();
        _summary.Run(
            root, last.Type, last.Status, dated?.Date, dated?.Days?.From, dated?.Days?.To, placed?.Place, placed?.PlaceNumber,
            claims.Aggregate(0, (all, c) => all | c.Topics), claims.Select(c => c.Teller.VersionOf).Distinct().Count(), Origins.Count(claims.Select(c => c.Teller)),
            published.Min(), published.Max());
        _clearActors.Run(root);
        _actors.Run(root);
    }

    /// <summary>A claim as far as the summary needs it.</summary>
    private sealed record Told(string Type, string Status, string? Date, DayRange? Days, string? Place, long? PlaceNumber, int Topics, Teller Teller, int? PublishedDay)
    {
        public static Told From(SqliteDataReader rows) => new(
            rows.GetString(0), rows.GetString(1), Text(rows, 2), rows.IsDBNull(3) ? null : new DayRange(rows.GetInt32(3), rows.GetInt32(4)), Text(rows, 5),
            rows.IsDBNull(6) ? null : rows.GetInt64(6), rows.GetInt32(7),
            new Teller(rows.GetInt64(8), rows.GetInt64(9), Text(rows, 10), Text(rows, 11)), DayRange.Parse(Text(rows, 12))?.From);

        private static string? Text(SqliteDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
    }
}
