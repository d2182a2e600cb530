using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>A later event that carries out what was planned.</summary>
/// <param name="Event">The event.</param>
/// <param name="Why">In what the two agree.</param>
public sealed record FollowUp(EventEntry Event, string Why);
