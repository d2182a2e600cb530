using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>A time of a sentence and what the tree hangs it under.</summary>
/// <param name="Time">The time.</param>
/// <param name="Word">Its first word.</param>
/// <param name="Head">The word of it that hangs under another.</param>
/// <param name="Node">The predicate that it hangs under; -1 where the tree does not tell.</param>
/// <param name="Noun">The noun that it belongs to alone ("the October 7 attacks", "since a meeting in 2010"); -1 where it belongs to none.</param>
internal readonly record struct PlacedTime(TimeExpression Time, int Word, int Head, int Node, int Noun);
