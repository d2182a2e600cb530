using Sekutu.Language.Models;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>Trains the network that reads sentences for what they tell.</summary>
/// <param name="trees">The model of trees that it starts from.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class TellingTrainer(ModelFile trees, int seed)
{
    private const int Passes = 12;
    private const int BatchWords = 400;
    private const float Rate = 0.002f;

    /// <summary>Learns from sentences.</summary>
    public TellingLearner Train(IReadOnlyList<TellingSentence> sentences)
    {
        var net = new TellingLearner(trees, seed);
        new Epochs(Passes, BatchWords, Rate, seed).Run(sentences.ToArray(), sentence => sentence.Length, net.Learn, net.Step, net.Follow);
        net.EndLearning();
        return net;
    }

    /// <summary>What it says of sentences, in their order.</summary>
    public static TellingScores Read(TellingLearner net, IReadOnlyList<TellingSentence> sentences)
    {
        var all = new TellingScores();
        foreach (var batch in Batches.Of(sentences, sentence => sentence.Length, BatchWords)) net.Read(batch, all);
        return all;
    }
}
