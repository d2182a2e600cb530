using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Something planned or promised, and what has become of it.</summary>
/// <param name="Event">The event on record, with parties, evidence and origins.</param>
/// <param name="State">How it stands by its last step.</param>
/// <param name="By">When it is to be done; null where no article says.</param>
/// <param name="LastWord">The day of the latest article that tells it or one of its steps; null where none is dated.</param>
/// <param name="DaysSince">Whole days from the last word to the day of the question; null without one.</param>
/// <param name="Steps">What became of it, in order of time, each with its evidence; the first announces it.</param>
public sealed record Commitment(EventEntry Event, CommitmentState State, DayRange? By, DateOnly? LastWord, int? DaysSince, IReadOnlyList<CommitmentStep> Steps);
