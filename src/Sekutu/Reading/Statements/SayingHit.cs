using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>A form of a verb of saying in the text.</summary>
/// <param name="Span">Where.</param>
/// <param name="FirstWord">Its first word.</param>
/// <param name="EndWord">After its last word.</param>
/// <param name="Form">What it may be.</param>
/// <param name="Quotation">The top quotation that it stands in; -1 in the article's own voice.</param>
internal readonly record struct SayingHit(Span Span, int FirstWord, int EndWord, SayingForm Form, int Quotation);
