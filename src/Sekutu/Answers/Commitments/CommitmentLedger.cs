using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Identity;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Makes the list of what was planned or promised, and of what has become of it.</summary>
/// <remarks>
/// A commitment is moved on only where that is plain: the same event is told as done or under way, or a later event of the same parties is
/// about the same thing at the same place or by the same names. Everything else stays open, however likely.
/// </remarks>
public static class CommitmentLedger
{
    private const string Planned = "planned";

    // What carries out a plan by doing it, not by speaking of it.
    private static readonly string[] Deeds =
        [Names.Of(EventType.Cooperate), Names.Of(EventType.Aid), Names.Of(EventType.Mobilize), Names.Of(EventType.Retreat), Names.Of(EventType.Consult), Names.Of(EventType.Support)];

    private static readonly string[] Done = [Names.Of(EventStatus.Happened), Names.Of(EventStatus.Ongoing)];

    private const EventTopics TooBroad = EventTopics.Military | EventTopics.Diplomatic;

    /// <summary>The commitments among some events, oldest first.</summary>
    /// <param name="asked">The events asked for.</param>
    /// <param name="all">All events on record, among which deeds are looked for.</param>
    /// <param name="today">The day of the question.</param>
    public static IReadOnlyList<Commitment> Of(IEnumerable<EventEntry> asked, IReadOnlyList<EventEntry> all, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(all);
        var deeds = all.Where(e => Deeds.Contains(e.Type) && Done.Contains(e.Status) && !e.StatusesTold.Contains(Planned)).ToLookup(Parties);
        return [.. asked.Where(e => e.StatusesTold.Contains(Planned)).Select(e => One(e, deeds[Parties(e)], today))];
    }

    private static Commitment One(EventEntry e, IEnumerable<EventEntry> deeds, DateOnly today)
    {
        var last = e.Published?.To;
        var by = Ahead(e);
        var followUp = e.Status == Planned ? deeds.Select(deed => Carries(e, deed)).FirstOrDefault(f => f is not null) : null;
        var state = e.Status switch
        {
            "denied" => CommitmentState.CalledOff,
            _ when Done.Contains(e.Status) || followUp is not null => CommitmentState.MovedOn,
            _ => by is { } end && end.To < today.DayNumber ? CommitmentState.Due : CommitmentState.Open,
        };
        return new Commitment(
            e, state, by, last is { } day ? DateOnly.FromDayNumber(day) : null, last is { } word ? today.DayNumber - word : null, followUp);
    }

    // The date of an agreement is that of agreeing; only one that lies ahead of the news says by when.
    private static DayRange? Ahead(EventEntry e) => e.Days is { } days && (e.Type != Names.Of(EventType.Agree) || e.Published is not { } told || days.To > told.From) ? days : null;

    private static FollowUp? Carries(EventEntry plan, EventEntry deed)
    {
        if (deed.Published is not { } told || plan.Published is not { } promised || told.From <= promised.From) return null;
        if (deed.Days is { } when && when.To < promised.From) return null;
        var shared = plan.Topics & deed.Topics & ~TooBroad;
        if (shared == EventTopics.None) return null;
        var topic = string.Join(", ", Names.Of(shared));
        if (plan.PlaceName is { } place && place == deed.PlaceName) return new FollowUp(deed, $"same parties; both about {topic}; both at {place}");
        return Signals.Shared(Signals.Names(plan.Evidence), Signals.Names(deed.Evidence)) >= 2 ? new FollowUp(deed, $"same parties; both about {topic}; same names") : null;
    }

    private static string Parties(EventEntry e) => string.Join(' ', e.Sources.Union(e.Targets).Order(StringComparer.Ordinal));
}
