using System.Numerics;

namespace Sekutu.Language.Encoders;

/// <summary>Finds the row of a word vector by the key of the word.</summary>
internal sealed class RowTable
{
    private readonly ulong[] _keys;
    private readonly int[] _rows;

    /// <summary>Row <c>n + 1</c> belongs to the n-th key; row 0 is that of unknown words.</summary>
    public RowTable(ReadOnlySpan<ulong> keys)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _keys = new ulong[size];
        _rows = new int[size];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] & (ulong)(size - 1));
            while (_keys[slot] != 0) slot = (slot + 1) & (size - 1);
            _keys[slot] = keys[i];
            _rows[slot] = i + 1;
        }
    }

    /// <summary>The row of a word; 0 where it is not known.</summary>
    public int Find(ulong key)
    {
        for (var slot = (int)(key & (ulong)(_keys.Length - 1)); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
            if (_keys[slot] == key) return _rows[slot];
        return 0;
    }
}
