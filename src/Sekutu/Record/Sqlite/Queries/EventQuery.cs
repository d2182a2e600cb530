using Dapper;
using Sekutu.Reading.Events;
using Sekutu.Record.Questions;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>Events with what all who tell them say.</summary>
internal static class EventQuery
{
    private const string Select =
        """
        SELECT e.number, e.type, e.status, e.date, e.from_day AS FromDay, e.to_day AS ToDay, e.place, p.canonical AS PlaceName, p.kind AS PlaceKind, e.topics, e.articles, e.origins,
            e.first_day AS FirstDay, e.last_day AS LastDay
        FROM events e LEFT JOIN places p ON p.number = e.place_number
        """;

    public static List<EventEntry> List(SqliteRecord record, RecordFilter filter) => List(record, new Conditions().OfEvent(filter));

    public static List<EventEntry> List(SqliteRecord record, Conditions conditions)
    {
        var connection = record.Connection;
        var chosen = $"(SELECT e.number FROM events e{conditions.Where})";
        var actors = connection.Query<(long Event, string Side, string Code)>(
            $"""
            SELECT a.event, a.side, n.code FROM event_actors a JOIN entities n ON n.number = a.entity
            WHERE a.event IN {chosen} ORDER BY a.event, a.ordinal
            """, conditions.Parameters).ToLookup(a => a.Event);
        var told = connection.Query<(long Event, string? Date, string Status, string Evidence, double Confidence)>(
            $"""
            SELECT m.root, c.date, c.status, a.evidence, a.confidence
            FROM events m JOIN claims c ON c.event = m.number JOIN assertions a ON a.number = c.assertion JOIN documents d ON d.number = c.document
            WHERE m.root IN {chosen} ORDER BY m.root, d.published, c.assertion
            """, conditions.Parameters).ToLookup(t => t.Event);
        var rows = connection.Query<Row>($"{Select}{conditions.Where} ORDER BY ifnull(e.from_day, e.first_day), e.number", conditions.Parameters);
        return [.. rows.Select(r => Entry(r, [.. actors[r.Number]], [.. told[r.Number]]))];
    }

    private static EventEntry Entry(Row row, List<(long Event, string Side, string Code)> actors, List<(long Event, string? Date, string Status, string Evidence, double Confidence)> told)
    {
        return new EventEntry
        {
            Id = new RecordId('E', row.Number),
            Type = row.Type,
            Status = row.Status,
            Sources = [.. actors.Where(a => a.Side == "source").Select(a => a.Code)],
            Targets = [.. actors.Where(a => a.Side == "target").Select(a => a.Code)],
            Date = row.Date,
            Days = Days(row.FromDay, row.ToDay),
            Place = row.Place,
            PlaceName = row.PlaceName,
            PlaceKind = row.PlaceKind,
            Topics = (EventTopics)row.Topics,
            Articles = (int)row.Articles,
            Origins = (int)row.Origins,
            Published = Days(row.FirstDay, row.LastDay),
            Confidence = told.Max(t => t.Confidence),
            Evidence = told[0].Evidence,
            DatesTold = [.. told.Select(t => t.Date).OfType<string>().GroupBy(d => d).OrderByDescending(g => g.Count()).Select(g => g.Key)],
            StatusesTold = [.. told.Select(t => t.Status).Distinct()],
        };
    }

    public static DayRange? Days(long? from, long? to) => from is { } first && to is { } last ? new DayRange((int)first, (int)last) : null;

    private sealed record Row
    {
        public long Number { get; init; }

        public string Type { get; init; } = "";

        public string Status { get; init; } = "";

        public string? Date { get; init; }

        public long? FromDay { get; init; }

        public long? ToDay { get; init; }

        public string? Place { get; init; }

        public string? PlaceName { get; init; }

        public string? PlaceKind { get; init; }

        public long Topics { get; init; }

        public long Articles { get; init; }

        public long Origins { get; init; }

        public long? FirstDay { get; init; }

        public long? LastDay { get; init; }
    }
}
