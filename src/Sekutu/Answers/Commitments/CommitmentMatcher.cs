using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Identity;
using Sekutu.Record.Questions;
using Sekutu.Registry.Actors;

namespace Sekutu.Answers.Commitments;

/// <summary>Whether a later event is a step of a commitment: the same parties, later, and plainly about the same thing. Everything else is not, however likely.</summary>
internal sealed class CommitmentMatcher(Func<EventEntry, IReadOnlyList<Telling>> tellings)
{
    private const EventTopics TooBroad = EventTopics.Military | EventTopics.Diplomatic | EventTopics.Legal;

    // A planned time wider than this fits too much.
    private const int WidestTime = 45;

    // A meeting announced without its day is the next one that the same parties hold in the same town, if it comes so soon.
    private const int SoonMeeting = 60;

    private static readonly Dictionary<string, string[]> Deeds = new(StringComparer.Ordinal)
    {
        ["AGREE"] = ["COOPERATE", "AID", "MOBILIZE", "RETREAT", "CONSULT", "SUPPORT"],
        ["CONCEDE"] = ["RETREAT"],
    };

    private static readonly string[] Refusals = ["SANCTION", "REJECT", "CONCEDE"];

    private readonly ActorRegistry _actors = ActorRegistry.Load();
    private readonly Dictionary<RecordId, uint[]> _matter = [];

    /// <summary>Who is in an event, whatever the side: equal for a commitment and its steps.</summary>
    public static string Parties(EventEntry e) => string.Join(' ', e.Sources.Union(e.Targets).Order(StringComparer.Ordinal));

    /// <summary>The step that one telling of a later event is, with the reason; null where it is none of this commitment.</summary>
    /// <param name="plan">The commitment.</param>
    /// <param name="by">When it is to be done.</param>
    /// <param name="deed">The later event.</param>
    /// <param name="telling">One article's word of it.</param>
    public (StepKind Kind, string Why)? Step(EventEntry plan, DayRange? by, EventEntry deed, Telling telling)
    {
        if (deed.Published is not { } told || plan.Published is not { } promised || told.From <= promised.From) return null;
        if (deed.Days is { } when && when.To < promised.From) return null;
        if (Kind(plan, telling) is not { } kind) return null;
        if (kind is not (StepKind.Dropped or StepKind.Postponed or StepKind.Denied) && Turned(plan, deed)) return null;
        return Same(plan, by, deed) is { } why ? (kind, $"same parties; {why}") : null;
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

    private string? Same(EventEntry plan, DayRange? by, EventEntry deed)
    {
        var meeting = plan.Type == "CONSULT" && deed.Type == "CONSULT";
        var shared = plan.Topics & deed.Topics & ~TooBroad;
        var topic = shared == EventTopics.None ? null : $"both about {string.Join(", ", Names.Of(shared))}";
        if ((meeting || topic is not null) && by is { } planned && deed.Days is { } day && planned.Days <= WidestTime && day.Days <= WidestTime && planned.From <= day.To && day.From <= planned.To)
            return $"{topic ?? "both meetings"}; at the planned time";
        if (plan.PlaceName is { } place && place == deed.PlaceName && !IsParty(place, plan))
        {
            if (topic is not null) return $"{topic}; both at {place}";
            if (meeting && deed.Published!.Value.From - plan.Published!.Value.To <= SoonMeeting) return $"both meetings at {place}, the next after it was announced";
        }

        var names = Signals.Shared(MatterOf(plan), MatterOf(deed));
        return names >= 2 ? $"{(topic is null ? "" : topic + "; ")}{names} names or numbers in common" : null;
    }

    private bool IsParty(string place, EventEntry e) => e.Sources.Concat(e.Targets).Any(code => _actors.NameOf(code, "en") == place);

    // Of all who tell it: one article names the exercise, another the bay.
    private uint[] MatterOf(EventEntry e)
    {
        if (_matter.TryGetValue(e.Id, out var known)) return known;
        return _matter[e.Id] = [.. tellings(e).SelectMany(Matter.Of).Distinct().Order()];
    }
}
