using Sekutu.Text;

namespace Sekutu.Reading.Reasons;

/// <summary>Why one slot of one row holds what it holds. Kept only where the reader was asked to explain (<see cref="ArticleReading.Explains"/>).</summary>
public sealed record SlotReason
{
    /// <summary>The slot, by its name in the row ("type", "source", "date", "speaker").</summary>
    public required string Slot { get; init; }

    /// <summary>What it holds; null where it was left blank.</summary>
    public string? Value { get; init; }

    /// <summary>The words that filled it; null where a rule did without words, and where it is blank.</summary>
    public Span? Span { get; init; }

    /// <summary>How it was filled, or why it is blank ("subject", "own-clause", "plain form of the verb").</summary>
    public required string Rule { get; init; }

    /// <summary>The way through the tree from the predicate to the words, as <see cref="TreePath"/> writes it; null where none was walked.</summary>
    public string? Path { get; init; }

    /// <summary>The line of the knowledge file, or the model, that decided; null where only the text did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What else was in reach, in the order of the text or of trying.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];
}
