using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Registry.Places;

/// <summary>What a language says about places: the words that stand about their names, and names that are places in this language only.</summary>
internal sealed class PlaceWords
{
    private const string FileName = "places.tsv";

    private readonly WordTable _roles = new(1024);

    /// <summary>Reads <c>places.tsv</c>, <c>place-names.tsv</c> and <c>place-common.tsv</c> of <c>knowledge/LANGUAGE</c>.</summary>
    public PlaceWords(string language, PlaceRegistry registry)
    {
        Language = language;
        var roles = new Dictionary<ulong, PlaceRole>();
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, FileName), "role", "word", "source").Rows)
        {
            var word = row["word"];
            if (row["role"] == "home")
            {
                Home = word;
                continue;
            }

            var hash = Hash(word);
            var role = Role(row["role"]);
            if (role == PlaceRole.KindBefore && char.IsLower(word[0])) role |= PlaceRole.LowerKindBefore;
            if (role == PlaceRole.KindAfter && char.IsLower(word[0])) role |= PlaceRole.LowerKindAfter;
            roles[hash] = roles.GetValueOrDefault(hash) | role;
        }

        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "place-common.tsv"), "name", "source").Rows)
        {
            var hash = Hash(row["name"]);
            roles[hash] = roles.GetValueOrDefault(hash) | PlaceRole.Common;
        }

        foreach (var (hash, role) in roles) _roles.Add(hash, (int)role);
        var names = new PhraseTable.Builder();
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "place-names.tsv"), "name", "place", "case", "source").Rows)
        {
            if (registry.ById(row["place"]) is not { } place) continue;
            names.Add(row["name"], Places.Count, row["case"] == "exact" ? LetterCase.Exact : LetterCase.Any);
            Places.Add(place);
        }

        foreach (var place in registry.Places)
        {
            if (!place.Names.TryGetValue(language, out var name) || name == place.English) continue;
            names.Add(name, Places.Count);
            Places.Add(place);
        }

        Names = names.Build();
    }

    /// <summary>The folder of the language.</summary>
    public string Language { get; }

    /// <summary>Alpha-3 of the state whose towns are named without naming it, since nearly all news of the language is told there; null for none.</summary>
    public string? Home { get; }

    /// <summary>Names of this language only; values are indices into <see cref="Places"/>.</summary>
    public PhraseTable Names { get; }

    /// <summary>The places of those names.</summary>
    public List<Place> Places { get; } = [];

    /// <summary>The languages that have words about places.</summary>
    public static IReadOnlyList<string> Languages() =>
        [.. Directory.GetDirectories(DataFolder.Knowledge()).Where(f => File.Exists(Path.Combine(f, FileName)) && File.Exists(Path.Combine(f, "place-names.tsv")))
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>What a run of atoms tells, by its combined hash (<see cref="Combine"/>).</summary>
    public PlaceRole RoleOf(ulong hash) => (PlaceRole)_roles.Get(hash);

    /// <summary>The hash of a run of atoms from that of its beginning and the next atom.</summary>
    public static ulong Combine(ulong hash, ulong next) => WordHash.Combine(hash, next);

    private static ulong Hash(string word)
    {
        var atoms = new AtomReader(word);
        if (!atoms.Read()) return 0;
        var hash = atoms.Hash;
        while (atoms.Read()) hash = Combine(hash, atoms.Hash);
        return hash;
    }

    private static PlaceRole Role(string name) => name switch
    {
        "at" => PlaceRole.At,
        "toward" => PlaceRole.Toward,
        "kind-before" => PlaceRole.KindBefore,
        "kind-after" => PlaceRole.KindAfter,
        "near-before" => PlaceRole.NearBefore,
        "near-after" => PlaceRole.NearAfter,
        "part" => PlaceRole.Part,
        "body-after" => PlaceRole.BodyAfter,
        "body-before" => PlaceRole.BodyBefore,
        "ship" => PlaceRole.Ship,
        "title" => PlaceRole.Title,
        "people" => PlaceRole.People,
        "blocks" => PlaceRole.Blocks,
        "article" => PlaceRole.Article,
        "thing-after" => PlaceRole.ThingAfter,
        "never" => PlaceRole.Never,
        "word" => PlaceRole.Word,
        "and" => PlaceRole.And,
        _ => PlaceRole.None,
    };
}
