using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Identity;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Whether a later event is a step of a commitment: the same parties, later, and plainly about the same thing. Everything else is not, however likely.</summary>
/// <param name="tellings">What articles say of the events in question.</param>
internal sealed class CommitmentMatcher(ILookup<RecordId, Telling> tellings)
{
    private const EventTopics TooBroad = EventTopics.Military | EventTopics.Diplomatic | EventTopics.Legal;

    // A planned time wider than this fits too much; states that often meet do so within less.
    private const int WidestTime = 45;
    private const int WidestMeeting = 8;

    // A meeting announced without its day is the next one that the same parties hold in the same town, if it comes so soon.
    private const int SoonMeeting = 60;

    private static readonly Dictionary<string, string[]> Deeds = new(StringComparer.Ordinal)
    {
        ["AGREE"] = ["COOPERATE", "AID", "MOBILIZE", "RETREAT", "CONSULT", "SUPPORT"],
        ["CONCEDE"] = ["RETREAT"],
    };

    private static readonly string[] Refusals = ["SANCTION", "REJECT", "CONCEDE"];

    private readonly Dictionary<RecordId, uint[]> _matter = [];

    /// <summary>Who is in an event, whatever the side: equal for a commitment and its steps.</summary>
    public static string Parties(EventEntry e) => string.Join(' ', e.Sources.Union(e.Targets).Order(StringComparer.Ordinal));

    /// <summary>Whether an event with the same parties may be a step at all: it comes later and does what was planned, or refuses it.</summary>
    public static bool MayFollow(EventEntry plan, EventEntry deed) => deed.Published is { } told && plan.Published is { } promised && told.From > promised.From
        && !(deed.Days is { } when && when.To < promised.From)
        && (CarriesOut(plan.Type, deed.Type) || Refusals.Contains(deed.Type));

    /// <summary>
    /// What an event that may follow shares with a commitment; null where it is about another thing. Names without a subject are little: they will do
    /// for what becomes of an agreement that bears them, not for a deed.
    /// </summary>
    /// <param name="plan">The commitment.</param>
    /// <param name="by">When it is to be done.</param>
    /// <param name="deed">The later event.</param>
    public (string Why, bool NamesAlone)? Shared(EventEntry plan, DayRange? by, EventEntry deed)
    {
        var meeting = plan.Type == "CONSULT" && deed.Type == "CONSULT";
        var shared = plan.Topics & deed.Topics & ~TooBroad;
        var topic = shared == EventTopics.None ? null : $"both about {string.Join(", ", Names.Of(shared))}";
        var widest = topic is null ? WidestMeeting : WidestTime;
        if ((meeting || topic is not null) && by is { } planned && deed.Days is { } day && planned.Days <= widest && day.Days <= widest && planned.From <= day.To && day.From <= planned.To)
            return ($"{topic ?? "both meetings"}; at the planned time", false);
        if (plan is { PlaceName: { } place, PlaceKind: "place" } && place == deed.PlaceName)
        {
            if (topic is not null) return ($"{topic}; both at {place}", false);
            if (meeting && deed.Published!.Value.From - plan.Published!.Value.To <= SoonMeeting) return ($"both meetings at {place}, the next after it was announced", false);
        }

        var names = Signals.Shared(MatterOf(plan), MatterOf(deed));
        return names >= 2 ? ($"{(topic is null ? "" : topic + "; ")}{names} names or numbers in common", topic is null) : null;
    }

    /// <summary>The step that one telling of such an event is; null where it is none.</summary>
    /// <param name="plan">The commitment.</param>
    /// <param name="deed">The event.</param>
    /// <param name="telling">One article's word of it.</param>
    /// <param name="namesAlone">They share no more than names.</param>
    public static StepKind? Step(EventEntry plan, EventEntry deed, Telling telling, bool namesAlone)
    {
        if (Kind(plan, telling) is not { } kind || (namesAlone && kind is StepKind.Begun or StepKind.Done or StepKind.Denied)) return null;
        return kind is not (StepKind.Dropped or StepKind.Postponed or StepKind.Denied) && Turned(plan, deed) ? null : kind;
    }

    private static StepKind? Kind(EventEntry plan, Telling telling)
    {
        var said = StepWords.For(telling.Document.Language).In(telling.Evidence.Of(telling.Text));
        var done = telling.Status is "happened" or "ongoing";
        if (said is StepKind.Dropped or StepKind.Postponed && done) return Refusals.Contains(telling.Type) ? said : null;
        if (!CarriesOut(plan.Type, telling.Type)) return null;
        if (telling.Status == "denied") return said is StepKind.Dropped or StepKind.Postponed ? said : StepKind.Denied;
        if (!done) return null;
        if (said is StepKind.Signed or StepKind.Ratified or StepKind.InForce) return said;
        return telling.Status == "ongoing" || said == StepKind.Begun ? StepKind.Begun : StepKind.Done;
    }

    private static bool CarriesOut(string plan, string deed) => Deeds.TryGetValue(plan, out var deeds) ? deeds.Contains(deed) : plan == deed;

    // "A will arm B" is not carried out by B's arming A.
    private static bool Turned(EventEntry plan, EventEntry deed) => plan.Targets.Count > 0 && deed.Targets.Count > 0
        && !(plan.Sources.Any(deed.Sources.Contains) && plan.Targets.Any(deed.Targets.Contains));

    // Of all who tell it: one article names the exercise, another the bay.
    private uint[] MatterOf(EventEntry e)
    {
        if (_matter.TryGetValue(e.Id, out var known)) return known;
        return _matter[e.Id] = [.. tellings[e.Id].SelectMany(Matter.Of).Distinct().Order()];
    }
}
