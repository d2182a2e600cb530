using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>A stretch between quotation marks, inside one paragraph.</summary>
/// <param name="Outer">With its marks, as far as they stand there.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Parent">Index of the quotation that it stands in; -1 at the top.</param>
/// <param name="Closed">Both marks stand there; false where one was supplied.</param>
/// <param name="RunsOn">The mark is left open because the next paragraph goes on with the quotation and opens it again.</param>
internal readonly record struct Quotation(Span Outer, Span Inner, int Parent, bool Closed, bool RunsOn);
