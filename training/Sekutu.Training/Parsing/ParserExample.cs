using Sekutu.Training.Encoders;

namespace Sekutu.Training.Parsing;

/// <summary>A sentence with its tree.</summary>
/// <param name="Sentence">What the encoder reads.</param>
/// <param name="Heads">Right heads plus one; 0 is the root.</param>
/// <param name="Labels">Right relations, from 0.</param>
/// <param name="Tags">Right tags, from 0.</param>
internal sealed record ParserExample(EncoderExample Sentence, int[] Heads, int[] Labels, int[] Tags)
{
    public int Length => Heads.Length;
}
