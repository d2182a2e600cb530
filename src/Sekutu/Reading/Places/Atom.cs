namespace Sekutu.Reading.Places;

/// <summary>A word or mark of the text as <see cref="Language.Phrases.AtomReader"/> cuts it.</summary>
internal struct Atom(int start, int end, ulong hash, AtomShape shape, int sentence)
{
    /// <summary>Where it starts.</summary>
    public readonly int Start = start;

    /// <summary>Offset after it.</summary>
    public readonly int End = end;

    /// <summary>Hash of its letters, case aside.</summary>
    public readonly ulong Hash = hash;

    /// <summary>Capital, small, figure or mark.</summary>
    public readonly AtomShape Shape = shape;

    /// <summary>Index of its sentence.</summary>
    public readonly int Sentence = sentence;

    /// <summary>It stands in a sentence where nearly every word has a capital.</summary>
    public bool Titled;

    /// <summary>Starts with a capital letter.</summary>
    public readonly bool IsCapital => Shape is AtomShape.Capital or AtomShape.Upper;
}
