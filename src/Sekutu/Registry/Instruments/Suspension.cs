using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>A time in which one party does not perform its part towards another, or in which a party's standing is contested.</summary>
/// <param name="During">The days.</param>
/// <param name="By">Who does not perform; null for everybody.</param>
/// <param name="Answer">False where the duty rests, disputed where it is contested whether it does.</param>
/// <param name="Note">Why, and whose view it is.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record Suspension(Period During, string? By, Covered Answer, string Note, string Where);
