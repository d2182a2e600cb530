using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>The small words of <c>knowledge/LANG/actor-words.tsv</c>, as sets of hashes.</summary>
internal sealed class SmallWords
{
    private readonly Dictionary<string, HashSet<ulong>> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, GapKind> _links = [];

    /// <summary>Reads the words of a language.</summary>
    public SmallWords(string language)
    {
        Rows = TsvFile.Read(DataFolder.Knowledge(language, "actor-words.tsv"), "words", "role", "source").Rows;
        foreach (var row in Rows)
        {
            foreach (var word in row.List("words"))
            {
                Set(row["role"]).Add(Hash(word));
                if (row["role"] == "filler") AddAtoms("filler", word);
                if (Link(row["role"]) is { } kind) _links.TryAdd(Hash(word), kind);
            }
        }

        StateBefore = Set("order").Contains(WordHash.Lower("before"));
        StateAfter = Set("order").Contains(WordHash.Lower("after"));
        Fillers = Set("filler");
        NotNames = Set("not-name");
        Particles = Set("particle");
        Open = Set("open");
        People = Set("people");
        Locatives = Set("locative");
        Articles = Set("article");
        Again = Set("again");
        PlainInCapitals = Set("plain-in-capitals");
    }

    /// <summary>The rows read.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>A state stands before a head without a mark ("Japanese officials").</summary>
    public bool StateBefore { get; }

    /// <summary>A state stands after a head without a mark ("pejabat Jepang").</summary>
    public bool StateAfter { get; }

    /// <summary>Words that may stand inside an office.</summary>
    public HashSet<ulong> Fillers { get; }

    /// <summary>Capitalised words that are no part of a name.</summary>
    public HashSet<ulong> NotNames { get; }

    /// <summary>Small words inside names.</summary>
    public HashSet<ulong> Particles { get; }

    /// <summary>Words beside which an adjectival word stands alone.</summary>
    public HashSet<ulong> Open { get; }

    /// <summary>Words for a people.</summary>
    public HashSet<ulong> People { get; }

    /// <summary>Prepositions of place.</summary>
    public HashSet<ulong> Locatives { get; }

    /// <summary>Articles and quantifiers.</summary>
    public HashSet<ulong> Articles { get; }

    /// <summary>Words that point back.</summary>
    public HashSet<ulong> Again { get; }

    /// <summary>Common words that look like an acronym where all stands in capitals.</summary>
    public HashSet<ulong> PlainInCapitals { get; }

    /// <summary>What the words between two phrases are, taken together; null where they are no link.</summary>
    public GapKind? LinkOf(ulong hash) => _links.TryGetValue(hash, out var kind) ? kind : null;

    /// <summary>Hash of a phrase by its atoms, so that white space does not matter.</summary>
    public static ulong Hash(ReadOnlySpan<char> phrase)
    {
        ulong hash = 0;
        var atoms = new AtomReader(phrase);
        while (atoms.Read()) hash = hash == 0 ? atoms.Hash : WordHash.Combine(hash, atoms.Hash);
        return hash;
    }

    private HashSet<ulong> Set(string role)
    {
        if (!_sets.TryGetValue(role, out var set)) _sets.Add(role, set = []);
        return set;
    }

    private void AddAtoms(string role, string phrase)
    {
        var atoms = new AtomReader(phrase);
        while (atoms.Read()) Set(role).Add(atoms.Hash);
    }

    private static GapKind? Link(string role) => role switch
    {
        "and" => GapKind.And,
        "comma" => GapKind.Comma,
        "of" => GapKind.Of,
        "for" => GapKind.For,
        _ => null,
    };
}
