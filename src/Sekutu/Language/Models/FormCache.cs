using System.Numerics;

namespace Sekutu.Language.Models;

/// <summary>Gives word forms places in a store of fixed size, so that what was worked out for a form need not be worked out again.</summary>
/// <remarks>
/// A form may lie in one of four places; a new one takes that of the form used least there. One place a form would do worse: every rare name
/// would drive out a frequent word. Working memory of one thread.
/// </remarks>
internal sealed class FormCache(int slots)
{
    private const int Ways = 4;
    private const int MostUses = 31;
    private readonly ulong[] _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)slots)];
    private readonly byte[] _uses = new byte[BitOperations.RoundUpToPowerOf2((uint)slots)];

    /// <summary>The place of a form by its key; false where it was not there, and what lies at the place must be replaced.</summary>
    public bool Find(ulong key, out int slot)
    {
        var first = (int)(key & (ulong)(_keys.Length / Ways - 1)) * Ways;
        var keys = _keys.AsSpan(first, Ways);
        var uses = _uses.AsSpan(first, Ways);
        for (var way = 0; way < keys.Length; way++)
        {
            if (keys[way] != key) continue;
            if (uses[way] < MostUses) uses[way] += 2;
            slot = first + way;
            return true;
        }

        var least = 0;
        for (var way = 0; way < uses.Length; way++)
        {
            if (uses[way] < uses[least]) least = way;
        }

        for (var way = 0; way < uses.Length; way++)
        {
            if (uses[way] > 0) uses[way]--;
        }

        keys[least] = key;
        uses[least] = 1;
        slot = first + least;
        return false;
    }
}
