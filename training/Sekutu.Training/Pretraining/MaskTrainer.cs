using Sekutu.Training.Encoders;

namespace Sekutu.Training.Pretraining;

/// <summary>Lets an encoder read raw news before it learns from treebanks.</summary>
/// <param name="words">Words of news to go through in all.</param>
/// <param name="rate">Largest step; it falls to nothing towards the end.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class MaskTrainer(int words, float rate, int seed)
{
    private const int BatchWords = 600;
    private const int ReportEvery = 1000;
    private const double Flatness = 0.75;
    private static readonly EncoderNoise Noise = new(0.1f, 0, 0.1f, 0.1f);

    /// <summary>Learns and writes the encoder.</summary>
    public void Train(List<EncoderExample> sentences, Vocabulary vocabulary, int schemes, int layers, string path, Action<int, float>? report = null)
    {
        var net = new MaskNet(vocabulary, schemes, layers, Noise, Drawn(sentences, vocabulary.Keys.Length + 1), seed);
        var examples = sentences.ToArray();
        var random = new Random(seed);
        var total = words / BatchWords;
        var step = 0;
        float loss = 0;
        while (step < total)
        {
            random.Shuffle(examples);
            foreach (var batch in Batches.Of(examples, example => example.Words.Length, BatchWords))
            {
                if (step >= total) break;
                loss += net.Learn(batch);
                step++;
                net.Step(Schedule.Rate(rate, step, total), step);
                if (step % Schedule.FollowEvery == 0) net.Follow(Schedule.Share(step, total));
                if (step % ReportEvery != 0) continue;
                report?.Invoke(step * BatchWords, loss / ReportEvery);
                loss = 0;
            }
        }

        net.Save(path);
    }

    // Rows of words, each as often as the power of its count below one says, so that rare words are drawn more often than they stand in the news.
    private static int[] Drawn(List<EncoderExample> sentences, int rows)
    {
        var counts = new int[rows];
        foreach (var sentence in sentences)
            foreach (var word in sentence.Words) counts[word]++;
        counts[0] = 0;
        var total = counts.Sum(count => Math.Pow(count, Flatness));
        var drawn = new List<int>();
        for (var row = 0; row < rows; row++)
            for (var n = (int)Math.Ceiling(Math.Pow(counts[row], Flatness) / total * (1 << 20)); n > 0; n--) drawn.Add(row);
        return [.. drawn];
    }
}
