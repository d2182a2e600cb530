using Sekutu.Text;

namespace Sekutu.Record.Questions;

/// <summary>The words behind an entry.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Evidence">The words that say it.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Passage(string Text, Span Sentence, Span Evidence, string Rule, double Confidence);
