using Sekutu.Language;
using Sekutu.Language.Models;
using Sekutu.Language.Tagging;
using Sekutu.Text;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Tagging;

/// <summary>Tags text by taggers that have not learned from it, so that a parser learns from tags as wrong as it will meet.</summary>
internal static class Jackknife
{
    private const int Epochs = 5;

    /// <summary>Tags trees.</summary>
    public static Upos[][] Tags(IReadOnlyList<GoldTree> trees, WordClusters clusters, string[] schemes, int folds, int seed, string scratchFile) =>
        Tags(trees, trees, tree => tree.Scheme, clusters, schemes, folds, seed, scratchFile);

    /// <summary>Tags sentences by taggers learned from trees; a sentence falls into the same fold wherever it stands.</summary>
    public static Upos[][] Tags(
        IReadOnlyList<GoldTree> sentences, IReadOnlyList<GoldTree> trees, Func<GoldTree, int> scheme, WordClusters clusters, string[] schemes, int folds, int seed, string scratchFile)
    {
        var tags = new Upos[sentences.Count][];
        var analysis = new Analysis();
        for (var fold = 0; fold < folds; fold++)
        {
            new TaggerTrainer(clusters, schemes, Epochs, 1, seed).Train([.. trees.Where(tree => Fold(tree, folds) != fold)], scratchFile);
            var tagger = Tagger.Load(scratchFile, clusters);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (Fold(sentences[i], folds) != fold) continue;
                sentences[i].Fill(analysis);
                tagger.Tag(analysis, scheme(sentences[i]));
                tags[i] = [.. analysis.Words.ToArray().Select(word => word.Tag)];
            }
        }

        File.Delete(scratchFile);
        return tags;
    }

    // By the words in small letters: copies of a sentence in another case or scheme fall together.
    private static int Fold(GoldTree sentence, int folds)
    {
        ulong hash = 0;
        foreach (var word in sentence.Words) hash = WordHash.Combine(hash, WordHash.Lower(word.Form));
        return (int)(hash % (ulong)folds);
    }
}
