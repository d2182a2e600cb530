using Sekutu.Knowledge;
using Sekutu.Language.Phrases;

namespace Sekutu.Language.Identification;

/// <summary>Says which of the languages that Sekutu reads a text is written in, or none.</summary>
internal sealed class LanguageIdentifier
{
    private const int WordsRead = 400;
    private const float LeastShare = 0.12f;
    private readonly string[] _languages;
    private readonly WordTable[] _words;

    /// <summary>Reads the word lists of the given languages.</summary>
    public LanguageIdentifier(string[] languages)
    {
        _languages = languages;
        _words = new WordTable[languages.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            _words[i] = new WordTable(200);
            foreach (var row in TsvFile.Read(DataFolder.Knowledge(languages[i], "function-words.tsv"), "word").Rows) _words[i].Add(row["word"]);
        }
    }

    /// <summary>The language of a text; null where it is none that is known.</summary>
    public string? Identify(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[_languages.Length];
        hits.Clear();
        var atoms = new AtomReader(text);
        var words = 0;
        while (words < WordsRead && atoms.Read())
        {
            if (!char.IsLetter(text[atoms.Start])) continue;
            words++;
            var hash = atoms.Hash;
            for (var i = 0; i < hits.Length; i++)
                if (_words[i].Contains(hash)) hits[i]++;
        }

        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        return words > 0 && hits[best] >= LeastShare * words ? _languages[best] : null;
    }
}
