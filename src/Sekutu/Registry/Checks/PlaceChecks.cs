using Sekutu.Knowledge;
using Sekutu.Registry.Geography;
using Sekutu.Registry.Places;

namespace Sekutu.Registry.Checks;

/// <summary>Checks the places, territories and areas that the program knows: points, sources, references, dates, shapes.</summary>
public static class PlaceChecks
{
    /// <summary>All that is wrong in the shipped data; nothing when it is in order.</summary>
    public static IEnumerable<Message> Run() => Places(PlaceRegistry.Shared.Places, WorldMap.Shared, SourceIds(), StateCodes()).Concat(Land());

    /// <summary>What is wrong in territories and areas alone, on which the answers about treaties rest.</summary>
    internal static IEnumerable<Message> Land()
    {
        var (map, sources) = (WorldMap.Shared, SourceIds());
        return Territories(map.Territories.Values, map.Areas, sources, StateCodes()).Concat(Areas(map.Areas.Values, map.Areas, sources));
    }

    private static HashSet<string> SourceIds() => TsvFile.Read(DataFolder.Knowledge("sources.tsv"), "id").Rows.Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> StateCodes() => TsvFile.Read(DataFolder.Knowledge("states", "states.tsv"), "code").Rows
        .Concat(TsvFile.Read(DataFolder.Knowledge("states", "own-codes.tsv"), "code").Rows).Select(r => r["code"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Checks places.</summary>
    internal static IEnumerable<Message> Places(IEnumerable<Place> places, WorldMap map, HashSet<string> sources, HashSet<string> states)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!seen.TryAdd(place.Id, place.Entry)) yield return PlaceMessages.GivenTwice(place.Entry, place.Id, seen[place.Id]);
            if (!OnGlobe(place.Latitude, place.Longitude)) yield return PlaceMessages.NoPoint(place.Entry, place.Id);
            if (!sources.Contains(place.Source)) yield return PlaceMessages.UnknownSource(place.Entry, place.Id, place.Source);
            if (place.Country is { } country && !states.Contains(country)) yield return PlaceMessages.LeadsNowhere(place.Entry, place.Id, "country", country);
            if (place.Territory is { } territory && !map.Territories.ContainsKey(territory)) yield return PlaceMessages.LeadsNowhere(place.Entry, place.Id, "territory", territory);
            if (place is { Kind: PlaceKind.Place, Country: { } own, Territory: null, Disputed: false } && map.StateAt(place.Latitude, place.Longitude) is { } found
                && found != own && map.CountryAt(place.Latitude, place.Longitude) != own && !Near(map, place, own))
                yield return PlaceMessages.OutsideItsState(place.Entry, place.Id, own, found);
        }
    }

    /// <summary>Checks territories.</summary>
    internal static IEnumerable<Message> Territories(IEnumerable<Territory> territories, IReadOnlyDictionary<string, Area> areas, HashSet<string> sources, HashSet<string> states)
    {
        foreach (var t in territories)
        {
            if (!t.Names.ContainsKey("en")) yield return PlaceMessages.NoName(t.Where, t.Id);
            if (!OnGlobe(t.Latitude, t.Longitude)) yield return PlaceMessages.NoPoint(t.Where, t.Id);
            foreach (var message in Sources(t.Where, t.Id, t.Sources, sources)) yield return message;
            foreach (var area in t.Within)
                if (!areas.ContainsKey(area)) yield return PlaceMessages.LeadsNowhere(t.Where, t.Id, "area", area);
            if (t.Outlines.Count > 0 && t.Shape is null) yield return PlaceMessages.LeadsNowhere(t.Where, t.Id, "outline", t.Outlines[0]);
            if (t.Shape is { IsValid: false }) yield return PlaceMessages.WrongShape(t.Where, t.Id, "its shape crosses itself");
            foreach (var message in Tenures(t, states)) yield return message;
        }
    }

    /// <summary>Checks areas.</summary>
    internal static IEnumerable<Message> Areas(IEnumerable<Area> all, IReadOnlyDictionary<string, Area> areas, HashSet<string> sources)
    {
        foreach (var a in all)
        {
            if (!a.Names.ContainsKey("en")) yield return PlaceMessages.NoName(a.Where, a.Id);
            foreach (var message in Sources(a.Where, a.Id, a.Sources, sources)) yield return message;
            foreach (var part in a.Of)
                if (!areas.ContainsKey(part)) yield return PlaceMessages.LeadsNowhere(a.Where, a.Id, "area", part);
            if (a.Shape is { IsValid: false }) yield return PlaceMessages.WrongShape(a.Where, a.Id, "its ring crosses itself");
            if (a is { Shape: null, Of.Count: 0, NorthOf: null, SouthOf: null } && a.Kind != "domain") yield return PlaceMessages.WrongShape(a.Where, a.Id, "it has neither ring nor parallels");
        }
    }

    private static IEnumerable<Message> Tenures(Territory t, HashSet<string> states)
    {
        foreach (var tenure in t.AdministeredBy.Concat(t.ClaimedBy))
        {
            if (!states.Contains(tenure.Who) && tenure.Who != "UNO") yield return PlaceMessages.LeadsNowhere(tenure.Where, t.Id, "state", tenure.Who);
            if (tenure.To < tenure.From) yield return PlaceMessages.WrongDates(tenure.Where, t.Id, "a time ends before it begins");
        }

        for (var i = 1; i < t.AdministeredBy.Count; i++)
            if (t.AdministeredBy[i - 1].To is not { } end || t.AdministeredBy[i].From is not { } start || start <= end)
                yield return PlaceMessages.WrongDates(t.AdministeredBy[i].Where, t.Id, "one administration begins before the last has ended");
    }

    private static IEnumerable<Message> Sources(string where, string id, IReadOnlyList<string> given, HashSet<string> sources)
    {
        if (given.Count == 0) yield return PlaceMessages.UnknownSource(where, id, "");
        foreach (var source in given)
            if (!sources.Contains(source)) yield return PlaceMessages.UnknownSource(where, id, source);
    }

    private static bool OnGlobe(double latitude, double longitude) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    // Outlines are rough: a town on a border or a bridge may lie a little outside.
    private static bool Near(WorldMap map, Place place, string own)
    {
        for (var step = 0; step < 8; step++)
        {
            var (sin, cos) = Math.SinCos(step * Math.PI / 4);
            var (latitude, longitude) = (place.Latitude + (0.15 * sin), place.Longitude + (0.15 * cos));
            if (map.StateAt(latitude, longitude) == own || map.CountryAt(latitude, longitude) == own) return true;
        }

        return false;
    }
}
