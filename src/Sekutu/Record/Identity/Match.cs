namespace Sekutu.Record.Identity;

/// <summary>How well two happenings agree, and in what.</summary>
/// <param name="Score">The sum of what speaks for and against; <see cref="EventMatcher.Same"/> and more is the same happening.</param>
/// <param name="Why">What agrees and what does not, for people.</param>
internal readonly record struct Match(double Score, string Why);
