using Sekutu.Reading.Reasons;

namespace Sekutu.Answers.Explanations;

/// <summary>What the reader makes today of something on record.</summary>
/// <param name="Why">The reasons of the row that it reads now; null where it reads none there.</param>
/// <param name="Changed">In what the row of today differs from the one on record, or why there is none; null where it comes out just as it stands.</param>
/// <param name="ReadBy">The reader that put it on record.</param>
/// <param name="Reader">The reader of today; the same text where nothing has changed since.</param>
public sealed record ReadAgain(IReadOnlyList<SlotReason>? Why, string? Changed, string ReadBy, string Reader);
