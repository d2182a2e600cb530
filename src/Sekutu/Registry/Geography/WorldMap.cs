using System.Globalization;
using NetTopologySuite.Geometries;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Geography;

/// <summary>Where a point lies: in which state, territory and area.</summary>
/// <remarks>
/// Outlines of states are those of country-coder, as administered today and with coastal waters in a rough way; territories and areas are the
/// registry's. Loaded on first use and never by reading alone. Safe for several threads.
/// </remarks>
public sealed class WorldMap
{
    private static readonly Lazy<WorldMap> Loaded = new(() => new WorldMap());

    private readonly List<Outline> _outlines;
    private readonly Dictionary<string, Territory> _territories;
    private readonly Dictionary<string, Area> _areas;
    private readonly Territory[] _bySize;

    private WorldMap()
    {
        _outlines = Outlines(TsvFile.Read(DataFolder.Knowledge("places", "outlines.tsv"), "state", "part", "name", "rings"));
        _territories = TerritoryFiles.Territories(_outlines).ToDictionary(t => t.Id, StringComparer.Ordinal);
        _areas = TerritoryFiles.Areas(_outlines).ToDictionary(a => a.Id, StringComparer.Ordinal);
        _bySize = [.. _territories.Values.Where(t => t.Shape is not null).OrderBy(t => t.Shape!.Area)];
    }

    /// <summary>The map of the program's own data folder, loaded on first use.</summary>
    public static WorldMap Shared => Loaded.Value;

    /// <summary>All territories by id.</summary>
    public IReadOnlyDictionary<string, Territory> Territories => _territories;

    /// <summary>All areas by id.</summary>
    public IReadOnlyDictionary<string, Area> Areas => _areas;

    /// <summary>Alpha-3 of the state that runs a point today, near coastal waters included; null on the high sea and where nobody does.</summary>
    public string? StateAt(double latitude, double longitude)
    {
        string? found = null;
        var size = double.MaxValue;
        foreach (var outline in _outlines)
        {
            if (!outline.Covers(latitude, longitude) || outline.Area >= size) continue;
            (found, size) = (outline.State, outline.Area);
        }

        return found;
    }

    /// <summary>Alpha-3 of the state, or of the territory where ISO 3166 gives it a code of its own (GRL, HKG); null at sea.</summary>
    public string? CountryAt(double latitude, double longitude)
    {
        string? found = null;
        var size = double.MaxValue;
        foreach (var outline in _outlines)
        {
            if (!outline.Covers(latitude, longitude) || outline.Area >= size) continue;
            (found, size) = (outline.Part.Length > 0 ? outline.Part : outline.State, outline.Area);
        }

        return found;
    }

    /// <summary>The territories that a point lies in, the smallest first.</summary>
    public IEnumerable<Territory> TerritoriesAt(double latitude, double longitude) =>
        _bySize.Where(t => Covers(t.Shape!, latitude, longitude));

    /// <summary>True when a point lies in an area; false for an id that is none.</summary>
    public bool IsIn(string areaId, double latitude, double longitude)
    {
        if (!_areas.TryGetValue(areaId, out var area)) return false;
        if (latitude <= (area.NorthOf ?? -91) || latitude >= (area.SouthOf ?? 91)) return false;
        if (area.Of.Count > 0) return area.Of.Any(part => IsIn(part, latitude, longitude));
        if (area.Shape is not { } shape) return area.NorthOf is not null || area.SouthOf is not null;
        var y = area.Rhumb ? Shapes.Mercator(latitude) : latitude;
        return Covers(shape, y, longitude);
    }

    /// <summary>The areas that a point lies in.</summary>
    public IEnumerable<Area> AreasAt(double latitude, double longitude) => _areas.Values.Where(a => IsIn(a.Id, latitude, longitude));

    // A ring may run over the date line, with longitudes beyond 180 on either side.
    private static bool Covers(Geometry shape, double y, double longitude)
    {
        var box = shape.EnvelopeInternal;
        for (var turn = -1; turn <= 1; turn++)
        {
            var x = longitude + (360 * turn);
            if (box.Covers(x, y) && shape.Covers(Shapes.Factory.CreatePoint(new Coordinate(x, y)))) return true;
        }

        return false;
    }

    private static List<Outline> Outlines(TsvFile file)
    {
        var outlines = new List<Outline>();
        foreach (var row in file.Rows)
        {
            var polygons = row["rings"].Split(';').Select(polygon => polygon.Split('/').Select(Ring).ToArray())
                .Select(rings => Shapes.Factory.CreatePolygon(rings[0], rings[1..])).ToArray();
            outlines.Add(new Outline(row["state"], row["part"], row["name"], Shapes.Factory.CreateMultiPolygon(polygons)));
        }

        return outlines;
    }

    private static LinearRing Ring(string text) =>
        Shapes.Ring([.. text.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))]) ?? Shapes.Factory.CreateLinearRing();
}
