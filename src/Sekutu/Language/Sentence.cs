using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>A sentence: its stretch of the text, without white space at the ends, and its words.</summary>
/// <param name="Span">Where it stands. Sentences do not overlap and stand in the order of the text.</param>
/// <param name="FirstWord">Index of its first word in <see cref="Analysis.Words"/>.</param>
/// <param name="WordCount">Number of its words, at least 1.</param>
/// <param name="Paragraph">Number of its paragraph, from 0. A sentence never crosses a line break.</param>
public readonly record struct Sentence(Span Span, int FirstWord, int WordCount, int Paragraph)
{
    /// <summary>Index after its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
