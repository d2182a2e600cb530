namespace Sekutu.Language.Naming;

/// <summary>Labels of words in names: outside; first, inner, last or only word of a name of each kind.</summary>
/// <remarks>Label 0 is outside; kind k (from 0) has 1 + 4k first, 2 + 4k inner, 3 + 4k last, 4 + 4k only.</remarks>
internal static class NameLabels
{
    /// <summary>Number of labels.</summary>
    public const int Count = 13;

    /// <summary>That number, padded.</summary>
    public const int Width = 16;

    /// <summary>Not in a name.</summary>
    public const int Outside = 0;

    /// <summary>The kind of a label other than outside.</summary>
    public static NameKind Kind(int label) => (NameKind)((label - 1) / 4);

    /// <summary>The label of a word at a place of a name.</summary>
    public static int Of(NameKind kind, bool first, bool last) => 1 + 4 * (int)kind + (first ? last ? 3 : 0 : last ? 2 : 1);

    /// <summary>True where a name goes on after this label.</summary>
    public static bool GoesOn(int label) => label != Outside && (label - 1) % 4 < 2;

    /// <summary>True where a name has begun before this label.</summary>
    public static bool HasBegun(int label) => label != Outside && (label - 1) % 4 is 1 or 2;

    /// <summary>True where a label may follow another.</summary>
    public static bool MayFollow(int before, int label) =>
        GoesOn(before) ? HasBegun(label) && Kind(before) == Kind(label) : !HasBegun(label);
}
