using Sekutu.Text;

namespace Sekutu.Record.Identity;

/// <summary>The words, names and numbers of a sentence as small sorted sets of hashes.</summary>
internal static class Signals
{
    private const int ShortestWord = 4;
    private const int ShortestName = 3;

    /// <summary>Words of four letters and more, in small letters.</summary>
    public static uint[] Words(ReadOnlySpan<char> sentence) => Collect(sentence, static (word, _) => word.Length >= ShortestWord && char.IsLetter(word[0]));

    /// <summary>Names and numbers: words with a capital that do not open the sentence, and words with a digit other than years and days.</summary>
    public static uint[] Names(ReadOnlySpan<char> sentence) => Collect(sentence, static (word, first) => IsNumber(word) || (!first && IsName(word)));

    /// <summary>How many hashes both hold.</summary>
    public static int Shared(uint[] left, uint[] right)
    {
        int shared = 0, i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    private static bool IsName(ReadOnlySpan<char> word) => word.Length >= ShortestName && char.IsUpper(word[0]);

    // "12" and "2023" are in every dated sentence; "F-16", "1.500" and "28500" tell.
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits > 0 && (digits < word.Length || digits > 4 || digits == 3);
    }

    private delegate bool Wanted(ReadOnlySpan<char> word, bool first);

    private static uint[] Collect(ReadOnlySpan<char> sentence, Wanted wanted)
    {
        var found = new SortedSet<uint>();
        var first = true;
        for (var i = 0; i < sentence.Length;)
        {
            if (!char.IsLetterOrDigit(sentence[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < sentence.Length && (char.IsLetterOrDigit(sentence[i]) || IsInside(sentence, i))) i++;
            if (wanted(sentence[start..i], first)) found.Add((uint)WordHash.Lower(sentence[start..i]));
            first = false;
        }

        return [.. found];
    }

    // A hyphen, point or comma between two digits or letters of one word ("F-16", "1.500").
    private static bool IsInside(ReadOnlySpan<char> sentence, int i) =>
        sentence[i] is '-' or '.' or ',' && i + 1 < sentence.Length && char.IsAsciiDigit(sentence[i + 1]) && char.IsLetterOrDigit(sentence[i - 1]);
}
