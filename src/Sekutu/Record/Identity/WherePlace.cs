using Sekutu.Registry.Places;

namespace Sekutu.Record.Identity;

/// <summary>A place on record.</summary>
internal sealed record WherePlace(long Number, string Canonical, string? Country, PlaceKind Kind);
