using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;
using Sekutu.Training.Vectors;

namespace Sekutu.Training.Parsing;

/// <summary>Trains the parser.</summary>
/// <param name="epochs">Times that all sentences are gone through.</param>
/// <param name="rate">Largest step; it falls to nothing towards the end.</param>
/// <param name="noise">What is left out at random.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class ParserTrainer(int epochs, float rate, EncoderNoise noise, int seed)
{
    private const int BatchWords = 400;
    private const int LongestSentence = 120;

    /// <summary>Learns from trees whose words carry <paramref name="tags"/>, from an encoder that has read raw news, and writes the model.</summary>
    public void Train(IReadOnlyList<GoldTree> trees, IReadOnlyList<Upos[]> tags, WordVectors vectors, int schemes, string path, EncoderWeights? start = null, Action<int, float>? report = null)
    {
        var vocabulary = Vocabulary.Of(trees.SelectMany(tree => tree.Words).Select(word => word.Form), vectors);
        var rows = new RowTable(vocabulary.Keys);
        var net = new ParserNet(vocabulary, schemes, noise, seed);
        if (start is not null) net.StartFrom(start);
        var examples = trees.Select((tree, i) => Prepare(tree, tags[i], rows)).Where(example => example.Length <= LongestSentence).ToArray();
        new Epochs(epochs, BatchWords, rate, seed).Run(examples, example => example.Length, net.Learn, net.Step, net.Follow, report);
        net.Save(path);
    }

    private static ParserExample Prepare(GoldTree tree, Upos[] tags, RowTable rows) => new(
        EncoderExample.Of(tree, tags, rows, FormLexicon.Empty),
        [.. tree.Words.Select(word => word.Head + 1)],
        [.. tree.Words.Select(word => (int)word.Relation - 1)],
        [.. tree.Words.Select(word => (int)word.Tag - 1)]);
}
