namespace Sekutu.Text;

/// <summary>A 64-bit hash of a word, the same on every machine and in every run, so that it may stand in models and tables.</summary>
/// <remarks>
/// Not cryptographic. Two different words of the same length collide with a chance near 2^-64; tables that must not err compare
/// the characters too.
/// </remarks>
public static class WordHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Of the characters as they are.</summary>
    public static ulong Exact(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length * Multiplier;
        foreach (var c in word) hash = Step(hash, c);
        return Finish(hash);
    }

    /// <summary>Of the characters in invariant lower case.</summary>
    public static ulong Lower(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length * Multiplier;
        foreach (var c in word) hash = Step(hash, Fold(c));
        return Finish(hash);
    }

    /// <summary>One hash from two, in order.</summary>
    public static ulong Combine(ulong first, ulong second) => Finish((first ^ (second + Multiplier + (first << 6) + (first >> 2))) * Multiplier);

    /// <summary>A character in invariant lower case; typographic apostrophes become the plain one.</summary>
    public static char Fold(char c)
    {
        if (c < 128) return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
    }

    private static ulong Step(ulong hash, char c) => (hash ^ c) * 0x100000001B3 ^ (hash >> 29);

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        return hash;
    }
}
