using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Makes the list of what was planned or promised, and of what has become of it.</summary>
/// <remarks>
/// A commitment moves on where an article tells so of the same event, or tells a later deed of the same parties that is plainly about the same
/// thing (<see cref="CommitmentMatcher"/>). Everything else leaves it open. Not safe for several threads at once.
/// </remarks>
/// <param name="all">All events on record, among which steps are looked for.</param>
/// <param name="tellings">What articles say of an event, in order of publication.</param>
public sealed class CommitmentLedger(IReadOnlyList<EventEntry> all, Func<EventEntry, IReadOnlyList<Telling>> tellings)
{
    private const string Planned = "planned";
    private const string Agree = "AGREE";

    // What lies ahead is the signing itself.
    private const string Support = "SUPPORT";

    private readonly ILookup<string, EventEntry> _byParties = all.ToLookup(CommitmentMatcher.Parties);
    private readonly CommitmentMatcher _matcher = new(tellings);

    /// <summary>The commitments among some events: what is due first, then what is open, then what has moved on; the oldest word first.</summary>
    /// <param name="asked">The events asked for.</param>
    /// <param name="today">The day of the question.</param>
    public IReadOnlyList<Commitment> Of(IEnumerable<EventEntry> asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return [.. asked.Where(IsPlan).Select(e => One(e, today)).OrderBy(c => c.State).ThenBy(c => c.LastWord ?? DateOnly.MaxValue).ThenBy(c => c.Event.Id.Number)];
    }

    // What never lay ahead is no commitment.
    private static bool IsPlan(EventEntry e) => e.StatusesTold.Contains(Planned);

    private Commitment One(EventEntry e, DateOnly today)
    {
        var by = Ahead(e);
        var steps = Own(e).Concat(Others(e, by)).OrderBy(s => s.Telling.Document.Published ?? "9", StringComparer.Ordinal).ThenBy(s => s.Day).ToList();
        var last = steps.Max(s => DayRange.Parse(s.Telling.Document.Published)?.To) is { } told && (e.Published is null || told > e.Published.Value.To) ? told : e.Published?.To;
        return new Commitment(
            e, State(e, steps, by, today), by, last is { } day ? DateOnly.FromDayNumber(day) : null, last is { } word ? today.DayNumber - word : null, Shortened(steps));
    }

    // What articles say of the event itself.
    private IEnumerable<CommitmentStep> Own(EventEntry e)
    {
        foreach (var telling in tellings(e))
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

    private IEnumerable<CommitmentStep> Others(EventEntry e, DayRange? by)
    {
        foreach (var deed in _byParties[CommitmentMatcher.Parties(e)])
        {
            if (deed.Id == e.Id || IsPlan(deed)) continue;
            foreach (var telling in tellings(deed))
                if (_matcher.Step(e, by, deed, telling) is { } step) yield return new CommitmentStep(step.Kind, Day(step.Kind, telling), deed, telling, step.Why);
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
        // Doubts and repetitions do not take back what was done.
        var last = steps.FindLast(s => s.Kind is not (StepKind.Announced or StepKind.InDoubt or StepKind.Postponed))?.Kind;
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
