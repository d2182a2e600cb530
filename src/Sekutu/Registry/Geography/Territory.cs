using NetTopologySuite.Geometries;

namespace Sekutu.Registry.Geography;

/// <summary>A piece of land whose administration or ownership matters for treaties: who runs it, who claims it, on which day.</summary>
/// <remarks>
/// Read from <c>knowledge/registry/territories/*.toml</c>. Days are inclusive. An empty list of administrators says that nobody, or no single
/// state, holds it (the Spratly Islands as a whole). Land that stands in no entry is plain land of a state: see <see cref="WorldMap.StateAt"/>.
/// </remarks>
public sealed record Territory
{
    /// <summary>Id within territories ("senkaku").</summary>
    public required string Id { get; init; }

    /// <summary>Names by the language's folder, and "local".</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>WGS 84 latitude of a representative point.</summary>
    public required double Latitude { get; init; }

    /// <summary>WGS 84 longitude of a representative point.</summary>
    public required double Longitude { get; init; }

    /// <summary>Who ran it when, in order of time, without overlap.</summary>
    public required IReadOnlyList<Tenure> AdministeredBy { get; init; }

    /// <summary>Who claims or claimed it when; several at once.</summary>
    public required IReadOnlyList<Tenure> ClaimedBy { get; init; }

    /// <summary>How European Union law stands towards it now.</summary>
    public required EuStatus EuStatus { get; init; }

    /// <summary>True for metropolitan land, false for overseas possessions; null where the question does not arise.</summary>
    public bool? Metropolitan { get; init; }

    /// <summary>Ids of areas it counts to by name, whatever the drawing says.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>What else to know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of <c>knowledge/sources.tsv</c>.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The file and line it stands at.</summary>
    public required string Where { get; init; }

    /// <summary>Names of rows of <c>knowledge/places/outlines.tsv</c> that draw it.</summary>
    public IReadOnlyList<string> Outlines { get; init; } = [];

    /// <summary>Radius in kilometres of a circle about the point that draws it; null where outlines do, or nothing.</summary>
    public double? RadiusKm { get; init; }

    internal Geometry? Shape { get; init; }

    /// <summary>Who runs it on a day; null where nobody does, or it is not known.</summary>
    public Tenure? Administrator(DateOnly day)
    {
        foreach (var tenure in AdministeredBy)
            if (tenure.On(day)) return tenure;
        return null;
    }

    /// <summary>Who claims it on a day.</summary>
    public IEnumerable<Tenure> Claims(DateOnly day) => ClaimedBy.Where(c => c.On(day));

    /// <summary>True on a day when a state other than the administrator claims it, or when several claim what nobody runs.</summary>
    public bool Disputed(DateOnly day)
    {
        var administrator = Administrator(day)?.Who;
        return administrator is null ? Claims(day).Skip(1).Any() : Claims(day).Any(c => c.Who != administrator);
    }
}
