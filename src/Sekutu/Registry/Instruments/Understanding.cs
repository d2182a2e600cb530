using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>A reservation or understanding: what a party said of its own part when it joined.</summary>
/// <param name="By">The parties that made it; empty for all.</param>
/// <param name="Adversaries">Attackers that it speaks of.</param>
/// <param name="Except">True where it binds only against <paramref name="Adversaries"/>; false where it does not bind against them.</param>
/// <param name="Answer">What the answer is where it bites.</param>
/// <param name="Note">Its words, shortened.</param>
/// <param name="Where">The file and line it stands at.</param>
public sealed record Understanding(IReadOnlyList<string> By, IReadOnlyList<string> Adversaries, bool Except, Covered Answer, string Note, string Where);
