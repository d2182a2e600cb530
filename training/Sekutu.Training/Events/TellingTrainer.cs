using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>Trains the network that reads sentences for what they tell.</summary>
/// <param name="trees">The model of trees that it starts from.</param>
/// <param name="schemes">Number of annotation schemes of that.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class TellingTrainer(ModelFile trees, int schemes, int seed)
{
    private const int Epochs = 12;
    private const int BatchWords = 400;
    private const float Rate = 0.002f;

    /// <summary>Learns from sentences.</summary>
    public TellingLearner Train(IReadOnlyList<TellingSentence> sentences)
    {
        var net = new TellingLearner(trees, schemes, seed);
        var examples = sentences.ToArray();
        var total = Math.Max(1, examples.Sum(example => example.Length) / BatchWords * Epochs);
        var random = new Random(seed);
        var step = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var batch in Batches.Of(examples, example => example.Length, BatchWords))
            {
                net.Learn(batch);
                step++;
                net.Step(Schedule.Rate(Rate, step, total), step);
                if (step % Schedule.FollowEvery == 0) net.Follow(Schedule.Share(step, total));
            }
        }

        net.Follow(Schedule.Share(step, total));
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
