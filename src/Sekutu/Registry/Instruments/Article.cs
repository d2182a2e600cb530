namespace Sekutu.Registry.Instruments;

/// <summary>An article of an instrument, or articles that are read together.</summary>
/// <param name="Number">As cited: "5,6", "IV,V", "42(7)".</param>
/// <param name="Texts">Its words by date.</param>
/// <param name="Obligations">What it obliges to; several where text or parties changed.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record Article(string Number, IReadOnlyList<TextVersion> Texts, IReadOnlyList<Obligation> Obligations, string Where);
