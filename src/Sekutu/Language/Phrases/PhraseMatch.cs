using Sekutu.Text;

namespace Sekutu.Language.Phrases;

/// <summary>A phrase of a table that stands in a text.</summary>
/// <param name="Span">Where; always whole atoms.</param>
/// <param name="Entry">The first entry of the table with this phrase; <see cref="PhraseTable.Next"/> gives the others.</param>
public readonly record struct PhraseMatch(Span Span, int Entry);
