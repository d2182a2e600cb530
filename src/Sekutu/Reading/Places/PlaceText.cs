using System.Buffers;
using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Registry.Places;

namespace Sekutu.Reading.Places;

/// <summary>The atoms of an article, with what the words about places tell; what the stage looks at around each name.</summary>
internal ref struct PlaceText
{
    private readonly Analysis _analysis;
    private readonly PlaceWords _words;
    private Atom[] _atoms;

    public PlaceText(Analysis analysis, PlaceWords words)
    {
        _analysis = analysis;
        _words = words;
        Text = analysis.Document.Text;
        _atoms = ArrayPool<Atom>.Shared.Rent(Math.Max(64, (Text.Length / 4) + 16));
        Count = 0;
        var (upper, lower, sentence) = (0, 0, 0);
        var sentences = analysis.Sentences;
        foreach (var s in sentences)
        {
            var atoms = new AtomReader(Text[..s.Span.End], s.Span.Start);
            var first = Count;
            var (count, capitals, commas) = (0, 0, 0);
            while (atoms.Read())
            {
                if (Count == _atoms.Length) Grow();
                var c = Text[atoms.Start];
                var shape = char.IsUpper(c) ? AtomShape.Capital : char.IsLetter(c) ? AtomShape.Lower : char.IsDigit(c) ? AtomShape.Figure : AtomShape.Mark;
                if (shape == AtomShape.Capital && AllUpper(Text[atoms.Start..atoms.End])) shape = AtomShape.Upper;
                if (shape is AtomShape.Capital or AtomShape.Upper) capitals++;
                if (shape is AtomShape.Capital or AtomShape.Upper or AtomShape.Lower) count++;
                if (c == ',') commas++;
                _atoms[Count++] = new Atom(atoms.Start, atoms.End, atoms.Hash, shape, sentence);
            }

            upper += capitals;
            lower += count - capitals;
            // A headline in title case or a sentence in capitals: a capital letter says nothing there. A list of names is neither.
            var titled = count >= 4 && capitals * 10 >= count * 7 && commas * 4 < count;
            if (titled)
                for (var i = first; i < Count; i++) _atoms[i].Titled = true;
            sentence++;
        }

        LowerCase = upper * 50 < lower;
        UpperCase = lower * 4 < upper;
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Number of atoms.</summary>
    public int Count { get; private set; }

    /// <summary>The article is written without capitals.</summary>
    public bool LowerCase { get; }

    /// <summary>The article is written in capitals.</summary>
    public bool UpperCase { get; }

    /// <summary>An atom.</summary>
    public readonly ref readonly Atom this[int index] => ref _atoms[index];

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<Atom>.Shared.Return(_atoms);
        _atoms = [];
    }

    /// <summary>The end of the sentence that an atom stands in.</summary>
    public readonly int SentenceEnd(int atom) => _analysis.Sentences[_atoms[atom].Sentence].Span.End;

    /// <summary>The atom is the first of its sentence, quotation marks aside.</summary>
    public readonly bool StartsSentence(int atom)
    {
        for (var i = atom - 1; i >= 0 && _atoms[i].Sentence == _atoms[atom].Sentence; i--)
            if (_atoms[i].Shape != AtomShape.Mark) return false;
        return true;
    }

    /// <summary>Both atoms stand in one sentence, beside one another.</summary>
    public readonly bool Joined(int left, int right) => left >= 0 && right < Count && _atoms[left].Sentence == _atoms[right].Sentence;

    /// <summary>What the longest run of at most three atoms that ends before an atom tells.</summary>
    public readonly PlaceRole RoleBefore(int atom, out int length)
    {
        var best = PlaceRole.None;
        length = 0;
        for (var run = 1; run <= 3; run++)
        {
            var start = atom - run;
            if (!Joined(start, atom)) break;
            var hash = _atoms[start].Hash;
            for (var i = start + 1; i < atom; i++) hash = PlaceWords.Combine(hash, _atoms[i].Hash);
            var role = _words.RoleOf(hash);
            if (role != PlaceRole.None) (best, length) = (role, run);
        }

        return best;
    }

    /// <summary>What the longest run of at most two atoms that starts at an atom tells.</summary>
    public readonly PlaceRole RoleAfter(int atom, out int length)
    {
        var best = PlaceRole.None;
        length = 0;
        for (var run = 1; run <= 2; run++)
        {
            var end = atom + run;
            if (end > Count || !Joined(atom - 1, end - 1)) break;
            var hash = _atoms[atom].Hash;
            for (var i = atom + 1; i < end; i++) hash = PlaceWords.Combine(hash, _atoms[i].Hash);
            var role = _words.RoleOf(hash);
            if (role != PlaceRole.None) (best, length) = (role, run);
        }

        return best;
    }

    /// <summary>What an atom itself tells.</summary>
    public readonly PlaceRole RoleOf(int atom) => _words.RoleOf(_atoms[atom].Hash);

    /// <summary>No blank stands between an atom and the next.</summary>
    public readonly bool Touches(int atom) => Joined(atom, atom + 1) && _atoms[atom].End == _atoms[atom + 1].Start;

    private static bool AllUpper(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    private void Grow()
    {
        var larger = ArrayPool<Atom>.Shared.Rent(_atoms.Length * 2);
        _atoms.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Atom>.Shared.Return(_atoms);
        _atoms = larger;
    }
}
