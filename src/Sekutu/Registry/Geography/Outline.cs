using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Sekutu.Registry.Geography;

/// <summary>The drawing of a state or a part of one.</summary>
/// <param name="State">Alpha-3 of the state that runs it.</param>
/// <param name="Part">Alpha-3 of its own where ISO gives it one (GRL, HKG); empty otherwise.</param>
/// <param name="Name">Its name, by which territories refer to it.</param>
/// <param name="Shape">The shape.</param>
internal sealed record Outline(string State, string Part, string Name, Geometry Shape)
{
    private readonly IndexedPointInAreaLocator _locator = new(Shape);

    /// <summary>Its size in square degrees.</summary>
    public double Area { get; } = Shape.Area;

    /// <summary>True when it covers a point.</summary>
    public bool Covers(double latitude, double longitude) =>
        Shape.EnvelopeInternal.Covers(longitude, latitude) && _locator.Locate(new Coordinate(longitude, latitude)) != Location.Exterior;
}
