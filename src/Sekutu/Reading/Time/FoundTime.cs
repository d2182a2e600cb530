using Sekutu.Reading.Time.Grammar;

namespace Sekutu.Reading.Time;

/// <summary>A time that the grammar read, with what the words around it tell.</summary>
/// <param name="Node">What was read.</param>
/// <param name="Direction">1 where they look ahead, -1 back, 0 not told.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Quoted">Inside quotation marks.</param>
internal readonly record struct FoundTime(TimeNode Node, int Direction, int Paragraph, bool Quoted);
