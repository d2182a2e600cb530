using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Answers.Commitments;

/// <summary>Something planned or promised, and what has become of it.</summary>
/// <param name="Event">The event on record, with parties, evidence and origins.</param>
/// <param name="State">How it stands.</param>
/// <param name="By">When it is to be done; null where no article says.</param>
/// <param name="LastWord">The day of the latest article that tells it; null where none is dated.</param>
/// <param name="DaysSince">Whole days from the last word to the day of the question; null without one.</param>
/// <param name="MovedOnBy">The later event that moved it on, and in what they agree; null where the event itself was told as done, and while it is open.</param>
public sealed record Commitment(EventEntry Event, CommitmentState State, DayRange? By, DateOnly? LastWord, int? DaysSince, FollowUp? MovedOnBy);
