using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Language.Morphology;

/// <summary>The morphology of one language: by roots and affixes, or by endings, whichever its folder holds; answers are kept.</summary>
/// <remarks>
/// Safe for several threads. A word met before costs one look into a table and allocates nothing; the table has a fixed size, a newer word
/// takes an older one's place.
/// </remarks>
internal sealed class WordFormation
{
    private const int Slots = 1 << 16;
    private readonly RootFinder? _roots;
    private readonly EndingLemmatiser? _endings;
    private readonly Kept?[] _kept = new Kept?[Slots];

    /// <summary>Reads what the folder of a language holds.</summary>
    public WordFormation(string language)
    {
        if (File.Exists(DataFolder.Knowledge(language, "affixes.tsv"))) _roots = new RootFinder(language);
        if (File.Exists(DataFolder.Knowledge(language, "endings.tsv"))) _endings = new EndingLemmatiser(language);
    }

    /// <summary>What a word is built from.</summary>
    /// <param name="form">The word.</param>
    /// <param name="hash"><see cref="WordHash.Lower"/> of it.</param>
    /// <param name="tag">Its part of speech; function words and names are their own lemma.</param>
    public MorphologicalForm Analyse(ReadOnlySpan<char> form, ulong hash, Upos tag)
    {
        // A name keeps its capitals and a mark its shape, so that their key is that of the characters as they are.
        var key = WordHash.Combine(tag is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct ? WordHash.Exact(form) : hash, (ulong)tag);
        ref var slot = ref _kept[key & (Slots - 1)];
        if (Volatile.Read(ref slot) is { } kept && kept.Key == key) return kept.Form;
        var found = Find(form, tag);
        Volatile.Write(ref slot, new Kept(key, found));
        return found;
    }

    /// <summary>True for a word that the language's roots and affixes explain; false where it has none.</summary>
    public bool Knows(ReadOnlySpan<char> form) => _roots is not null && _roots.Knows(form);

    private MorphologicalForm Find(ReadOnlySpan<char> form, Upos tag)
    {
        if (_endings is not null) return _endings.Find(form, tag);
        if (_roots is not null && tag is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv or Upos.None) return _roots.Find(form, tag);
        var own = tag is Upos.Propn or Upos.X or Upos.Sym or Upos.Punct ? form.ToString() : Lower(form);
        return new MorphologicalForm(own, WordHash.Lower(own), Formation.None, Applicative.None);
    }

    private static string Lower(ReadOnlySpan<char> form) => string.Create(form.Length, form, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = WordHash.Fold(from[i]);
    });

    private sealed record Kept(ulong Key, MorphologicalForm Form);
}
