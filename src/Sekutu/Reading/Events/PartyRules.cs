using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events;

/// <summary>Whether an event has the parties that its type needs.</summary>
internal static class PartyRules
{
    public static bool Holds(EventDraft draft, TypeConducts conducts)
    {
        var codes = draft.Sources.Count + draft.Targets.Count;
        if (codes == 0 || draft.SelfDirected) return false;
        if (codes > 1) return true;
        if (draft.Sense.Lone is { } lone && draft.Type != EventType.Agree)
        {
            draft.Type = lone;
            return true;
        }

        // An alliance's own meeting names one party.
        if (draft.Type == EventType.Consult) return draft.Sources.Count == 1 && draft.Sources[0].Code.Length != 3;
        return !conducts[draft.Type].NeedsBoth;
    }
}
