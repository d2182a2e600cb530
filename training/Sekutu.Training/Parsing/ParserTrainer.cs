using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;
using Sekutu.Training.Vectors;

namespace Sekutu.Training.Parsing;

/// <summary>Trains the parser.</summary>
/// <param name="epochs">Times that all sentences are gone through.</param>
/// <param name="rate">Largest step; it falls to nothing towards the end.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class ParserTrainer(int epochs, float rate, int seed)
{
    private const int BatchWords = 400;
    private const int LongestSentence = 120;

    /// <summary>Learns from trees whose words carry tags in <paramref name="tags"/> and writes the model.</summary>
    public void Train(IReadOnlyList<GoldTree> trees, IReadOnlyList<Upos[]> tags, WordVectors vectors, int schemes, string path, Action<int, float>? report = null)
    {
        var vocabulary = Vocabulary.Of(trees.SelectMany(tree => tree.Words).Select(word => word.Form), vectors);
        var rows = new RowTable(vocabulary.Keys);
        var net = new ParserNet(vocabulary, schemes, seed);
        var examples = trees.Select((tree, i) => Prepare(tree, tags[i], rows)).Where(example => example.Length <= LongestSentence).ToArray();
        var words = examples.Sum(example => example.Length);
        var total = Math.Max(1, words / BatchWords * epochs);
        var random = new Random(seed);
        var batch = new List<ParserExample>();
        var step = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            float loss = 0;
            var batches = 0;
            random.Shuffle(examples);
            var size = 0;
            for (var i = 0; i < examples.Length; i++)
            {
                batch.Add(examples[i]);
                size += examples[i].Length;
                if (size < BatchWords && i + 1 < examples.Length) continue;
                loss += net.Learn(batch);
                batches++;
                step++;
                var done = Math.Min(1, (float)step / total);
                net.Step(rate * Math.Min(1, step / 100f) * Math.Max(0.02f, 1 - done), step);
                if (step % 8 == 0) net.Follow(step < total / 4 ? 1 : 0.02f);
                batch.Clear();
                size = 0;
            }

            report?.Invoke(epoch, loss / batches);
        }

        net.Save(path);
    }

    private static ParserExample Prepare(GoldTree tree, Upos[] tags, RowTable rows) => new(
        EncoderExample.Of(tree, tags, rows), [.. tree.Words.Select(word => word.Head + 1)], [.. tree.Words.Select(word => (int)word.Relation - 1)]);
}
