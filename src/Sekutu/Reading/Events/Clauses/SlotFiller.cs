using Sekutu.Reading.Events.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Fills the sources and targets of an event from arguments, by its frame.</summary>
internal static class SlotFiller
{
    private static readonly ulong With = WordHash.Lower("with");
    private static readonly ulong In = WordHash.Lower("in");
    private static readonly ulong To = WordHash.Lower("to");

    public static void Fill(EventDraft draft, List<Argument> arguments, ActorCollector actors, int objectNode, EventLexicon lexicon)
    {
        var frame = draft.Sense.Frame;
        var equals = frame.Targets.Length == 0;
        var sources = new List<ActorSlot>();
        foreach (var key in frame.Sources)
        {
            // A preposition that may mark either side ("the invasion of Ukraine", "the aggression of Russia") marks the target when it can.
            if (!equals && Contains(frame.Targets, key.Hash)) continue;
            // A visit is told by who goes: where they go alone says too little.
            if (equals && sources.Count == 0 && key.Hash == To && frame.Sources.Length > 1) continue;
            // "Meeting with X and Y": whose meeting it is, is not told.
            if (equals && sources.Count == 0 && draft.Sense.IsNoun && draft.Type == EventType.Consult && key.Hash == With) continue;
            if (!equals && sources.Count > 0 && (lexicon.Grammar(key.Hash) & GrammarRole.Partner) == 0) continue;
            Collect(key, arguments, actors, sources, draft, lexicon);
        }

        var targets = new List<ActorSlot>();
        foreach (var key in frame.Targets)
        {
            if (targets.Count > 0) break;
            Collect(key, arguments, actors, targets);
        }

        // "strikes on depots in X" fall on X.
        if (targets.Count == 0 && draft.Type == EventType.Assault)
            foreach (var key in frame.Targets)
                foreach (var argument in arguments)
                    if (targets.Count == 0 && argument.Key == key.Hash) actors.CollectByPlace(argument.Node, Rule(key.Hash), targets);

        if (!equals && sources.Count == 0)
            foreach (var key in frame.Sources)
                if (Contains(frame.Targets, key.Hash) && targets.Count > 0 && targets[0].Rule != Rule(key.Hash)) Collect(key, arguments, actors, sources);

        // The parties of "sign the US-Japan agreement" stand on its object.
        if (equals && objectNode >= 0 && sources.Count < 2) actors.Collect(objectNode, "object", sources);
        // "The pact underlines America's commitment": whose commitment it is.
        if (!equals && sources.Count == 0 && objectNode >= 0 && draft.Type == EventType.Support) actors.Collect(objectNode, "object", sources);
        // "The Paris attacks" fell on Paris; "the X invasion" may be by X or of X.
        if (draft is { Type: EventType.Assault, Sense.IsNoun: true } && sources.Count == 1 && targets.Count == 0 && sources[0].Rule == Rule(SlotKey.Modifier) && actors.NamesPlace(sources[0].Span)) sources.Clear();
        // "Killed in Nairobi attacks": so did they, where the attack only stands beside the verb.
        if (draft is { Type: EventType.Assault, Sense.IsNoun: false } && sources.Count == 1 && sources[0].Rule == Rule(In) && actors.NamesPlace(sources[0].Span)) sources.Clear();
        draft.Sources.Clear();
        draft.Targets.Clear();
        draft.Sources.AddRange(sources);
        foreach (var target in targets)
            if (!sources.Exists(source => source.Code == target.Code)) draft.Targets.Add(target);
        draft.SelfDirected = targets.Count > 0 && draft.Targets.Count == 0;
    }

    // "The war over Iran makes ...": what an event noun names does not act for those on it, unless the verb tells the same kind of act.
    private static void Collect(SlotKey key, List<Argument> arguments, ActorCollector actors, List<ActorSlot> into, EventDraft draft, EventLexicon lexicon)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key != key.Hash || (draft.Type is not (EventType.Protest or EventType.Assault) && actors.ArePeople(argument.Node))) continue;
            if (key.Hash == SlotKey.Subject && !draft.Sense.IsNoun && (actors.IsOtherEvent(argument.Node, draft.Type, lexicon) || (IsPolicy(draft.Type) && actors.IsOfPeople(argument.Node))))
                draft.Drop("what stands as its subject acts for no state");
            else
                actors.Collect(argument.Node, Rule(key.Hash), into, key.ActorOnly);
        }
    }

    // What a state does and its citizens may only wish for.
    private static bool IsPolicy(EventType type) =>
        type is EventType.Support or EventType.Reject or EventType.Agree or EventType.Cooperate or EventType.Aid or EventType.Sanction;

    private static void Collect(SlotKey key, List<Argument> arguments, ActorCollector actors, List<ActorSlot> into)
    {
        foreach (var argument in arguments)
            if (argument.Key == key.Hash) actors.Collect(argument.Node, Rule(key.Hash), into, key.ActorOnly);
    }

    private static string Rule(ulong key) =>
        key == SlotKey.Subject ? "subject" : key == SlotKey.Object ? "object" : key == SlotKey.IndirectObject ? "indirect-object"
        : key == SlotKey.Modifier ? "modifier" : "preposition";

    private static bool Contains(SlotKey[] keys, ulong hash)
    {
        foreach (var key in keys)
            if (key.Hash == hash) return true;
        return false;
    }
}
