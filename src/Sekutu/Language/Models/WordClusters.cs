using System.Numerics;
using Sekutu.Text;

namespace Sekutu.Language.Models;

/// <summary>Classes of words that keep the same company in the news, learned without labels: a fine class and the coarse one that holds it.</summary>
internal sealed class WordClusters
{
    private readonly ulong[] _keys;
    private readonly ushort[] _classes;

    public WordClusters(ReadOnlySpan<ulong> words, ReadOnlySpan<byte> coarse, ReadOnlySpan<byte> fine)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Length * 2));
        _keys = new ulong[size];
        _classes = new ushort[size];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = (int)(words[i] & (ulong)(size - 1));
            while (_keys[slot] != 0) slot = (slot + 1) & (size - 1);
            _keys[slot] = words[i];
            _classes[slot] = (ushort)((coarse[i] << 8) | fine[i]);
        }
    }

    /// <summary>Reads the clusters of a language.</summary>
    public static WordClusters Load(string path)
    {
        var file = ModelFile.Load(path);
        return new WordClusters(file.Array<ulong>("words"), file.Array<byte>("coarse"), file.Array<byte>("fine"));
    }

    /// <summary>The coarse class times 256 plus the fine one, by the <see cref="WordHash.Lower"/> of a word; 0 where the word is not known.</summary>
    public int Of(ulong word)
    {
        for (var slot = (int)(word & (ulong)(_keys.Length - 1)); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
            if (_keys[slot] == word) return _classes[slot];
        return 0;
    }
}
