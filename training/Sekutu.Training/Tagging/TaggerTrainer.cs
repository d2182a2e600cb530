using Sekutu.Language;
using Sekutu.Language.Models;
using Sekutu.Language.Tagging;
using Sekutu.Text;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Tagging;

/// <summary>Trains the tagger as it runs: greedily, with its own tags as context.</summary>
/// <param name="clusters">Classes of words.</param>
/// <param name="schemes">Names of the annotation schemes.</param>
/// <param name="epochs">Times that all sentences are gone through.</param>
/// <param name="runs">Times that all is learned anew in another order; the weights of all runs are averaged, which no order alone matches.</param>
/// <param name="seed">Of the order of sentences.</param>
internal sealed class TaggerTrainer(WordClusters clusters, string[] schemes, int epochs, int runs, int seed)
{
    /// <summary>Share of words that are learned as if their form had never been met, so that endings and neighbours learn to speak for it.</summary>
    private const float Unmet = 0.1f;

    private sealed record Example(int[][] Rows, int[][] FormlessRows, ulong[] Forms, int[] Clusters, int[] Tags, int Scheme);

    /// <summary>Learns from trees and writes the model.</summary>
    public void Train(IReadOnlyList<GoldTree> trees, string path)
    {
        var perceptron = new Perceptron(Tagger.Labels);
        var seen = new Dictionary<uint, int>();
        foreach (var tree in trees) Features(tree, feature => seen[feature] = seen.GetValueOrDefault(feature) + 1);
        var examples = trees.Select(tree => Prepare(tree, perceptron, seen)).ToArray();
        var random = new Random(seed);
        for (var run = 0; run < runs; run++)
        {
            var moment = 0;
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                random.Shuffle(examples);
                foreach (var example in examples) Learn(example, perceptron, random, ref moment);
            }

            perceptron.EndRun(moment);
        }

        using var writer = new ModelFile.Writer(path);
        perceptron.Save(writer);
        var whole = Enumerable.Range(0, schemes.Length).Select(n => (byte)(trees.Any(tree => tree.Scheme == n && tree.Words.Any(word => word.Joined)) ? 0 : 1));
        writer.Add("schemes", schemes).Add<byte>("whole", whole.ToArray());
    }

    private Example Prepare(GoldTree tree, Perceptron perceptron, Dictionary<uint, int> seen)
    {
        var forms = tree.Words.Select(word => WordHash.Lower(word.Form)).ToArray();
        var rows = new List<int>[tree.Words.Length];
        var formless = new List<int>[tree.Words.Length];
        for (var i = 0; i < rows.Length; i++) (rows[i], formless[i]) = ([], []);
        Features(tree, (feature, at, ofForm) =>
        {
            if (seen[feature] <= 1) return;
            var row = perceptron.Make(feature);
            rows[at].Add(row);
            if (!ofForm) formless[at].Add(row);
        });
        return new Example([.. rows.Select(list => list.ToArray())], [.. formless.Select(list => list.ToArray())], forms, [.. forms.Select(clusters.Of)], [.. tree.Words.Select(word => (int)word.Tag - 1)], tree.Scheme);
    }

    private void Features(GoldTree tree, Action<uint> use) => Features(tree, (feature, _, _) => use(feature));

    private void Features(GoldTree tree, Action<uint, int, bool> use)
    {
        var analysis = new Analysis();
        tree.Fill(analysis);
        var caseless = WordShape.IsCaseless(analysis, 0, tree.Words.Length) ? TagFeatures.Setting.Caseless : TagFeatures.Setting.None;
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        for (var i = 0; i < tree.Words.Length; i++)
        {
            var setting = i == 0 ? caseless | TagFeatures.Setting.First : caseless;
            var cluster = clusters.Of(analysis.Words[i].Form);
            for (var distance = -2; distance <= 2; distance++)
            {
                var at = i + distance;
                if (at < 0 || at >= tree.Words.Length) continue;
                var count = distance == 0
                    ? TagFeatures.Own(analysis.Form(i), cluster, setting, tree.Scheme, features)
                    : TagFeatures.Beside(analysis.Form(i), cluster, distance, setting, features);
                for (var k = 0; k < count; k++) use(features[k], at, distance == 0 && TagFeatures.IsOfForm(k));
            }
        }
    }

    private static void Learn(Example example, Perceptron perceptron, Random random, ref int moment)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<float> sum = stackalloc float[perceptron.Width];
        int before = 0, twoBefore = 0, last = example.Tags.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            moment++;
            sum.Clear();
            var rows = random.NextSingle() < Unmet ? example.FormlessRows[i] : example.Rows[i];
            foreach (var row in rows) perceptron.Add(row, sum);
            var count = TagFeatures.Dynamic(
                before,
                twoBefore,
                example.Forms[i],
                i > 0 ? example.Forms[i - 1] : 0,
                i < last ? example.Forms[i + 1] : 0,
                example.Clusters[i],
                i > 0 ? example.Clusters[i - 1] : -1,
                i < last ? example.Clusters[i + 1] : -1,
                example.Scheme,
                features);
            for (var k = 0; k < count; k++)
                if (perceptron.Find(features[k]) is >= 0 and var row) perceptron.Add(row, sum);
            var best = 0;
            for (var label = 1; label < Tagger.Labels; label++)
                if (sum[label] > sum[best]) best = label;
            var gold = example.Tags[i];
            if (best != gold)
            {
                foreach (var row in rows) Update(perceptron, row, gold, best, moment);
                for (var k = 0; k < count; k++) Update(perceptron, perceptron.Make(features[k]), gold, best, moment);
            }

            twoBefore = before;
            before = best + 1;
        }
    }

    private static void Update(Perceptron perceptron, int row, int gold, int wrong, int moment)
    {
        perceptron.Update(row, gold, 1, moment);
        perceptron.Update(row, wrong, -1, moment);
    }
}
