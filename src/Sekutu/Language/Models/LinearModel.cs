using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sekutu.Language.Models;

/// <summary>Weights of a linear classifier over hashed features: a feature that is not in the table weighs nothing.</summary>
/// <remarks>
/// A feature is a 32-bit hash. Its row holds one 16-bit weight for each label, padded to <see cref="Width"/>, so that a row is added in
/// one or two vector operations. On disk a row is 8-bit, with one scale for all.
/// </remarks>
internal sealed class LinearModel
{
    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly short[] _rows;
    private readonly int _shift;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LinearModel(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights, int labels)
    {
        Width = WidthFor(labels);
        _rows = new short[keys.Length * Width];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _shift = 32 - BitOperations.Log2((uint)size);
        _keys = new uint[size];
        _places = new int[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = Slot(keys[row]);
            while (_keys[slot] != 0) slot = (slot + 1) & (size - 1);
            _keys[slot] = keys[row];
            _places[slot] = row * Width;
            for (var label = 0; label < labels; label++) _rows[row * Width + label] = weights[row * labels + label];
        }
    }

    /// <summary>Length of a sum of rows.</summary>
    public int Width { get; }

    /// <summary>The row length used for a number of labels.</summary>
    public static int WidthFor(int labels) => (labels + 15) / 16 * 16;

    /// <summary>Adds the weights of a feature to a sum of length <see cref="Width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint feature, Span<short> sum)
    {
        for (var slot = Slot(feature); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] != feature) continue;
            Add(_rows.AsSpan(_places[slot], Width), sum);
            return;
        }
    }

    /// <summary>Adds one sum to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<short> row, Span<short> sum)
    {
        var from = MemoryMarshal.Cast<short, Vector<short>>(row);
        var to = MemoryMarshal.Cast<short, Vector<short>>(sum);
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }

    private int Slot(uint key) => (int)((key * 0x9E3779B9u) >> _shift);
}
