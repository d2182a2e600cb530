using System.Numerics;
using Sekutu.Text;

namespace Sekutu.Language.Phrases;

/// <summary>Many phrases at once, found as whole atoms (see <see cref="AtomReader"/>), the longest at each place.</summary>
/// <remarks>
/// A trie over atom hashes in one flat open-addressed table. Looking up costs one probe for each atom that starts no phrase; nothing is
/// allocated. Immutable once built, and then safe for several threads.
/// </remarks>
public sealed class PhraseTable
{
    private readonly ulong[] _keys;
    private readonly int[] _targets;
    private readonly int[] _firstEntry;
    private readonly Entry[] _entries;
    private readonly ulong[] _starts;
    private readonly int _mask;

    private PhraseTable(ulong[] keys, int[] targets, int[] firstEntry, Entry[] entries, ulong[] starts)
    {
        _keys = keys;
        _targets = targets;
        _firstEntry = firstEntry;
        _entries = entries;
        _starts = starts;
        _mask = keys.Length - 1;
    }

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Length;

    /// <summary>The value given with an entry when it was added.</summary>
    public int Value(int entry) => _entries[entry].Value;

    /// <summary>The next entry with the same phrase whose letter case fits the match; -1 after the last.</summary>
    public int Next(ReadOnlySpan<char> text, PhraseMatch match) => Fitting(text, match.Span, _entries[match.Entry].Next);

    /// <summary>The longest phrase that starts exactly at the atom at <paramref name="start"/>.</summary>
    public bool TryMatchAt(ReadOnlySpan<char> text, int start, out PhraseMatch match)
    {
        match = default;
        var found = false;
        var atoms = new AtomReader(text, start);
        var state = 0;
        while (atoms.Read())
        {
            var hash = atoms.Hash;
            if (state == 0 && (_starts[(hash >> 6) & 1023] >> (int)(hash & 63) & 1) == 0) return false;
            state = Target(state, hash);
            if (state < 0) break;
            var span = new Span(start, atoms.End);
            var entry = Fitting(text, span, _firstEntry[state]);
            if (entry < 0) continue;
            match = new PhraseMatch(span, entry);
            found = true;
        }

        return found;
    }

    /// <summary>All phrases in a stretch of text, leftmost longest, without overlaps, added to <paramref name="matches"/>.</summary>
    public void FindAll(ReadOnlySpan<char> text, Span within, List<PhraseMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var atoms = new AtomReader(text[..within.End], within.Start);
        var from = within.Start;
        while (atoms.Read())
        {
            if (atoms.Start < from || !TryMatchAt(text[..within.End], atoms.Start, out var match)) continue;
            matches.Add(match);
            from = match.Span.End;
        }
    }

    private int Fitting(ReadOnlySpan<char> text, Span span, int entry)
    {
        while (entry >= 0 && !_entries[entry].Fits(span.Of(text))) entry = _entries[entry].Next;
        return entry;
    }

    private int Target(int state, ulong hash)
    {
        var key = Builder.Key(state, hash);
        for (var slot = (int)(key & (ulong)_mask); ; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key) return _targets[slot];
            if (_keys[slot] == 0) return -1;
        }
    }

    private readonly record struct Entry(int Value, int Next, LetterCase Case, string Phrase)
    {
        public bool Fits(ReadOnlySpan<char> match) => Case switch
        {
            LetterCase.Capital => char.IsUpper(match[0]),
            LetterCase.Exact => SameAtoms(match, Phrase),
            _ => true,
        };

        private static bool SameAtoms(ReadOnlySpan<char> match, string phrase)
        {
            if (match.SequenceEqual(phrase)) return true;
            var left = new AtomReader(match);
            var right = new AtomReader(phrase);
            while (left.Read())
                if (!right.Read() || !match[left.Start..left.End].SequenceEqual(phrase.AsSpan(right.Start, right.End - right.Start))) return false;
            return !right.Read();
        }
    }

    /// <summary>Collects phrases and makes the table.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<ulong, int> _edges = [];
        private readonly List<int> _firstEntry = [-1];
        private readonly List<Entry> _entries = [];
        private readonly ulong[] _starts = new ulong[1024];

        /// <summary>Adds a phrase; the same phrase may be added with several values. A phrase without an atom is passed over.</summary>
        public void Add(string phrase, int value, LetterCase letterCase = LetterCase.Any)
        {
            var atoms = new AtomReader(phrase);
            var state = 0;
            while (atoms.Read())
            {
                var hash = atoms.Hash;
                if (state == 0) _starts[(hash >> 6) & 1023] |= 1UL << (int)(hash & 63);
                var key = Key(state, hash);
                if (!_edges.TryGetValue(key, out var target))
                {
                    target = _firstEntry.Count;
                    _firstEntry.Add(-1);
                    _edges.Add(key, target);
                }

                state = target;
            }

            if (state == 0) return;
            _entries.Add(new Entry(value, -1, letterCase, phrase));
            Append(state, _entries.Count - 1);
        }

        /// <summary>Makes the table; the builder may go on being used.</summary>
        public PhraseTable Build()
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, _edges.Count * 2));
            var keys = new ulong[size];
            var targets = new int[size];
            foreach (var (key, target) in _edges)
            {
                var slot = (int)(key & (ulong)(size - 1));
                while (keys[slot] != 0) slot = (slot + 1) & (size - 1);
                keys[slot] = key;
                targets[slot] = target;
            }

            return new PhraseTable(keys, targets, [.. _firstEntry], [.. _entries], [.. _starts]);
        }

        internal static ulong Key(int state, ulong hash)
        {
            var key = WordHash.Combine((ulong)state, hash);
            return key == 0 ? 1 : key;
        }

        // Entries keep the order in which they were added: the first is the preferred reading.
        private void Append(int state, int added)
        {
            if (_firstEntry[state] < 0)
            {
                _firstEntry[state] = added;
                return;
            }

            var last = _firstEntry[state];
            while (_entries[last].Next >= 0) last = _entries[last].Next;
            _entries[last] = _entries[last] with { Next = added };
        }
    }
}
