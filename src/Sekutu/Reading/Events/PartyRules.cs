using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Events;

/// <summary>Whether an event has the parties without which its row would say nothing.</summary>
/// <remarks>
/// A row with one coded side is kept, the other list empty, where its words are a verb or a noun that a verb carries; a bare noun only where its
/// type says so, since "a demand for" and "the talks" by themselves tell little that happened.
/// </remarks>
internal static class PartyRules
{
    /// <summary>Judges one event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="conducts">How types behave.</param>
    /// <param name="securityNews">The article is about security: what is only said, by one side and to no other, then counts.</param>
    public static bool Holds(EventDraft draft, TypeConducts conducts, bool securityNews)
    {
        if (draft.Sense.Lone is { } lone && draft.Sources.Count < 2)
        {
            draft.Become(lone, "only one party is told");
            return draft.Sources.Count > 0 && !IsOnlySeller(draft);
        }

        if (draft.Sources.Count > 0 && draft.Targets.Count > 0) return true;
        if (draft.Sources.Count > 1 && (draft.Mutual || MayBeCommon(draft))) return true;
        if (draft.Sources.Count + draft.Targets.Count == 0 || !draft.Sense.StandsAlone) return false;

        // An alliance's own meeting names one party.
        if (draft.Type == EventType.Consult) return draft.Sources.Count == 1 && draft.Sources[0].Code.Length != 3
            && ActorRegistry.Load().OrganisationByCode(draft.Sources[0].Code) is not { IsGroup: true };
        if (IsBetweenEquals(draft)) return false;
        if (draft.Sources.Count == 0 && (IsGiven(draft.Type) || !IsAsserted(draft))) return false;
        if (draft.Sources.Count == 1 && draft.Targets.Count == 0 && IsToSomebody(draft.Type)) return false;
        if (draft.Sense.IsNoun && draft.Carrier < 0 && !conducts[draft.Type].NounStandsAlone) return false;
        // "Supported thousands of jobs in X": praise and promises count for one side only where their words say what is meant.
        if (draft.Sources.Count == 0 && draft.Type is EventType.Support or EventType.Agree or EventType.Reject or EventType.Concede
            && !Array.Exists(draft.Sense.Needs, need => need.Kind == NeedKind.Class)) return false;
        return !conducts[draft.Type].Spoken || draft.Sense.Needs.Length > 0 || (securityNews && TellsOfForce(draft));
    }

    // "Besides buying jets from X": who sells is told, and nobody who buys.
    private static bool IsOnlySeller(EventDraft draft) => !draft.Sense.IsNoun && draft.Topics.HasFlag(EventTopics.Arms) && draft.Sources[0].Rule.StartsWith("preposition", StringComparison.Ordinal);

    // Who is attacked or accused is news by itself; who is helped, moved, asked or promised something is not, without whose doing it is.
    private static bool IsGiven(EventType type) => type is not (EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Sanction or EventType.Threaten or EventType.Protest);

    // "Eleven soldiers of X were killed": the sentence itself says it, and it is they who were; "a man arrested in X" says who a man is.
    // Sanctions stand on somebody with a preposition.
    private static bool IsAsserted(EventDraft draft) => draft.Asserted && draft.Targets.TrueForAll(target => target.Rule.StartsWith("object", StringComparison.Ordinal)
        || (draft.Type == EventType.Sanction && target.Rule.StartsWith("preposition", StringComparison.Ordinal)));

    // Help, thanks, promises and requests go to somebody: without him the row says too little.
    private static bool IsToSomebody(EventType type) => type is EventType.Aid or EventType.Support or EventType.Agree or EventType.Cooperate or EventType.Request or EventType.Concede;

    // "Strengthened ties", "signed an agreement": without the other party it is a mood or a paper. A ceasefire may be one side's own.
    private static bool IsBetweenEquals(EventDraft draft) =>
        draft.Sense.Frame.Targets.Length == 0 && draft.Sense.Frame.Sources.Length > 1 && draft.Type is not (EventType.Retreat or EventType.Mobilize or EventType.Protest);

    // What is said in open words ("promised", "rejected") and to nobody in particular counts where it is about force or an open clash.
    private static bool TellsOfForce(EventDraft draft) => draft.Sources.Count > 1 || draft.Topics != EventTopics.None
        || draft.Type is EventType.Threaten or EventType.Accuse or EventType.Reject;

    /// <summary>True where several parties without a target say it all: "A and B agreed" does, "A and B condemned" says too little.</summary>
    public static bool MayBeCommon(EventDraft draft) => draft.Sense.Frame.Targets.Length == 0
        || draft.Type is EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Mobilize or EventType.Retreat
        || (draft.Type == EventType.Support && draft.ObjectNode >= 0);
}
