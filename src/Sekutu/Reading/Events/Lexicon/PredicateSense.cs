namespace Sekutu.Reading.Events.Lexicon;

/// <summary>One reading of one word: the event it tells, who fills it, and what must stand with it.</summary>
internal sealed class PredicateSense
{
    public required EventType Type { get; init; }

    /// <summary>The word tells nothing in this reading ("menduduki kursi"): no other reading is tried.</summary>
    public bool IsNone { get; init; }

    /// <summary>A noun, which takes its parties from its modifiers.</summary>
    public required bool IsNoun { get; init; }

    public required Frame Frame { get; init; }

    public required Need[] Needs { get; init; }

    /// <summary>The status that the word itself gives; null where the clause tells.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>The type when the act lies ahead; null where it stays.</summary>
    public EventType? Planned { get; init; }

    /// <summary>The type when only one party is told; null where it stays.</summary>
    public EventType? Lone { get; init; }

    /// <summary>False for a word that tells an event only with both its parties ("want", "expect").</summary>
    public bool StandsAlone { get; init; } = true;

    public required ComplementUse Complement { get; init; }

    public EventTopics Topics { get; init; }

    /// <summary>The line of the word list.</summary>
    public required string Where { get; init; }
}
