using System.Globalization;
using System.Text.Json;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;
using Sekutu.Registry.Places;

namespace Sekutu.Answers.Obligations;

/// <summary>A question to the registry as a user writes it: words and codes, checked and turned into an <see cref="AttackCase"/>.</summary>
/// <param name="Id">The case's id; empty where it has none.</param>
/// <param name="Case">The case.</param>
/// <param name="Place">The place's name as given, or found; null where there is none.</param>
public sealed record ObligationCase(string Id, AttackCase Case, string? Place)
{
    private static readonly string[] Domains = ["kinetic", "cyber", "space"];

    /// <summary>Makes a case of its words.</summary>
    /// <param name="id">Its id, or empty.</param>
    /// <param name="date">A day, <c>2023-01-11</c>.</param>
    /// <param name="attackers">Codes with commas between; <c>non-state:NAME</c> for what is no state.</param>
    /// <param name="victim">A code.</param>
    /// <param name="target">A word of <see cref="TargetWords.Single"/>; null for territory.</param>
    /// <param name="place">A name that the registry knows, or "LAT,LON"; null for none.</param>
    /// <param name="point">The point, where it is given apart from the name.</param>
    /// <param name="domain">kinetic, cyber or space; null for kinetic.</param>
    /// <exception cref="MessageException">SKT0370 to SKT0374: a word that is wrong.</exception>
    public static ObligationCase Of(
        string id, string? date, string? attackers, string? victim, string? target, string? place, (double Latitude, double Longitude)? point, string? domain)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new MessageException(ObligationMessages.NotADay(date ?? ""));
        var sides = (attackers ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sides.Length == 0) throw new MessageException(ObligationMessages.UnknownState(""));
        foreach (var side in sides)
            if (!side.StartsWith("non-state:", StringComparison.Ordinal)) State(side);
        State(victim ?? "");
        target ??= "territory";
        if (!TargetWords.Single.Contains(target)) throw new MessageException(ObligationMessages.UnknownWord("target", target, string.Join(", ", TargetWords.Single)));
        domain ??= "kinetic";
        if (!Domains.Contains(domain)) throw new MessageException(ObligationMessages.UnknownWord("domain", domain, string.Join(", ", Domains)));
        var name = place;
        if (point is null && place is not null) (name, point) = Find(place);
        return new ObligationCase(id, new AttackCase(day, sides, victim!, TargetWords.Parse(target)!.Value, point?.Latitude, point?.Longitude, domain), name);
    }

    /// <summary>Reads a line of JSON: <c>{id, date, attacker, victim, target, place: {name, lat, lon}, domain}</c>.</summary>
    /// <exception cref="MessageException">SKT0370 to SKT0374: what is wrong with it.</exception>
    public static ObligationCase Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new MessageException(ObligationMessages.NotACase());
            string? Field(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            var root = json.RootElement;
            string? place = null;
            (double, double)? point = null;
            if (root.TryGetProperty("place", out var given) && given.ValueKind == JsonValueKind.Object)
            {
                place = Field(given, "name");
                if (given.TryGetProperty("lat", out var latitude) && given.TryGetProperty("lon", out var longitude)
                    && latitude.ValueKind == JsonValueKind.Number && longitude.ValueKind == JsonValueKind.Number)
                    point = (latitude.GetDouble(), longitude.GetDouble());
            }

            // A place that the registry does not know leaves the answer unknown where it matters.
            if (place is not null && point is null && PlaceRegistry.Shared.Find(place) is { Count: > 0 } found) point = (found[0].Latitude, found[0].Longitude);
            return Of(Field(root, "id") ?? "", Field(root, "date"), Field(root, "attacker"), Field(root, "victim"), Field(root, "target"), place: null, point, Field(root, "domain")) with { Place = place };
        }
        catch (JsonException)
        {
            throw new MessageException(ObligationMessages.NotACase());
        }
    }

    /// <summary>A place by name or "LAT,LON".</summary>
    /// <exception cref="MessageException">SKT0372 it is not known.</exception>
    public static (string Name, (double Latitude, double Longitude)? Point) Find(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var parts = place.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 90
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 180)
            return (place, (latitude, longitude));
        var found = PlaceRegistry.Shared.Find(place);
        return found.Count > 0 ? (found[0].English, (found[0].Latitude, found[0].Longitude)) : throw new MessageException(ObligationMessages.UnknownPlace(place));
    }

    private static void State(string code)
    {
        if (ActorRegistry.Load().StateByCode(code) is null) throw new MessageException(ObligationMessages.UnknownState(code));
    }
}
