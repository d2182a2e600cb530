using Sekutu.Training.Encoders;

namespace Sekutu.Training.Naming;

/// <summary>A sentence with the labels of its words.</summary>
internal sealed record NameExample(EncoderExample Sentence, int[] Labels)
{
    public int Length => Labels.Length;
}
