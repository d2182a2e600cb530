using Sekutu.Language.Phrases;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>Tells what the text between two phrases means for how they hang together.</summary>
internal static class GapReader
{
    // Longer stretches than this link nothing.
    private const int LongestGap = 40;

    /// <summary>Reads the stretch between two phrases of one sentence.</summary>
    public static GapKind Read(ReadOnlySpan<char> text, int from, int to, SmallWords words)
    {
        if (to < from || to - from > LongestGap) return GapKind.Other;
        var gap = text[from..to];
        var trimmed = gap.Trim();
        if (trimmed.IsEmpty) return gap.Length == 0 || !gap.Contains('\n') ? GapKind.None : GapKind.Other;
        if (gap.Length == 1 && gap[0] is '-' or '\u2013' or '\u2010' or '\u2011') return GapKind.Hyphen;
        if (trimmed is "(") return GapKind.Bracket;
        if (words.LinkOf(SmallWords.Hash(trimmed)) is { } link) return link;
        var kind = OwnerOrFiller(gap, words, out var fillerEnd);
        // "pejabat tinggi dari", "officials of".
        return kind == GapKind.Other && fillerEnd > 0 && words.LinkOf(SmallWords.Hash(gap[fillerEnd..])) == GapKind.Of ? GapKind.Of : kind;
    }

    // fillerEnd: where the words that may stand inside an office end, when something else follows them; 0 where there are none.
    private static GapKind OwnerOrFiller(ReadOnlySpan<char> gap, SmallWords words, out int fillerEnd)
    {
        fillerEnd = 0;
        var owner = gap[0] is '\'' or '\u2019';
        var rest = owner ? gap[1..] : gap;
        if (owner && rest.Length > 0 && rest[0] == 's') rest = rest[1..];
        if (owner && rest.Length > 0 && !char.IsWhiteSpace(rest[0])) return GapKind.Other;
        var atoms = new AtomReader(rest);
        var count = 0;
        while (atoms.Read())
        {
            var c = rest[atoms.Start];
            if (c == '-' && count > 0) continue;
            if (++count > 4) return GapKind.Other;
            if (!words.Fillers.Contains(atoms.Hash)) return GapKind.Other;
            if (!owner) fillerEnd = atoms.End;
        }

        return owner ? GapKind.Owner : GapKind.Filler;
    }

    /// <summary>The word that ends just before an offset in the same stretch of text, with only blanks between; empty where none does.</summary>
    public static Span WordBefore(ReadOnlySpan<char> text, int offset, int floor)
    {
        var end = offset;
        while (end > floor && text[end - 1] == ' ') end--;
        var start = end;
        while (start > floor && (AtomReader.IsInner(text[start - 1]) || (text[start - 1] == '-' && start < end))) start--;
        return new Span(start, end);
    }

    /// <summary>The word that starts just after an offset, with only blanks between; empty where none does.</summary>
    public static Span WordAfter(ReadOnlySpan<char> text, int offset, int ceiling)
    {
        var start = offset;
        while (start < ceiling && text[start] == ' ') start++;
        var end = start;
        while (end < ceiling && (AtomReader.IsInner(text[end]) || (text[end] == '-' && end > start && end + 1 < ceiling && AtomReader.IsInner(text[end + 1])))) end++;
        return new Span(start, end);
    }
}
