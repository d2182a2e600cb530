namespace Sekutu.Text;

/// <summary>A stretch of a document's text, in UTF-16 code units, half open: <c>[Start, End)</c>.</summary>
/// <remarks>
/// An empty span (Start = End) marks a place between two characters. The default value is the empty span at 0.
/// A span says nothing of which document it belongs to; whoever holds one holds the document too.
/// </remarks>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>True when nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True when every character of <paramref name="other"/> is covered; an empty span inside or at either edge counts.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the character at <paramref name="offset"/> is covered.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>True when both share at least one character; touching is not overlapping.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Without white space at either end; an all-blank span becomes empty at its start.</summary>
    public Span Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    /// <summary>By start, then the shorter first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
