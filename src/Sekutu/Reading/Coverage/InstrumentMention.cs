using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>A treaty, or an article of one, in the text.</summary>
/// <param name="Span">The treaty as named; for an article alone, the treaty that it belongs to, named before.</param>
/// <param name="Whole">Here: article and treaty together.</param>
/// <param name="FirstWord">First word of <paramref name="Whole"/>.</param>
/// <param name="EndWord">After its last word.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Id">Id in the registry, where the name and the parties tell.</param>
internal readonly record struct InstrumentMention(Span Span, Span Whole, int FirstWord, int EndWord, string? Article, string? Id);
