using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>A sentence of an annotated article with the words of it that are judged.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Places">The judged words, by their place in it.</param>
/// <param name="Types">What each tells: none or a type.</param>
/// <param name="Fold">The part of the articles that it is from.</param>
internal sealed record TellingSentence(EncoderExample Sentence, int[] Places, int[] Types, int Fold)
{
    /// <summary>Number of its words.</summary>
    public int Length => Sentence.Words.Length;
}
