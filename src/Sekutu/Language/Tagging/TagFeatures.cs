using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Tagging;

/// <summary>The features by which the tagger judges a word, as 32-bit hashes. The trainer and the tagger share them.</summary>
/// <remarks>
/// Most depend on one word form alone: what it says of itself, of the word before it and of the word after it. They are summed once for a form and
/// kept. Only a few depend on the tags already given.
/// </remarks>
internal static class TagFeatures
{
    /// <summary>Upper bound of the features of one place.</summary>
    public const int Most = 40;

    /// <summary>Longest form looked at; the rest of a longer one is passed over.</summary>
    private const int MostChars = 48;

    /// <summary>Ways of writing that change what a form says; combined into the cache key.</summary>
    [Flags]
    public enum Setting
    {
        /// <summary>Inside a sentence whose letter case tells something.</summary>
        None = 0,

        /// <summary>First word of a sentence.</summary>
        First = 1,

        /// <summary>The sentence is all capitals or all small letters.</summary>
        Caseless = 2,
    }

    /// <summary>Features of the word itself; returns how many.</summary>
    public static int Own(ReadOnlySpan<char> form, int clusters, Setting setting, int scheme, Span<uint> features)
    {
        Span<char> lower = stackalloc char[MostChars];
        var length = Lower(form, lower);
        var word = WordHash.Exact(lower[..length]);
        var shape = WordShape.Of(form, (setting & Setting.Caseless) != 0) * 2 + ((setting & Setting.First) != 0 ? 1 : 0);
        var count = 0;
        features[count++] = Key(0, (ulong)scheme);
        features[count++] = Key(1, word);
        features[count++] = Key(2, WordHash.Combine(word, (ulong)scheme));
        features[count++] = Key(3, (ulong)shape);
        features[count++] = Key(4, (ulong)(shape * 16 + Math.Min(length, 12)));
        features[count++] = Key(5, WordHash.Combine(word, (ulong)shape));
        features[count++] = Key(6, (ulong)(clusters >> 8));
        features[count++] = Key(7, (ulong)clusters);
        features[count++] = Key(8, (ulong)(clusters * 32 + shape));
        for (var n = 1; n <= 5 && n < length; n++)
        {
            var suffix = WordHash.Exact(lower[(length - n)..length]);
            features[count++] = Key(10 + n, suffix);
            if (n is 2 or 3) features[count++] = Key(20 + n, WordHash.Combine(suffix, (ulong)shape));
            if (n is 3) features[count++] = Key(25, WordHash.Combine(suffix, (ulong)scheme));
        }

        for (var n = 1; n <= 4 && n < length; n++)
        {
            var prefix = WordHash.Exact(lower[..n]);
            features[count++] = Key(30 + n, prefix);
            if (n is 2 or 3 && length > n + 2)
                features[count++] = Key(40 + n, WordHash.Combine(prefix, WordHash.Exact(lower[(length - 2)..length])));
        }

        return count;
    }

    /// <summary>True for a feature of <see cref="Own"/>, by its place, that holds the whole form.</summary>
    public static bool IsOfForm(int place) => place is 1 or 2 or 5;

    /// <summary>What a form says of a word <paramref name="distance"/> places further on (1, 2: it stands before; -1, -2: after).</summary>
    public static int Beside(ReadOnlySpan<char> form, int clusters, int distance, Setting setting, Span<uint> features)
    {
        Span<char> lower = stackalloc char[MostChars];
        var length = Lower(form, lower);
        var template = 100 + (distance + 2) * 10;
        var count = 0;
        features[count++] = Key(template, WordHash.Exact(lower[..length]));
        features[count++] = Key(template + 1, (ulong)clusters);
        if (distance is 2 or -2) return count;
        features[count++] = Key(template + 2, (ulong)(clusters >> 8));
        features[count++] = Key(template + 3, (ulong)WordShape.Of(form, (setting & Setting.Caseless) != 0));
        if (length > 2) features[count++] = Key(template + 4, WordHash.Exact(lower[(length - 2)..length]));
        if (length > 3) features[count++] = Key(template + 5, WordHash.Exact(lower[(length - 3)..length]));
        return count;
    }

    /// <summary>Features that hold the one or two tags before; returns how many.</summary>
    public static int Dynamic(
        int before, int twoBefore, ulong word, ulong wordBefore, ulong wordAfter, int clusters, int clustersBefore, int clustersAfter, int scheme, Span<uint> features)
    {
        features[0] = Key(200, (ulong)before);
        features[1] = Key(201, (ulong)(before * 32 + twoBefore));
        features[2] = Key(202, WordHash.Combine(word, (ulong)before));
        features[3] = Key(203, (ulong)(clustersAfter * 32 + before));
        features[4] = Key(204, WordHash.Combine(word, wordAfter));
        features[5] = Key(205, WordHash.Combine(wordBefore, word));
        features[6] = Key(206, (ulong)(clusters * 1024 + before * 32 + twoBefore));
        features[7] = Key(207, (ulong)(before * 8 + scheme));
        features[8] = Key(208, ((ulong)(uint)clustersBefore << 32) | (uint)clusters);
        features[9] = Key(209, ((ulong)(uint)clusters << 32) | (uint)clustersAfter);
        return 10;
    }

    private static int Lower(ReadOnlySpan<char> form, Span<char> lower)
    {
        var length = Math.Min(form.Length, MostChars);
        for (var i = 0; i < length; i++) lower[i] = char.IsDigit(form[i]) && length > 1 ? '0' : WordHash.Fold(form[i]);
        return length;
    }

    private static uint Key(int template, ulong value)
    {
        var key = (uint)(WordHash.Combine((ulong)template, value) >> 20);
        return key == 0 ? 1 : key;
    }
}
