namespace Sekutu;

/// <summary>Something to tell the user, with a number that never changes its meaning (<c>SKT0101</c>) and what to do about it.</summary>
/// <remarks>
/// Numbers by room: 00xx general, 01xx sources, 02xx language, 03xx registry, 04xx reading, 05xx record, 06xx answers, 09xx command line.
/// A room keeps its messages in one file, <c>…Messages.cs</c>; all of them stand in <c>docs/messages.md</c>, which a test checks.
/// </remarks>
/// <param name="Number">The four digits.</param>
/// <param name="Subject">The input, file or entry it is about ("news.jsonl:17"); empty where there is none.</param>
/// <param name="Text">What is wrong and what to do, in one sentence or two.</param>
public sealed record Message(int Number, string Subject, string Text)
{
    /// <summary>As printed: <c>SKT0101 news.jsonl:17: …</c>.</summary>
    public override string ToString() => Subject.Length == 0 ? $"SKT{Number:D4}: {Text}" : $"SKT{Number:D4} {Subject}: {Text}";
}
