namespace Sekutu.Reading.Statements;

/// <summary>What stands behind a verb of saying.</summary>
/// <param name="Frames">The frames that are met there; quotations are judged apart.</param>
/// <param name="FirstWord">Where what is said begins.</param>
/// <param name="Empty">Nothing is said behind it: the sentence or clause ends, or only says when and where.</param>
internal readonly record struct Complement(SayingFrames Frames, int FirstWord, bool Empty);
