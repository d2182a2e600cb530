using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>The actors of one article, by what makes them the same.</summary>
internal sealed class EntityTable
{
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<Entity>> _byNameWord = [];
    private readonly List<Entity> _all = [];

    /// <summary>The actor of a key; a new one where there is none.</summary>
    public Entity Get(string key)
    {
        if (_byKey.TryGetValue(key, out var entity)) return entity;
        entity = New(key);
        _byKey.Add(key, entity);
        return entity;
    }

    /// <summary>An actor that nothing else in the article is the same as.</summary>
    public Entity New(string key)
    {
        var entity = new Entity(_all.Count, key);
        _all.Add(entity);
        return entity;
    }

    /// <summary>True where some person of the article has this word in their name.</summary>
    public bool KnowsNameWord(ulong word) => _byNameWord.ContainsKey(word);

    /// <summary>The person whose name has all these words; of several the one last named before; null where none has.</summary>
    public Entity? ByNameWords(ReadOnlySpan<ulong> words)
    {
        if (words.Length == 0 || !_byNameWord.TryGetValue(words[0], out var candidates)) return null;
        Entity? best = null;
        foreach (var candidate in candidates)
        {
            var all = true;
            foreach (var word in words) all &= candidate.NameWords.Contains(word);
            if (all && (best is null || candidate.LastNamed > best.LastNamed)) best = candidate;
        }

        return best;
    }

    /// <summary>Adds the words of a name to a person.</summary>
    public void AddName(Entity person, ReadOnlySpan<char> name, int draft)
    {
        person.LastNamed = draft;
        if (name.Length > person.Name.Length) person.Name = name.ToString();
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim(".,()\"'");
            if (word.Length < 2 || !char.IsUpper(word[0])) continue;
            var hash = WordHash.Lower(word);
            if (person.NameWords.Contains(hash)) continue;
            person.NameWords.Add(hash);
            if (!_byNameWord.TryGetValue(hash, out var list)) _byNameWord.Add(hash, list = []);
            list.Add(person);
        }
    }
}
