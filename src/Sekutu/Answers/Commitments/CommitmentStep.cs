using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>One step in the life of a commitment, as one article tells it.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Day">Day of the step, as days since 0001-01-01: its own date where the article gives one, else the day of the article; null where neither is known.</param>
/// <param name="Event">The event that is the step: the commitment itself, or a later deed.</param>
/// <param name="Telling">The evidence.</param>
/// <param name="Why">Why the deed belongs to the commitment; null where it is told of the commitment itself.</param>
public sealed record CommitmentStep(StepKind Kind, int? Day, EventEntry Event, Telling Telling, string? Why);
