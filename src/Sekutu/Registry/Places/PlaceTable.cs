using System.Globalization;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Places;

/// <summary>Reads the tables of places under <c>knowledge/places</c> into records.</summary>
internal static class PlaceTable
{
    /// <summary>States and territories: points and names of CLDR, corrected by the list made by hand.</summary>
    public static IEnumerable<Place> States(IReadOnlyList<string> languages)
    {
        var mine = TsvFile.Read(DataFolder.Knowledge("places", "states.tsv"), "code", "english", "names", "lat", "lon", "tags", "source");
        var own = mine.Rows.ToDictionary(row => row["code"], StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("places", "points.tsv"), "code", "english", "lat", "lon", "source").Rows)
        {
            var code = row["code"];
            var better = own.TryGetValue(code, out var found);
            var english = better && found["english"].Length > 0 ? found["english"] : row["english"];
            if (english.Length == 0) continue;
            var names = Names(row, languages);
            var aliases = row.List("english_other").Prepend(row["english"]).Concat(languages.SelectMany(l => row.List(l + "_other")));
            var tags = better ? Tags(found) : PlaceTags.None;
            yield return new Place
            {
                Id = "state:" + code,
                English = english,
                Names = names,
                Aliases = [.. (better ? aliases.Concat(found.List("names")) : aliases).Where(a => a.Length > 3 && a != english).Distinct(StringComparer.Ordinal)],
                Kind = PlaceKind.Country,
                Country = better && found["tags"].Contains("no-country", StringComparison.Ordinal) ? null : code,
                Latitude = Number(better && found["lat"].Length > 0 ? found["lat"] : row["lat"]),
                Longitude = Number(better && found["lon"].Length > 0 ? found["lon"] : row["lon"]),
                Tags = tags,
                Entry = better ? found.Where : row.Where,
                Source = better ? found["source"] : row["source"],
            };
        }
    }

    /// <summary>The places listed by hand.</summary>
    public static IEnumerable<Place> Places(IReadOnlyList<string> languages)
    {
        var file = TsvFile.Read(DataFolder.Knowledge("places", "places.tsv"), "key", "english", "aliases", "kind", "country", "lat", "lon", "territory", "tags", "source");
        foreach (var row in file.Rows)
        {
            var tags = Tags(row);
            var country = row["country"] is { Length: > 0 } code ? code : null;
            var contested = row["territory"].Length > 0 && country is null;
            yield return new Place
            {
                Id = "place:" + row["key"],
                English = row["english"],
                Names = Names(row, [.. languages, "local"]),
                Aliases = row.List("aliases"),
                Kind = Enum.TryParse<PlaceKind>(row["kind"], ignoreCase: true, out var kind) ? kind : PlaceKind.Place,
                Country = country,
                Latitude = Number(row["lat"]),
                Longitude = Number(row["lon"]),
                Territory = row["territory"] is { Length: > 0 } territory ? territory : null,
                Tags = contested ? tags | PlaceTags.Disputed : tags,
                Entry = row.Where,
                Source = row["source"],
            };
        }
    }

    /// <summary>Cities of the gazetteer under other names.</summary>
    public static IEnumerable<Place> Exonyms(Gazetteer cities)
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("places", "exonyms.tsv"), "name", "country", "canonical", "names", "source").Rows)
        {
            for (var entry = cities.Find(row["name"]); entry >= 0; entry = cities.Next(entry))
            {
                var city = cities.Place(entry);
                if (city.Country != row["country"] || city.English != row["name"]) continue;
                yield return city with
                {
                    English = row["canonical"] is { Length: > 0 } canonical ? canonical : city.English,
                    Aliases = [.. city.Aliases.Append(city.English).Concat(row.List("names")).Distinct(StringComparer.Ordinal)],
                    Entry = row.Where,
                };
                break;
            }
        }
    }

    private static PlaceTags Tags(TsvRow row)
    {
        var tags = PlaceTags.None;
        foreach (var tag in row["tags"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            tags |= tag switch
            {
                "weak" => PlaceTags.Weak,
                "venue" => PlaceTags.Venue,
                "ship" => PlaceTags.Ship,
                "everywhere" => PlaceTags.Everywhere,
                "disputed" or "d" => PlaceTags.Disputed,
                _ => PlaceTags.None,
            };
        }

        return tags;
    }

    private static Dictionary<string, string> Names(TsvRow row, IReadOnlyList<string> languages)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in languages)
            if (row[language] is { Length: > 0 } name) names[language] = name;
        return names;
    }

    private static double Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
}
