using Sekutu.Language.Conllu;

namespace Sekutu.Language.Scoring;

/// <summary>A word as scoring sees it.</summary>
internal sealed class ScoredWord
{
    /// <summary>Where its token starts among the characters without white space.</summary>
    public required int Start { get; init; }

    /// <summary>Where its token ends.</summary>
    public required int End { get; init; }

    /// <summary>One of the words of a token given as a range.</summary>
    public required bool InRange { get; init; }

    /// <summary>Its form in lower case.</summary>
    public required string Form { get; init; }

    /// <summary>Its columns.</summary>
    public required ConlluWord Word { get; init; }

    /// <summary>Index of its head among all words of the file; -1 for a root and for a head outside the sentence.</summary>
    public required int Parent { get; init; }

    /// <summary>Index of the word of the other file that it was aligned with; -1 for none.</summary>
    public int Partner { get; set; } = -1;
}
