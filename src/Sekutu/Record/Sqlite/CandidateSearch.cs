using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sekutu.Reading.Events;
using Sekutu.Record.Identity;
using Sekutu.Registry.Places;

namespace Sekutu.Record.Sqlite;

/// <summary>Finds the events on record that a new claim may tell: the same type, an actor in common, the same days.</summary>
internal sealed class CandidateSearch : IDisposable
{
    private const string Claim =
        """
        SELECT c.assertion, e.root, c.document, c.status, c.from_day, c.to_day, c.topics, p.number, p.canonical, p.country, p.kind, d.language, c.words, c.names,
            a.published_day, d.story
        FROM claim_actors a JOIN claims c ON c.assertion = a.assertion JOIN events e ON e.number = c.event
            JOIN documents d ON d.number = c.document LEFT JOIN places p ON p.number = c.place_number
        """;

    private readonly Prepared _dated;
    private readonly Prepared _published;
    private readonly Prepared _story;
    private readonly Prepared _actors;

    public CandidateSearch(SqliteRecord record)
    {
        _dated = record.Prepare($"{Claim} WHERE a.entity = $1 AND a.type = $2 AND a.from_day BETWEEN $3 AND $4", 4);
        _published = record.Prepare($"{Claim} WHERE a.entity = $1 AND a.type = $2 AND a.published_day BETWEEN $3 AND $4", 4);
        _story = record.Prepare($"{Claim} WHERE d.story = $1 AND a.type = $2", 2);
        _actors = record.Prepare(
            "SELECT a.side, n.code FROM claim_actors a JOIN entities n ON n.number = a.entity WHERE a.assertion = $1 ORDER BY n.code", 1);
    }

    /// <summary>Events that may be the same, each once with its best claim, from <see cref="EventMatcher.Unsure"/> on.</summary>
    /// <param name="told">The new claim.</param>
    /// <param name="story">The story of its document.</param>
    /// <param name="entity">Gives the number of an actor.</param>
    public IEnumerable<Candidate> Find(Happening told, long story, Func<string, long> entity)
    {
        var claims = new Dictionary<long, (Happening Happening, bool Copies)>();
        var type = Names.Of(told.Type);
        foreach (var code in told.Sources.Union(told.Targets))
        {
            var actor = entity(code);
            if (told.When is { } when && when.Days <= EventMatcher.WidestDate)
                Collect(_dated.Read(actor, type, when.From - EventMatcher.WidestDate, when.To + 1), told, story, claims);
            if (told.PublishedDay is { } day)
                Collect(_published.Read(actor, type, day - EventMatcher.NewsDays, day + EventMatcher.NewsDays), told, story, claims);
        }

        if (story != told.Document) Collect(_story.Read(story, type), told, story, claims);
        var best = new Dictionary<long, Candidate>();
        foreach (var (_, (happening, copies)) in claims)
        {
            if (EventMatcher.Compare(happening, told, copies) is not { Score: >= EventMatcher.Unsure } match) continue;
            if (!best.TryGetValue(happening.Event, out var other) || other.Score < match.Score)
                best[happening.Event] = new Candidate(happening.Event, match.Score, match.Why);
        }

        return best.Values;
    }

    public void Dispose()
    {
        foreach (var command in (Prepared[])[_dated, _published, _story, _actors]) command.Dispose();
    }

    private void Collect(SqliteDataReader rows, Happening told, long story, Dictionary<long, (Happening, bool)> claims)
    {
        using (rows)
        {
            while (rows.Read())
            {
                var claim = rows.GetInt64(0);
                if (claims.ContainsKey(claim)) continue;
                var (sources, targets) = Actors(claim);
                var happening = new Happening
                {
                    Claim = claim,
                    Event = rows.GetInt64(1),
                    Document = rows.GetInt64(2),
                    Type = told.Type,
                    Status = Enum.Parse<EventStatus>(rows.GetString(3), ignoreCase: true),
                    Sources = sources,
                    Targets = targets,
                    When = rows.IsDBNull(4) ? null : new DayRange(rows.GetInt32(4), rows.GetInt32(5)),
                    Topics = (EventTopics)rows.GetInt32(6),
                    Where = rows.IsDBNull(7) ? null : Place(rows),
                    Language = rows.IsDBNull(11) ? null : rows.GetString(11),
                    Words = Hashes(rows, 12),
                    Names = Hashes(rows, 13),
                    PublishedDay = rows.IsDBNull(14) ? null : rows.GetInt32(14),
                };
                claims[claim] = (happening, rows.GetInt64(15) == story);
            }
        }
    }

    private static WherePlace Place(SqliteDataReader rows) =>
        new(rows.GetInt64(7), rows.GetString(8), rows.IsDBNull(9) ? null : rows.GetString(9), Enum.Parse<PlaceKind>(rows.GetString(10), ignoreCase: true));

    private static uint[] Hashes(SqliteDataReader rows, int column) => MemoryMarshal.Cast<byte, uint>((byte[])rows[column]).ToArray();

    private (string[] Sources, string[] Targets) Actors(long claim)
    {
        var (sources, targets) = (new List<string>(), new List<string>());
        using var rows = _actors.Read(claim);
        while (rows.Read()) (rows.GetString(0) == "source" ? sources : targets).Add(rows.GetString(1));
        return ([.. sources], [.. targets]);
    }
}
