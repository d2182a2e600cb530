using System.Text.Json;

namespace Sekutu.Answers.Scoring;

/// <summary>One annotated event, statement, coverage, date or place.</summary>
internal sealed class ScoredItem(JsonElement element)
{
    private static readonly Dictionary<string, string> ActorAlias = new(StringComparer.Ordinal)
    {
        ["HOUTHI"] = "HOUTHIS",
        ["ANSAR ALLAH"] = "HOUTHIS",
        ["HIZBULLAH"] = "HEZBOLLAH",
        ["UNITED NATIONS"] = "UN",
        ["UNSC"] = "UN",
        ["EUROPEAN UNION"] = "EU",
    };

    /// <summary>A string field; null where it is missing or null; other values as written.</summary>
    public string? this[string name] => StringOf(element, name);

    public bool Flag(string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public (double Latitude, double Longitude)? Point =>
        element.TryGetProperty("lat", out var lat) && element.TryGetProperty("lon", out var lon)
        && lat.ValueKind == JsonValueKind.Number && lon.ValueKind == JsonValueKind.Number
            ? (lat.GetDouble(), lon.GetDouble()) : null;

    public List<string> Strings(string name) => element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)] : [];

    /// <summary>Actor codes of a slot, in capitals, usual synonyms as one.</summary>
    public HashSet<string> Actors(string slot)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var given in Strings(slot))
        {
            var code = string.Join(' ', given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
            if (code.Length > 0) codes.Add(ActorAlias.GetValueOrDefault(code, code));
        }

        return codes;
    }

    public static string? StringOf(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
