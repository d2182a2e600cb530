using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Language.Morphology;

/// <summary>Finds lemmas by endings, with a list of exceptions (<c>lemmas.tsv</c>, <c>endings.tsv</c>, <c>base-forms.tsv</c>).</summary>
internal sealed class EndingLemmatiser
{
    private const int LongestWord = 48;
    private const int LeastLeft = 2;
    private readonly Dictionary<ulong, MorphologicalForm> _exceptions = [];
    private readonly WordTable _bases = new(4096);
    private readonly Ending[][] _endings;

    /// <summary>Reads the tables of a language.</summary>
    public EndingLemmatiser(string language)
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "lemmas.tsv"), "form", "tag", "lemma").Rows)
            _exceptions.TryAdd(Key(WordHash.Lower(row["form"]), RelationNames.ParseTag(row["tag"])), Form(row["lemma"], Formation.None));
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "base-forms.tsv"), "form", "tag").Rows)
            _bases.Add(Key(WordHash.Lower(row["form"]), RelationNames.ParseTag(row["tag"])), 1);
        var endings = TsvFile.Read(DataFolder.Knowledge(language, "endings.tsv"), "tag", "ending", "replacement", "formation", "check").Rows
            .Select(row => (Tag: RelationNames.ParseTag(row["tag"]), Ending: new Ending(row["ending"], row["replacement"], Enum.Parse<Formation>(row["formation"], ignoreCase: true), row["check"] == "known")))
            .ToLookup(e => e.Tag, e => e.Ending);
        _endings = [.. Enum.GetValues<Upos>().Select(tag => endings[tag].ToArray())];
    }

    /// <summary>The lemma of a word with its tag.</summary>
    public MorphologicalForm Find(ReadOnlySpan<char> word, Upos tag)
    {
        if (word.Length > LongestWord) return Form(word.ToString(), Formation.None);
        if (_exceptions.TryGetValue(Key(WordHash.Lower(word), tag), out var found)) return found;
        if (tag is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct) return Form(word.ToString(), Formation.None);
        Span<char> buffer = stackalloc char[LongestWord + 4];
        var lower = buffer[..word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = WordHash.Fold(word[i]);
        Span<char> left = stackalloc char[LongestWord + 4];
        foreach (var (ending, replacement, formation, known) in _endings[(int)tag])
        {
            if (lower.Length < ending.Length + LeastLeft || !lower.EndsWith(ending)) continue;
            lower[..^ending.Length].CopyTo(left);
            replacement.CopyTo(left[(lower.Length - ending.Length)..]);
            var candidate = left[..(lower.Length - ending.Length + replacement.Length)];
            if (candidate.IndexOfAny("aeiouy") < 0 || (known && !_bases.Contains(Key(WordHash.Lower(candidate), tag)))) continue;
            return Form(candidate.ToString(), formation);
        }

        return Form(lower.ToString(), Formation.None);
    }

    private static ulong Key(ulong form, Upos tag) => WordHash.Combine(form, (ulong)tag);

    private static MorphologicalForm Form(string lemma, Formation formation) => new(lemma, WordHash.Lower(lemma), formation, Applicative.None);

    private sealed record Ending(string Form, string Replacement, Formation Formation, bool Known);
}
