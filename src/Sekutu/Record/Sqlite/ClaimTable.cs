using System.Runtime.InteropServices;
using Sekutu.Reading.Events;
using Sekutu.Record.Adding;
using Sekutu.Record.Identity;

namespace Sekutu.Record.Sqlite;

/// <summary>Writes what a document says of events, and finds the events that others have told already.</summary>
internal sealed class ClaimTable : IDisposable
{
    private readonly AssertionTable _assertions;
    private readonly CandidateSearch _candidates;
    private readonly EventTable _events;
    private readonly Prepared _claim;
    private readonly Prepared _actor;
    private readonly Prepared _retelling;
    private readonly Prepared _entity;
    private readonly Prepared _entityNumber;
    private readonly Dictionary<string, long> _entities = new(StringComparer.OrdinalIgnoreCase);

    public ClaimTable(SqliteRecord record, AssertionTable assertions)
    {
        _assertions = assertions;
        _candidates = new CandidateSearch(record);
        _events = new EventTable(record);
        _claim = record.Prepare(
            """
            INSERT INTO claims (assertion, event, document, type, status, status_start, status_end, date, from_day, to_day, date_start, date_end, date_rule,
                place, place_start, place_end, place_number, topics, trigger_start, trigger_end, words, names)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
            """, 22);
        _actor = record.Prepare(
            """
            INSERT INTO claim_actors (assertion, side, ordinal, entity, start, "end", rule, type, from_day, published_day)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, 10);
        _retelling = record.Prepare("INSERT OR IGNORE INTO retellings (assertion, start, \"end\") VALUES ($1, $2, $3)", 3);
        _entity = record.Prepare("INSERT OR IGNORE INTO entities (code) VALUES ($1)", 1);
        _entityNumber = record.Prepare("SELECT number FROM entities WHERE code = $1", 1);
    }

    /// <summary>Puts the events of a document on record, each with the event that it tells.</summary>
    /// <returns>How many of them no other document had told.</returns>
    public int Add(Placed placed, ReadArticle article)
    {
        // All are compared before any is written: an article that tells two happenings never has them taken for one.
        var happenings = article.Events.ConvertAll(e => ToHappening(placed, article, e));
        var told = Assign(happenings, placed);
        var fresh = 0;
        for (var i = 0; i < happenings.Count; i++)
        {
            var home = told[i]?.Event ?? _events.Create();
            if (told[i] is null) fresh++;
            var claim = Write(placed, article, article.Events[i], happenings[i], home);
            if (told[i] is { } match) _events.Judge($"A{claim}", $"E{home}", Verdict.Same, match.Why);
            foreach (var doubt in told[i] is null ? _unsure[i] : []) _events.Judge($"E{home}", $"E{doubt.Event}", Verdict.Unsure, doubt.Why);
            _events.Touch(home);
        }

        _events.Summarise();
        return fresh;
    }

    /// <summary>Forgets numbers learned in a transaction that was rolled back.</summary>
    public void Forget()
    {
        _entities.Clear();
        _events.Forget();
    }

    public void Dispose()
    {
        _candidates.Dispose();
        _events.Dispose();
        foreach (var command in (Prepared[])[_claim, _actor, _retelling, _entity, _entityNumber]) command.Dispose();
    }

    private List<Candidate>[] _unsure = [];

    // Best pairs first; an event takes at most one claim of a document, and a claim goes to at most one event.
    private Candidate?[] Assign(List<Happening> happenings, Placed placed)
    {
        _unsure = new List<Candidate>[happenings.Count];
        var pairs = new List<(int Claim, Candidate Candidate)>();
        for (var i = 0; i < happenings.Count; i++)
        {
            _unsure[i] = [];
            foreach (var candidate in _candidates.Find(happenings[i], placed.Story, Entity))
            {
                if (candidate.Score >= EventMatcher.Same) pairs.Add((i, candidate));
                else _unsure[i].Add(candidate);
            }
        }

        pairs.Sort((x, y) => y.Candidate.Score.CompareTo(x.Candidate.Score) is var order and not 0 ? order : x.Candidate.Event.CompareTo(y.Candidate.Event));
        var told = new Candidate?[happenings.Count];
        var taken = new HashSet<long>();
        foreach (var (claim, candidate) in pairs)
        {
            if (told[claim] is null && taken.Add(candidate.Event)) told[claim] = candidate;
        }

        return told;
    }

    private long Entity(string code)
    {
        if (_entities.TryGetValue(code, out var known)) return known;
        _entity.Run(code);
        return _entities[code] = _entityNumber.Number(code)!.Value;
    }

    private Happening ToHappening(Placed placed, ReadArticle article, InSentence<EventReading> e) => new()
    {
        Document = placed.Number,
        Type = e.Read.Type,
        Status = e.Read.Status,
        Sources = Codes(e.Read.Sources),
        Targets = Codes(e.Read.Targets),
        When = DayRange.Parse(e.Read.Date),
        PublishedDay = article.Details.Published?.Day.DayNumber,
        Topics = e.Read.Topics,
        Where = e.Place is { } place ? new WherePlace(_assertions.Place(place), place.Canonical, place.Country, place.Kind) : null,
        Language = article.Language,
        Words = e.Words,
        Names = e.Names,
    };

    private static string[] Codes(IReadOnlyList<ActorSlot> slots) => [.. slots.Select(s => s.Code).Distinct().Order(StringComparer.Ordinal)];

    private long Write(Placed placed, ReadArticle article, InSentence<EventReading> e, Happening happening, long home)
    {
        var (read, text) = (e.Read, article.Document);
        var number = _assertions.Assertion(placed.Number, "event", text, read.Evidence, e.Sentence, read.Rule, read.Entry, read.Confidence);
        var place = read.Place is { } span ? text[span].ToString() : null;
        _claim.Run(
            number, home, placed.Number, Names.Of(read.Type), Names.Of(read.Status), read.StatusSpan?.Start, read.StatusSpan?.End,
            read.Date, happening.When?.From, happening.When?.To, read.DateSpan?.Start, read.DateSpan?.End, read.DateRule,
            place, read.Place?.Start, read.Place?.End, happening.Where?.Number, (int)read.Topics, read.Trigger.Start, read.Trigger.End,
            MemoryMarshal.AsBytes(e.Words.AsSpan()).ToArray(), MemoryMarshal.AsBytes(e.Names.AsSpan()).ToArray());
        Actors(number, "source", read.Sources, happening);
        Actors(number, "target", read.Targets, happening);
        foreach (var also in read.Also) _retelling.Run(number, also.Start, also.End);
        return number;
    }

    private void Actors(long claim, string side, IReadOnlyList<ActorSlot> slots, Happening happening)
    {
        var ordinal = 0;
        foreach (var slot in slots.DistinctBy(s => s.Code))
        {
            _actor.Run(
                claim, side, ordinal++, Entity(slot.Code), slot.Span.Start, slot.Span.End, slot.Rule, Names.Of(happening.Type), happening.When?.From, happening.PublishedDay);
        }
    }
}
