using NetTopologySuite.Geometries;

namespace Sekutu.Registry.Geography;

/// <summary>Makes shapes from the numbers of data files. Coordinates are longitude, latitude on a plane; longitudes may run beyond 180.</summary>
internal static class Shapes
{
    private const double KmPerDegree = 111.195;

    /// <summary>The factory all shapes come from.</summary>
    public static GeometryFactory Factory { get; } = new();

    /// <summary>A ring from longitude, latitude in turn; null where there are fewer than three corners or an odd number.</summary>
    public static LinearRing? Ring(IReadOnlyList<double> numbers, bool rhumb = false)
    {
        if (numbers.Count < 6 || numbers.Count % 2 != 0) return null;
        var points = new Coordinate[(numbers.Count / 2) + 1];
        for (var i = 0; i < points.Length - 1; i++) points[i] = new Coordinate(numbers[2 * i], rhumb ? Mercator(numbers[(2 * i) + 1]) : numbers[(2 * i) + 1]);
        points[^1] = points[0];
        return Factory.CreateLinearRing(points);
    }

    /// <summary>A circle of 24 corners about a point.</summary>
    public static Polygon Circle(double latitude, double longitude, double km)
    {
        var points = new Coordinate[25];
        var high = km / KmPerDegree;
        var wide = high / Math.Max(0.02, Math.Cos(latitude * Math.PI / 180));
        for (var i = 0; i < 24; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 12);
            points[i] = new Coordinate(longitude + (wide * cos), latitude + (high * sin));
        }

        points[24] = points[0];
        return Factory.CreatePolygon(points);
    }

    /// <summary>Latitude on Mercator's chart, where lines of constant bearing are straight; poles are held at 89.9 degrees.</summary>
    public static double Mercator(double latitude)
    {
        var bounded = Math.Clamp(latitude, -89.9, 89.9) * Math.PI / 180;
        return Math.Log(Math.Tan((Math.PI / 4) + (bounded / 2))) * 180 / Math.PI;
    }

    /// <summary>Distance over the ground in kilometres (haversine, radius 6371).</summary>
    public static double Km(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        const double Radian = Math.PI / 180;
        var h = Math.Pow(Math.Sin((latitude2 - latitude1) * Radian / 2), 2)
            + (Math.Cos(latitude1 * Radian) * Math.Cos(latitude2 * Radian) * Math.Pow(Math.Sin((longitude2 - longitude1) * Radian / 2), 2));
        return 12742 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
