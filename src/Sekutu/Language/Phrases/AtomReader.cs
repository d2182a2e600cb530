using Sekutu.Text;

namespace Sekutu.Language.Phrases;

/// <summary>Cuts a text into atoms: runs of letters and digits, and every other visible character alone.</summary>
/// <remarks>
/// Coarser than words of any language, and independent of them, so that a phrase in a data file and the same phrase in an article are cut
/// alike: "AS-Jepang" is three atoms, "U.S." four, "al-Shabaab" three. White space separates and is no atom; zero-width characters and soft
/// hyphens are passed over.
/// </remarks>
public ref struct AtomReader(ReadOnlySpan<char> text, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next = start;

    /// <summary>Start of the current atom.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the current atom.</summary>
    public int End { get; private set; }

    /// <summary><see cref="WordHash.Lower"/> of the current atom.</summary>
    public readonly ulong Hash => WordHash.Lower(_text[Start..End]);

    /// <summary>Moves to the next atom; false at the end.</summary>
    public bool Read()
    {
        var i = _next;
        while (i < _text.Length && IsGap(_text[i])) i++;
        if (i >= _text.Length)
        {
            _next = i;
            return false;
        }

        Start = i;
        if (IsInner(_text[i]))
        {
            do i++;
            while (i < _text.Length && IsInner(_text[i]));
        }
        else
        {
            i++;
        }

        End = i;
        _next = i;
        return true;
    }

    /// <summary>True for what runs on inside an atom: letters, digits and marks that combine with them.</summary>
    public static bool IsInner(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsGap(char c) => c <= ' ' || (c >= 128 && (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'));
}
