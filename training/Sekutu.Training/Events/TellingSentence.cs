using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>A sentence of an annotated article with what is judged of it.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Words">The judged words.</param>
/// <param name="Roles">Those named beside a word that tells an event.</param>
/// <param name="Part">The part of the articles that it is from.</param>
internal sealed record TellingSentence(EncoderExample Sentence, List<ToldWord> Words, List<ToldRole> Roles, int Part)
{
    /// <summary>Number of its words.</summary>
    public int Length => Sentence.Words.Length;
}
