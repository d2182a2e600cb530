using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Encoders;

/// <summary>What the encoder knows of a word form: its own vector, and vectors of its beginning, ending and shape.</summary>
internal static class EncoderFeatures
{
    /// <summary>Rows of the table of beginnings, endings and shapes.</summary>
    public const int PartRows = 8192;

    /// <summary>Most parts of one form.</summary>
    public const int MostParts = 16;

    private const int LexiconKind = 20;
    private const int LexiconShapeKind = 30;
    private const int MostChars = 48;

    /// <summary>The key of a form in the table of word vectors: small letters, digits all alike.</summary>
    public static ulong Word(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[MostChars];
        return WordHash.Exact(lower[..Lower(form, lower)]);
    }

    /// <summary>The rows of the parts of a form; returns how many. What the lexicon knows comes after the shape, then beginnings and endings.</summary>
    public static int Parts(ReadOnlySpan<char> form, bool caseless, FormLexicon lexicon, Span<int> rows)
    {
        Span<char> lower = stackalloc char[MostChars];
        var length = Lower(form, lower);
        var count = 0;
        var shape = WordShape.Of(form, caseless);
        rows[count++] = shape;
        var kinds = lexicon.Kinds(WordHash.Exact(lower[..length]));
        for (var bit = 0; bit < 8; bit++)
            if ((kinds >> bit & 1) != 0) rows[count++] = Row(LexiconKind + bit, lower[..0]);
        if (kinds != 0) rows[count++] = Row(LexiconShapeKind + shape, [(char)kinds]);
        for (var n = 2; n <= 4 && n < length; n++) rows[count++] = Row(n, lower[(length - n)..length]);
        for (var n = 2; n <= 4 && n < length; n++) rows[count++] = Row(10 + n, lower[..n]);
        return count;
    }

    private static int Row(int kind, ReadOnlySpan<char> part) =>
        WordShape.Count + (int)((WordHash.Combine((ulong)kind, WordHash.Exact(part)) >> 24) % (PartRows - WordShape.Count));

    private static int Lower(ReadOnlySpan<char> form, Span<char> lower)
    {
        var length = Math.Min(form.Length, MostChars);
        for (var i = 0; i < length; i++) lower[i] = char.IsDigit(form[i]) && length > 1 ? '0' : WordHash.Fold(form[i]);
        return length;
    }
}
