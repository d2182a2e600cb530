using Sekutu.Text;

namespace Sekutu.Reading.Events.Lexicon;

/// <summary>Where an argument stands: a grammatical slot by a fixed name, or the preposition that marks it.</summary>
/// <param name="Hash">Of the slot's name or the preposition.</param>
/// <param name="ActorOnly">The argument itself must be an actor's mention, not something of an actor's.</param>
internal readonly record struct SlotKey(ulong Hash, bool ActorOnly = false)
{
    public static readonly ulong Subject = WordHash.Lower("subj");
    public static readonly ulong Object = WordHash.Lower("obj");
    public static readonly ulong IndirectObject = WordHash.Lower("iobj");

    /// <summary>What stands on a noun without a preposition: adjective, compound, possessor.</summary>
    public static readonly ulong Modifier = WordHash.Lower("mod");

    /// <summary>A complement that is predicated of the object ("called it a threat").</summary>
    public static readonly ulong Predicate = WordHash.Lower("pred");

    /// <summary>The name of a slot as the word lists write it; null for a preposition.</summary>
    public static string? Name(ulong hash) =>
        hash == Subject ? "subj" : hash == Object ? "obj" : hash == IndirectObject ? "iobj" : hash == Modifier ? "mod" : hash == Predicate ? "pred" : null;

    public static SlotKey Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new SlotKey(WordHash.Lower(text)) : new SlotKey(WordHash.Lower(text.AsSpan(0, colon)), true);
    }
}
