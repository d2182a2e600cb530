namespace Sekutu.Registry.Places;

/// <summary>A place that the registry knows: a state, a sea, a base, a disputed island, a town.</summary>
public sealed record Place
{
    /// <summary>What it is called in the program and on record: <c>place:senkaku</c>, <c>state:JPN</c>, <c>geonames:1642911</c>; never used again.</summary>
    public required string Id { get; init; }

    /// <summary>The English name, as printed.</summary>
    public required string English { get; init; }

    /// <summary>Its names by the language's folder ("id"); the local name under "local". A language without one is missing.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = NoNames;

    /// <summary>Other names by which it may be called, in any language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Country, region, sea or place.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Alpha-3 of the state it lies in, or of the territory where ISO 3166-1 gives it a code of its own (GRL, HKG); null when disputed, at sea, or a region of several states.</summary>
    public string? Country { get; init; }

    /// <summary>WGS 84 latitude of a representative point, in degrees.</summary>
    public required double Latitude { get; init; }

    /// <summary>WGS 84 longitude of a representative point, in degrees.</summary>
    public required double Longitude { get; init; }

    /// <summary>Id of the territory that holds who runs and who claims it, by date; null where nobody disputes it.</summary>
    public string? Territory { get; init; }

    /// <summary>What to mind when reading its name.</summary>
    public PlaceTags Tags { get; init; }

    /// <summary>People who live there; 0 where unknown or not counted.</summary>
    public int Population { get; init; }

    /// <summary>GeoNames code of the first-order division it lies in; empty where unknown.</summary>
    public string Division { get; init; } = "";

    /// <summary>The line of the knowledge file that says so.</summary>
    public required string Entry { get; init; }

    /// <summary>What the line rests on, an id of <c>knowledge/sources.tsv</c>.</summary>
    public required string Source { get; init; }

    /// <summary>More than one state claims it.</summary>
    public bool Disputed => (Tags & PlaceTags.Disputed) != 0;

    /// <summary>The name to show to readers of a language: its own there, else the English one.</summary>
    public string DisplayName(string language) => Names.TryGetValue(language, out var name) ? name : English;

    private static readonly Dictionary<string, string> NoNames = [];
}
