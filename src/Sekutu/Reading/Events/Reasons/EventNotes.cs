using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Reasons;

namespace Sekutu.Reading.Events.Reasons;

/// <summary>What was noted while one event was read: what decided, and what was passed over. Made only where the reader was asked to explain.</summary>
internal sealed class EventNotes
{
    /// <summary>Other readings of the predicate, in the order of trying.</summary>
    public List<PassedOver> Senses { get; } = [];

    /// <summary>Types that it became, one after the other, and why.</summary>
    public List<(EventType Type, string Why)> Types { get; } = [];

    /// <summary>What stood to the predicate: the name of the slot or the preposition, and the head word.</summary>
    public List<(string Slot, int Node)> Arguments { get; } = [];

    /// <summary>Words that say how the act stands, and their lines.</summary>
    public List<(int Word, StatusEffect Effect, string Where)> Status { get; } = [];

    /// <summary>Dates of the sentence that it did not take.</summary>
    public List<PassedOver> Dates { get; } = [];

    /// <summary>Places of the sentence that it did not take.</summary>
    public List<PassedOver> Places { get; } = [];

    /// <summary>Words that told what it is about.</summary>
    public SortedSet<int> TopicWords { get; } = [];

    /// <summary>Later tellings of the same happening that were folded into it.</summary>
    public List<PassedOver> Tellings { get; } = [];
}
