using System.Globalization;
using Sekutu.Knowledge;
using Sekutu.Language.Phrases;

namespace Sekutu.Language.Identification;

/// <summary>Says which of the languages that Sekutu reads a text is written in, or none.</summary>
/// <remarks>
/// Every word adds its weight (<c>knowledge/words/languages.tsv</c>) to each language that has it. The language with the highest sum wins;
/// where it is none that Sekutu reads, or where too few words speak for it, the answer is none. Words, not letters: what tells Malay from
/// Indonesian are words, and unknown languages have few of either.
/// </remarks>
internal sealed class LanguageIdentifier
{
    private const int WordsRead = 400;
    private const float LeastMean = 0.8f;
    private const float NearTie = 0.1f;
    private readonly string?[] _languages;
    private readonly WordTable _words;
    private readonly List<(int Language, float Weight)> _weights = [];

    /// <summary>Reads the weights of words.</summary>
    /// <param name="languages">The languages that Sekutu reads.</param>
    public LanguageIdentifier(string[] languages)
    {
        var rows = TsvFile.Read(DataFolder.Knowledge("words", "languages.tsv"), "word", "weights").Rows;
        var names = new List<string>(languages);
        _words = new WordTable(rows.Count);
        foreach (var row in rows)
        {
            _words.Add(row["word"], _weights.Count + 1);
            foreach (var weight in row["weights"].Split(' '))
            {
                var equals = weight.IndexOf('=', StringComparison.Ordinal);
                var language = names.IndexOf(weight[..equals]);
                if (language < 0)
                {
                    language = names.Count;
                    names.Add(weight[..equals]);
                }

                _weights.Add((language, float.Parse(weight.AsSpan(equals + 1), CultureInfo.InvariantCulture)));
            }

            _weights.Add((-1, 0));
        }

        _languages = [.. names.Select((name, i) => i < languages.Length ? name : null)];
    }

    /// <summary>The language of a text, by its first few hundred words; null where it is none that Sekutu reads.</summary>
    public string? Identify(ReadOnlySpan<char> text)
    {
        Span<float> sums = stackalloc float[_languages.Length];
        sums.Clear();
        var atoms = new AtomReader(text);
        var words = 0;
        while (words < WordsRead && atoms.Read())
        {
            if (!char.IsLetter(text[atoms.Start]) || atoms.End - atoms.Start < 2) continue;
            words++;
            for (var i = _words.Get(atoms.Hash) - 1; i >= 0 && _weights[i].Language >= 0; i++) sums[_weights[i].Language] += _weights[i].Weight;
        }

        if (words == 0) return null;
        // A read language wins a near tie: its neighbours have markers of their own in all but the shortest sentences.
        var (best, others) = (0, float.MinValue);
        for (var i = 0; i < sums.Length; i++)
        {
            if (_languages[i] is null) others = Math.Max(others, sums[i]);
            else if (sums[i] > sums[best]) best = i;
        }

        return sums[best] >= LeastMean * words && sums[best] + (NearTie * words) >= others ? _languages[best] : null;
    }
}
