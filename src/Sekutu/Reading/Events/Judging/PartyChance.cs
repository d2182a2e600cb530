namespace Sekutu.Reading.Events.Judging;

/// <summary>How likely an actor takes part.</summary>
/// <param name="Code">The actor.</param>
/// <param name="Acts">As a source.</param>
/// <param name="Suffers">As a target.</param>
internal readonly record struct PartyChance(string Code, float Acts, float Suffers);
