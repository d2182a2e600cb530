using Sekutu.Text;

namespace Sekutu.Record.Stories;

/// <summary>A sample of the runs of four words of a text, by which copies of one report are known.</summary>
/// <remarks>
/// One hash in eight is kept, the same ones in every text, so the share of a text's sample that another holds estimates the share of its
/// runs (Broder 1997, "On the resemblance and containment of documents", sampling by modulus). Copies that were cut or had a paragraph
/// added are found too.
/// </remarks>
internal static class ShingleSet
{
    private const int Words = 4;
    private const ulong OneIn = 8;

    /// <summary>Fewer sampled runs than this say too little.</summary>
    public const int Fewest = 6;

    /// <summary>Of the smaller sample, the share that the other must hold for the two to count as copies of one report.</summary>
    public const double Copy = 0.5;

    /// <summary>Texts published further apart than this many days are no copies: they follow one form, as yearly notices do.</summary>
    public const int Days = 14;

    /// <summary>The sample, sorted, each hash once.</summary>
    public static long[] Of(ReadOnlySpan<char> text)
    {
        var kept = new HashSet<long>();
        System.Span<ulong> last = stackalloc ulong[Words];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            last[count++ % Words] = WordHash.Lower(text[start..i]);
            if (count < Words) continue;
            var run = 0UL;
            for (var w = 0; w < Words; w++) run = WordHash.Combine(run, last[(count + w) % Words]);
            if (run % OneIn == 0) kept.Add((long)run);
        }

        long[] sorted = [.. kept];
        Array.Sort(sorted);
        return sorted;
    }
}
