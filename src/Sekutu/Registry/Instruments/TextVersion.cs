namespace Sekutu.Registry.Instruments;

/// <summary>The words of an article from one day to another, shortened.</summary>
/// <param name="During">When they read so; null for always.</param>
/// <param name="Quote">At most sixty words.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record TextVersion(Period? During, string Quote, string Where);
