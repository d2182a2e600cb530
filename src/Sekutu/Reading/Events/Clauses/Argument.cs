namespace Sekutu.Reading.Events.Clauses;

/// <summary>A nominal that stands to a predicate in a slot.</summary>
/// <param name="Key">The slot's name or its preposition, as in <see cref="Lexicon.SlotKey"/>.</param>
/// <param name="Node">The head word of the nominal.</param>
internal readonly record struct Argument(ulong Key, int Node);
