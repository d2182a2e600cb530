using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Judging;

/// <summary>A time that may be an event's.</summary>
/// <param name="Time">The time.</param>
/// <param name="Back">Sentences from it to the event; 0 in the same one.</param>
/// <param name="Head">The word of it that hangs under another; -1 in another sentence.</param>
/// <param name="Node">The predicate that it hangs under; -1 where the tree does not tell, or in another sentence.</param>
internal readonly record struct DateCandidate(TimeExpression Time, int Back, int Head, int Node);
