using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;
using Sekutu.Training.Vectors;

namespace Sekutu.Training.Naming;

/// <summary>Trains the name tagger.</summary>
/// <param name="layers">Layers of the network.</param>
/// <param name="epochs">Times that all sentences are gone through.</param>
/// <param name="rate">Largest step; it falls to nothing towards the end.</param>
/// <param name="noise">What is left out at random.</param>
/// <param name="seed">Of the order of sentences and of all that is drawn.</param>
internal sealed class NameTrainer(int layers, int epochs, float rate, EncoderNoise noise, int seed)
{
    private const int BatchWords = 300;
    private const int LongestSentence = 150;

    /// <summary>Learns from marked sentences whose words carry <paramref name="tags"/>, from what a parser has learned, and writes the model.</summary>
    public void Train(IReadOnlyList<GoldNames> sentences, IReadOnlyList<Upos[]> tags, WordVectors vectors, int schemes, string path, FormLexicon lexicon, EncoderWeights? start = null, Action<int, float>? report = null)
    {
        var vocabulary = Vocabulary.Of(sentences.SelectMany(sentence => sentence.Forms), vectors);
        var rows = new RowTable(vocabulary.Keys);
        var net = new NameNet(vocabulary, schemes, layers, noise, seed);
        if (start is not null) net.StartFrom(start);
        var examples = sentences.Select((sentence, i) => Prepare(sentence, tags[i], rows, lexicon)).Where(example => example.Length <= LongestSentence).ToArray();
        new Epochs(epochs, BatchWords, rate, seed).Run(examples, example => example.Length, net.Learn, net.Step, net.Follow, report);
        net.Save(path, lexicon);
    }

    private static NameExample Prepare(GoldNames sentence, Upos[] tags, RowTable rows, FormLexicon lexicon) =>
        new(EncoderExample.Of(sentence.AsTree() with { Scheme = sentence.Scheme }, tags, rows, lexicon), sentence.Labels);
}
