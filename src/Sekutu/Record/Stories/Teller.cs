namespace Sekutu.Record.Stories;

/// <summary>A document as one that tells a thing.</summary>
/// <param name="VersionOf">Number of the first text of which it is a version; its own where it is the first.</param>
/// <param name="Story">Number of the first document of its story.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Via">The outlet that it draws on.</param>
public readonly record struct Teller(long VersionOf, long Story, string? Publisher, string? Via);
