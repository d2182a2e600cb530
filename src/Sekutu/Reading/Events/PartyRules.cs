using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events;

/// <summary>Whether an event has the parties that its type needs.</summary>
internal static class PartyRules
{
    public static bool Holds(EventDraft draft, TypeConducts conducts)
    {
        if (draft.Sources.Count > 0 && draft.Targets.Count > 0) return true;
        if (draft.Sources.Count > 1 && MayBeCommon(draft)) return true;
        if (draft.Sense.Lone is { } lone && draft.Type != EventType.Agree)
        {
            draft.Type = lone;
            return draft.Sources.Count > 0;
        }

        // An alliance's own meeting names one party.
        if (draft.Type == EventType.Consult) return draft.Sources.Count == 1 && draft.Targets.Count == 0 && draft.Sources[0].Code.Length != 3;
        // A noun with one side only may stand for anything ("the attack"); told again with both sides, it was joined to that.
        if (draft.Type == EventType.Assault && draft.Sense.IsNoun && draft.Also.Count == 0 && draft.Date is null) return false;
        return !conducts[draft.Type].NeedsBoth;
    }

    // "A and B condemned" without a target says too little; "A and B agreed" says it all.
    private static bool MayBeCommon(EventDraft draft) => draft.Sense.Frame.Targets.Length == 0
        || draft.Type is EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Support or EventType.Mobilize or EventType.Retreat;
}
