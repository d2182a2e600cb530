using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events;

/// <summary>Whether an event has the parties that its type needs.</summary>
internal static class PartyRules
{
    /// <summary>Judges one event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="conducts">How types behave.</param>
    /// <param name="securityNews">The article is about security: joint sources may then stand for a whole event.</param>
    /// <param name="tooShortToTell">The text is too short to tell what it is about: one source may.</param>
    public static bool Holds(EventDraft draft, TypeConducts conducts, bool securityNews, bool tooShortToTell)
    {
        if (draft.Sense.Lone is { } lone && draft.Sources.Count < 2)
        {
            draft.Become(lone, "only one party is told");
            return draft.Sources.Count > 0;
        }

        if (draft.Sources.Count > 0 && draft.Targets.Count > 0) return true;
        if (draft.Sources.Count > 1 && (draft.Mutual || MayBeCommon(draft))) return true;

        // An alliance's own meeting names one party.
        if (draft.Type == EventType.Consult) return draft.Sources.Count == 1 && draft.Targets.Count == 0 && draft.Sources[0].Code.Length != 3;
        // "withdrew its troops" is whole without saying from where.
        if (draft.Type == EventType.Retreat) return draft.Sources.Count > 0 && draft.Sense.Frame.Targets.Length == 1 && !draft.Sense.IsNoun;
        if (!conducts[draft.Type].NeedsBoth) return draft.Sources.Count > 0;
        return securityNews && !draft.Sense.IsNoun && draft.Sources.Count > (tooShortToTell ? 0 : 1) && conducts[draft.Type].Spoken && TellsOfForce(draft);
    }

    private static bool TellsOfForce(EventDraft draft) => draft.Sources.Count > 1
        || (draft.Topics & (EventTopics.Military | EventTopics.Missile | EventTopics.Nuclear | EventTopics.Arms | EventTopics.Territory | EventTopics.Presence | EventTopics.Exercise)) != 0
        || draft.Type is EventType.Threaten or EventType.Accuse;

    // "A and B condemned" without a target says too little; "A and B agreed" says it all.
    private static bool MayBeCommon(EventDraft draft) => draft.Sense.Frame.Targets.Length == 0
        || draft.Type is EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Mobilize or EventType.Retreat
        || (draft.Type == EventType.Support && draft.ObjectNode >= 0);
}
