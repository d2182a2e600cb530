using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Makes the list of what was planned or promised, and of what has become of it.</summary>
/// <remarks>
/// A commitment moves on where an article tells so of the same event, or tells a later deed of the same parties that is plainly about the same
/// thing (<see cref="CommitmentMatcher"/>). Everything else leaves it open.
/// </remarks>
/// <param name="all">All events on record, among which steps are looked for.</param>
/// <param name="tellings">What articles say of events, in order of publication.</param>
public sealed class CommitmentLedger(IReadOnlyList<EventEntry> all, Func<IEnumerable<EventEntry>, ILookup<RecordId, Telling>> tellings)
{
    private const string Planned = "planned";
    private const string Agree = "AGREE";

    // What lies ahead is the signing itself.
    private const string Support = "SUPPORT";

    private readonly ILookup<string, EventEntry> _byParties = all.ToLookup(CommitmentMatcher.Parties);

    // What one undertakes. A demand, a threat or an attack that lies ahead is owed to nobody.
    private static readonly string[] Undertakings = [Agree, "CONSULT", Support, "COOPERATE", "AID", "CONCEDE", "RETREAT", "MOBILIZE", "SANCTION"];

    /// <summary>The commitments among some events: what is due first, then what is open, then what has moved on; the oldest word first.</summary>
    /// <param name="asked">The events asked for.</param>
    /// <param name="today">The day of the question.</param>
    public IReadOnlyList<Commitment> Of(IEnumerable<EventEntry> asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var plans = asked.Where(IsCommitment).Select(e => (Event: e, Deeds: _byParties[CommitmentMatcher.Parties(e)].Where(deed => deed.Id != e.Id && !IsPlan(deed) && CommitmentMatcher.MayFollow(e, deed)).ToList())).ToList();
        var told = tellings(plans.Select(p => p.Event).Concat(plans.SelectMany(p => p.Deeds)).DistinctBy(e => e.Id));
        var matcher = new CommitmentMatcher(told);
        return [.. plans.Select(p => One(p.Event, p.Deeds, told, matcher, today)).OrderBy(c => c.State).ThenBy(c => c.LastWord ?? DateOnly.MaxValue).ThenBy(c => c.Event.Id.Number)];
    }

    private static bool IsPlan(EventEntry e) => e.StatusesTold.Contains(Planned);

    // What never lay ahead is no commitment, nor what nobody undertakes.
    private static bool IsCommitment(EventEntry e) => IsPlan(e) && e.Sources.Count > 0 && Undertakings.Contains(e.Type);

    private static Commitment One(EventEntry e, List<EventEntry> deeds, ILookup<RecordId, Telling> told, CommitmentMatcher matcher, DateOnly today)
    {
        var by = Ahead(e);
        var steps = Own(e, told[e.Id]).Concat(Others(e, by, deeds, told, matcher)).OrderBy(s => s.Telling.Document.Published ?? "9", StringComparer.Ordinal).ThenBy(s => s.Day).ToList();
        var last = steps.Max(s => DayRange.Parse(s.Telling.Document.Published)?.To) is { } later && (e.Published is null || later > e.Published.Value.To) ? later : e.Published?.To;
        return new Commitment(
            e, State(e, steps, by, today), by, last is { } day ? DateOnly.FromDayNumber(day) : null, last is { } word ? today.DayNumber - word : null, Shortened(steps));
    }

    // What articles say of the event itself.
    private static IEnumerable<CommitmentStep> Own(EventEntry e, IEnumerable<Telling> told)
    {
        foreach (var telling in told)
        {
            var said = StepWords.For(telling.Document.Language).In(telling.Evidence.Of(telling.Text));
            var kind = telling.Status switch
            {
                "happened" when said is StepKind.Signed or StepKind.Ratified or StepKind.InForce => said.Value,

                // An agreement that was concluded is not yet carried out.
                "happened" => e.Type == Agree ? StepKind.Signed : StepKind.Done,
                "ongoing" => StepKind.Begun,
                "denied" => said == StepKind.Dropped ? StepKind.Dropped : StepKind.Denied,
                "possible" => StepKind.InDoubt,
                _ => StepKind.Announced,
            };
            yield return new CommitmentStep(kind, Day(kind, telling), e, telling, null);
        }
    }

    private static IEnumerable<CommitmentStep> Others(EventEntry e, DayRange? by, List<EventEntry> deeds, ILookup<RecordId, Telling> told, CommitmentMatcher matcher)
    {
        foreach (var deed in deeds)
        {
            if (matcher.Shared(e, by, deed) is not { } shared) continue;
            foreach (var telling in told[deed.Id])
                if (CommitmentMatcher.Step(e, deed, telling, shared.NamesAlone) is { } kind) yield return new CommitmentStep(kind, Day(kind, telling), deed, telling, $"same parties; {shared.Why}");
        }
    }

    // What lies ahead is announced on the day of the article; what is done, on its own day where the article gives one.
    private static int? Day(StepKind kind, Telling telling)
    {
        var published = DayRange.Parse(telling.Document.Published)?.From;
        if (kind is StepKind.Announced or StepKind.InDoubt || DayRange.Parse(telling.Date) is not { } own) return published;
        return published is { } day && own.From > day ? day : own.From;
    }

    // The date of an agreement is that of agreeing; only one that lies ahead of the news says by when.
    private static DayRange? Ahead(EventEntry e) => e.Days is { } days && (e.Type != Agree || e.Published is not { } told || days.To > told.From) ? days : null;

    private static CommitmentState State(EventEntry e, List<CommitmentStep> steps, DayRange? by, DateOnly today)
    {
        // Doubts and repetitions do not take back what was done; only that it is denied does.
        var last = steps.FindLast(s => s.Kind is not (StepKind.Announced or StepKind.InDoubt or StepKind.Postponed))?.Kind;
        if (last is not null and not (StepKind.Dropped or StepKind.Denied) && steps.Exists(s => s.Kind == StepKind.Done)) last = StepKind.Done;
        if (last is StepKind.Done || (e.Type == Support && last is StepKind.Signed or StepKind.Ratified or StepKind.InForce)) return CommitmentState.Done;
        if (last is StepKind.Dropped or StepKind.Denied) return CommitmentState.CalledOff;
        if (last is not null) return CommitmentState.MovedOn;
        var postponed = steps.Exists(s => s.Kind == StepKind.Postponed);
        return by is { } end && end.To < today.DayNumber && !postponed ? CommitmentState.Due : CommitmentState.Open;
    }

    // Of several articles that tell the same step of the same event one after the other, the first.
    private static List<CommitmentStep> Shortened(List<CommitmentStep> steps)
    {
        var kept = new List<CommitmentStep>();
        foreach (var step in steps)
            if (kept.Count == 0 || kept[^1].Kind != step.Kind || kept[^1].Event.Id != step.Event.Id) kept.Add(step);
        return kept;
    }
}
