using NetTopologySuite.Geometries;

namespace Sekutu.Registry.Geography;

/// <summary>A sea, a strait, a continent or the region of a treaty.</summary>
/// <remarks>Read from <c>knowledge/registry/areas/*.toml</c>. A point is inside when it is in the ring or in one of the areas it is made of, and on the right side of its parallels.</remarks>
public sealed record Area
{
    /// <summary>Id within areas ("north-atlantic").</summary>
    public required string Id { get; init; }

    /// <summary>Names by the language's folder.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>sea, strait, region, treaty-region or domain.</summary>
    public required string Kind { get; init; }

    /// <summary>Only what lies north of this latitude; null for no bound.</summary>
    public double? NorthOf { get; init; }

    /// <summary>Only what lies south of this latitude; null for no bound.</summary>
    public double? SouthOf { get; init; }

    /// <summary>Areas it is made of; none where a ring draws it.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Sides of the ring are lines of constant bearing.</summary>
    public bool Rhumb { get; init; }

    /// <summary>What else to know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of <c>knowledge/sources.tsv</c>.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The file and line it stands at.</summary>
    public required string Where { get; init; }

    internal Geometry? Shape { get; init; }
}
