namespace Sekutu.Registry.Places;

/// <summary>How large a place is, in kind.</summary>
public enum PlaceKind : byte
{
    /// <summary>A town, island, base, building or anything else with a point of its own.</summary>
    Place,

    /// <summary>A state or dependent territory.</summary>
    Country,

    /// <summary>A province, or a region of several states.</summary>
    Region,

    /// <summary>A sea, strait, gulf or ocean.</summary>
    Sea,
}
