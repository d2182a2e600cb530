using System.Globalization;
using NetTopologySuite.Geometries;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Geography;

/// <summary>Reads <c>knowledge/registry/territories</c> and <c>knowledge/registry/areas</c>.</summary>
internal static class TerritoryFiles
{
    /// <summary>All territories, in the order of the files.</summary>
    public static IEnumerable<Territory> Territories(IReadOnlyList<Outline> outlines) =>
        Files("territories").SelectMany(file => TomlFile.Read(file).List("territory")).Select(node => Territory(node, outlines));

    /// <summary>All areas, in the order of the files.</summary>
    public static IEnumerable<Area> Areas(IReadOnlyList<Outline> outlines) =>
        Files("areas").SelectMany(file => TomlFile.Read(file).List("area")).Select(node => Area(node, outlines));

    /// <summary>One territory from its table.</summary>
    public static Territory Territory(TomlNode node, IReadOnlyList<Outline> outlines)
    {
        var (latitude, longitude) = (node.Number("lat") ?? double.NaN, node.Number("lon") ?? double.NaN);
        var radius = node.Number("radius_km");
        var drawn = node.Texts("outline");
        return new Territory
        {
            Id = node.Text("id") ?? "",
            Names = Names(node),
            Latitude = latitude,
            Longitude = longitude,
            AdministeredBy = Tenures(node, "administered_by"),
            ClaimedBy = Tenures(node, "claimed_by"),
            EuStatus = Enum.TryParse<EuStatus>(node.Text("eu_status"), ignoreCase: true, out var status) ? status : EuStatus.None,
            Metropolitan = node["metropolitan"] is null ? null : node.Flag("metropolitan"),
            Within = node.Texts("within"),
            Note = node.Text("note"),
            Sources = node.Texts("source"),
            Where = node.Where,
            Outlines = drawn,
            RadiusKm = radius,
            Shape = drawn.Count > 0 ? Drawn(drawn, outlines) : radius is { } km ? Shapes.Circle(latitude, longitude, km) : null,
        };
    }

    /// <summary>One area from its table.</summary>
    public static Area Area(TomlNode node, IReadOnlyList<Outline> outlines)
    {
        var rhumb = node.Flag("rhumb");
        var numbers = node.List("ring").Select(n => double.Parse(n.Value ?? "NaN", CultureInfo.InvariantCulture)).ToArray();
        var ring = Shapes.Ring(numbers, rhumb);
        return new Area
        {
            Id = node.Text("id") ?? "",
            Names = Names(node),
            Kind = node.Text("kind") ?? "",
            NorthOf = node.Number("north_of"),
            SouthOf = node.Number("south_of"),
            Of = node.Texts("of"),
            Rhumb = rhumb,
            Note = node.Text("note"),
            Sources = node.Texts("source"),
            Where = node.Where,
            Shape = ring is not null ? Shapes.Factory.CreatePolygon(ring) : node.Texts("outline") is { Count: > 0 } drawn ? Drawn(drawn, outlines) : null,
        };
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(DataFolder.Knowledge("registry", folder))
            ? Directory.GetFiles(DataFolder.Knowledge("registry", folder), "*.toml").Order(StringComparer.Ordinal)
            : [];

    private static Geometry? Drawn(IReadOnlyList<string> names, IReadOnlyList<Outline> outlines)
    {
        var polygons = outlines.Where(o => names.Contains(o.Name)).SelectMany(o => ((MultiPolygon)o.Shape).Geometries).Cast<Polygon>().ToArray();
        return polygons.Length == 0 ? null : Shapes.Factory.CreateMultiPolygon(polygons);
    }

    private static Dictionary<string, string> Names(TomlNode node) =>
        node["name"]?.Fields.Where(f => f.Value.Value is not null).ToDictionary(f => f.Key, f => f.Value.Value!, StringComparer.Ordinal) ?? [];

    private static List<Tenure> Tenures(TomlNode node, string field) =>
        [.. node.List(field).Select(t => new Tenure(t.Text("who") ?? "", t.Date("from"), t.Date("to"), t.Where))];
}
