using Sekutu.Knowledge;

namespace Sekutu.Reading.Events.Lexicon;

/// <summary>Nouns and adjectives by class and topic, from <c>event-words.tsv</c> of a language.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<ClassedPhrase>> _phrases = [];

    public WordClasses(TsvFile file)
    {
        foreach (var row in file.Rows)
        {
            UInt128 mask = 0;
            foreach (var name in row.List("classes"))
            {
                if (!_names.TryGetValue(name, out var bit)) _names.Add(name, bit = _names.Count);
                mask |= UInt128.One << bit;
            }

            foreach (var spelling in EventLexicon.Spellings(row["lemma"]))
            {
                var words = EventLexicon.Hashes(spelling);
                if (words.Length == 0) continue;
                if (!_phrases.TryGetValue(words[0], out var list)) _phrases.Add(words[0], list = []);
                list.Add(new ClassedPhrase(words, mask, EventLexicon.Topics(row, "topics")));
            }
        }

        foreach (var list in _phrases.Values) list.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
    }

    /// <summary>Phrases that start with a word, the longest first; null where none does.</summary>
    public List<ClassedPhrase>? StartingWith(ulong word) => _phrases.GetValueOrDefault(word);

    /// <summary>The bits of the named classes.</summary>
    public UInt128 Mask(string names, string where)
    {
        UInt128 mask = 0;
        foreach (var name in names.Split('|'))
        {
            if (!_names.TryGetValue(name, out var bit)) throw new MessageException(ReadingMessages.UnknownClass(where, name));
            mask |= UInt128.One << bit;
        }

        return mask;
    }
}
