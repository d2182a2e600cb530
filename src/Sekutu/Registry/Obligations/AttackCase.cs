using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>A question to the registry: who attacks what of whom, where, when.</summary>
/// <param name="Date">The day.</param>
/// <param name="Attackers">Codes of states; one that begins with "non-state:" is no state.</param>
/// <param name="Victim">Code of the state attacked.</param>
/// <param name="Target">What of it is attacked.</param>
/// <param name="Latitude">WGS 84 latitude; null where the place is not known.</param>
/// <param name="Longitude">WGS 84 longitude; null where the place is not known.</param>
/// <param name="Domain">kinetic, cyber or space.</param>
public sealed record AttackCase(
    DateOnly Date, IReadOnlyList<string> Attackers, string Victim, TargetKinds Target, double? Latitude, double? Longitude, string Domain = "kinetic")
{
    /// <summary>True where no state attacks.</summary>
    public bool ByNonState => Attackers[0].StartsWith("non-state:", StringComparison.Ordinal);
}
