using Sekutu.Knowledge;
using Sekutu.Language.Phrases;

namespace Sekutu.Registry.Places;

/// <summary>The places known before reading: states, places listed by hand, and cities of the world, by id and by name.</summary>
/// <remarks>Immutable once loaded; safe for several threads.</remarks>
public sealed class PlaceRegistry
{
    private static readonly Lazy<PlaceRegistry> Loaded = new(() => new PlaceRegistry());

    private readonly List<Place> _places;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    private PlaceRegistry()
    {
        var languages = PlaceWords.Languages();
        Cities = new Gazetteer(DataFolder.Knowledge("places", "cities.tsv"), DataFolder.Knowledge("places", "admin1.tsv"));
        // A territory may stand in both lists; the one made by hand comes first, for it knows who claims it.
        _places = [.. PlaceTable.Places(languages), .. PlaceTable.States(languages)];
        _places.AddRange(PlaceTable.Exonyms(Cities));
        var names = new PhraseTable.Builder();
        for (var i = 0; i < _places.Count; i++)
        {
            _byId.TryAdd(_places[i].Id, i);
            foreach (var name in AllNames(_places[i])) names.Add(name, i, name.Length <= 3 ? LetterCase.Exact : LetterCase.Any);
        }

        Names = names.Build();
        Everywhere = _places.Where(p => (p.Tags & PlaceTags.Everywhere) != 0).Select(p => p.Country!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The places of the program's own data folder, loaded on first use.</summary>
    public static PlaceRegistry Shared => Loaded.Value;

    /// <summary>States, places listed by hand and cities with names of their own; the rest of the cities are met by name only.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>English names and other names of <see cref="Places"/>; values are indices into it. Names in other languages stand with their language.</summary>
    internal PhraseTable Names { get; }

    /// <summary>Codes of states that news of every place names.</summary>
    internal HashSet<string> Everywhere { get; }

    /// <summary>Cities and divisions of the world.</summary>
    internal Gazetteer Cities { get; }

    /// <summary>A state, place or named city by its id ("place:senkaku", "state:JPN"); null where there is none.</summary>
    public Place? ById(string id) => _byId.TryGetValue(id, out var index) ? _places[index] : null;

    /// <summary>All places of a name, in any language and letter case, the likeliest first: states and listed places, then cities by people.</summary>
    public IReadOnlyList<Place> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = new List<Place>();
        var wanted = name.Trim();
        foreach (var place in _places)
            if (AllNames(place).Concat(place.Names.Values).Contains(wanted, StringComparer.OrdinalIgnoreCase)) found.Add(place);
        for (var entry = Cities.Find(name); entry >= 0; entry = Cities.Next(entry))
        {
            var city = Cities.Place(entry);
            if (!found.Exists(p => p.Id == city.Id)) found.Add(city);
        }

        return found;
    }

    private static IEnumerable<string> AllNames(Place place) =>
        place.Aliases.Prepend(place.English)
            .Where(n => !n.Contains(',', StringComparison.Ordinal) || n.Length < 20).Distinct(StringComparer.Ordinal);
}
