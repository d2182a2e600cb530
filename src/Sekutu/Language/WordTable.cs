using System.Numerics;
using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>A table from word hashes to small numbers: open addressing over two flat arrays, one probe for most misses.</summary>
/// <remarks>Built once by adding, then read by any number of threads. The hash 0 cannot be a key (no word has it in practice).</remarks>
internal sealed class WordTable
{
    private ulong[] _keys;
    private int[] _values;

    /// <summary>Makes a table with room for about <paramref name="capacity"/> words.</summary>
    public WordTable(int capacity = 16)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        _keys = new ulong[size];
        _values = new int[size];
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a word in lower case; a word that is there already keeps its first value.</summary>
    public void Add(ReadOnlySpan<char> word, int value = 1) => Add(WordHash.Lower(word), value);

    /// <summary>Adds a hash; one that is there already keeps its first value.</summary>
    public void Add(ulong hash, int value)
    {
        if ((Count + 1) * 2 > _keys.Length) Grow();
        var slot = Slot(hash);
        if (_keys[slot] != 0) return;
        _keys[slot] = hash;
        _values[slot] = value;
        Count++;
    }

    /// <summary>True when the word is in the table.</summary>
    public bool Contains(ulong hash) => _keys[Slot(hash)] != 0;

    /// <summary>The value of a word; <paramref name="missing"/> where there is none.</summary>
    public int Get(ulong hash, int missing = 0)
    {
        var slot = Slot(hash);
        return _keys[slot] != 0 ? _values[slot] : missing;
    }

    private int Slot(ulong hash)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(hash & (ulong)mask);
        while (_keys[slot] != 0 && _keys[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = Slot(keys[i]);
            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }
}
