using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of one thing to be judged: a list of hashes, each of a kind of feature and its values. Made once and used again.</summary>
internal sealed class FeatureList
{
    // Few enough that the sorted features of a model pack into two bytes each, and enough that a thousandth of what is unknown is taken for something known.
    private const int Bits = 24;

    private readonly List<uint> _all = [];

    /// <summary>The features, in the order of adding.</summary>
    public ReadOnlySpan<uint> All => CollectionsMarshal.AsSpan(_all);

    /// <summary>Starts on another thing.</summary>
    public void Clear() => _all.Clear();

    /// <summary>Adds a feature.</summary>
    /// <param name="kind">Which question it answers; each has its own number.</param>
    /// <param name="value">The answer.</param>
    public void Add(int kind, ulong value) => _all.Add(Hash((ulong)kind, value));

    /// <summary>Adds a feature of two values.</summary>
    public void Add(int kind, ulong value, ulong other) => _all.Add(Hash((ulong)kind, value ^ Mix(other + 1)));

    /// <summary>Adds a feature of three values.</summary>
    public void Add(int kind, ulong value, ulong other, ulong third) => _all.Add(Hash((ulong)kind, value ^ Mix(other + 1) ^ Mix(third + 0x10001)));

    /// <summary>Spreads the bits of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 31)) * 0x7FB5D329728EA185;
        value = (value ^ (value >> 27)) * 0x81DADEF4BC2DD44D;
        return value ^ (value >> 33);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong kind, ulong value) => (uint)(Mix(value + (kind * 0x9E3779B97F4A7C15)) >> (64 - Bits));
}
