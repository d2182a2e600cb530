using Sekutu.Text;

namespace Sekutu.Reading.Events;

/// <summary>An actor in a slot of an event, with the words that put it there.</summary>
/// <param name="Code">Alpha-3, or the organisation's usual short name.</param>
/// <param name="Span">The words in this event's own clause; "kedua negara" may stand for two slots.</param>
/// <param name="Rule">How it got there ("nsubj", "obl:oleh", "both-countries").</param>
public sealed record ActorSlot(string Code, Span Span, string Rule);
