using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sekutu.Language.Models;

/// <summary>Weights of a linear classifier over hashed features: a feature that is not in the table weighs nothing.</summary>
/// <remarks>
/// A feature is a 32-bit hash. Its row holds one 8-bit weight for each label, padded to <see cref="Width"/>; sums are of 16 bits. Key and place of
/// a row lie side by side, so that a feature costs one cache line of the table and, where it is known, one of the rows.
/// </remarks>
internal sealed class LinearModel
{
    private const int Block = 32;
    private readonly ulong[] _entries;
    private readonly sbyte[] _rows;
    private readonly int _shift;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LinearModel(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights, int labels)
    {
        Width = (labels + Block - 1) / Block * Block;
        _rows = new sbyte[keys.Length * Width];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _shift = 32 - BitOperations.Log2((uint)size);
        _entries = new ulong[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = Slot(keys[row]);
            while (_entries[slot] != 0) slot = (slot + 1) & (size - 1);
            _entries[slot] = keys[row] | (ulong)(uint)(row * Width) << 32;
            weights.Slice(row * labels, labels).CopyTo(_rows.AsSpan(row * Width));
        }
    }

    /// <summary>Length of a sum of rows.</summary>
    public int Width { get; }

    /// <summary>Adds the weights of features to a sum of length <see cref="Width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<uint> features, Span<short> sum)
    {
        var mask = _entries.Length - 1;
        foreach (var feature in features)
        {
            for (var slot = Slot(feature); _entries[slot] is var entry and not 0; slot = (slot + 1) & mask)
            {
                if ((uint)entry != feature) continue;
                AddRow(_rows.AsSpan((int)(entry >> 32), Width), sum);
                break;
            }
        }
    }

    /// <summary>Adds one sum to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ReadOnlySpan<short> from, Span<short> to)
    {
        var source = MemoryMarshal.Cast<short, Vector256<short>>(from);
        var target = MemoryMarshal.Cast<short, Vector256<short>>(to);
        for (var i = 0; i < source.Length; i++) target[i] += source[i];
    }

    private static void AddRow(ReadOnlySpan<sbyte> row, Span<short> sum)
    {
        var from = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(row);
        var to = MemoryMarshal.Cast<short, Vector256<short>>(sum);
        for (var i = 0; i < from.Length; i++)
        {
            to[2 * i] += Vector256.WidenLower(from[i]);
            to[2 * i + 1] += Vector256.WidenUpper(from[i]);
        }
    }

    private int Slot(uint key) => (int)((key * 0x9E3779B9u) >> _shift);
}
