namespace Sekutu.Training.Events;

/// <summary>A telling of an event of which an annotator told the date.</summary>
/// <param name="First">Index of its first candidate among the examples of dates.</param>
/// <param name="Values">The values of its candidates.</param>
/// <param name="ByRules">The rules' answer; null where they give none.</param>
/// <param name="Wanted">The annotator's; null where no candidate gives it.</param>
internal sealed record DatedTelling(int First, string[] Values, string? ByRules, string? Wanted);
