using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
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

    /// <summary>The scores of each judged word, in their order.</summary>
    public static List<float[]> Read(TellingLearner net, IReadOnlyList<TellingSentence> sentences)
    {
        var all = new List<float[]>();
        foreach (var batch in Batches.Of(sentences, sentence => sentence.Length, BatchWords)) all.AddRange(net.Read(batch).ToArray().Chunk(TellingNet.Width));
        return all;
    }
}
