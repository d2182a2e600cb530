using CsCheck;
using Sekutu.Language.Parsing;

namespace Sekutu.Tests.Language.Parsing;

public sealed class ProjectiveDecoderTests
{
    private static readonly Gen<float[]> Scores = Gen.Int[1, 9].SelectMany(words => Gen.Float[-5, 5].Array[words * (words + 1)]);

    private static int[] Decode(float[] scores)
    {
        var heads = new int[Words(scores)];
        new ProjectiveDecoder().Decode(scores, heads);
        return heads;
    }

    private static int Words(float[] scores)
    {
        var words = 1;
        while (words * (words + 1) < scores.Length) words++;
        return words;
    }

    private static float Sum(float[] scores, int[] heads) => heads.Select((head, word) => scores[word * (heads.Length + 1) + head + 1]).Sum();

    // Judged from the definition: from every word the heads lead to one root, and no two arcs cross, the root's from the left edge included.
    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head < 0) != 1) return false;
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= heads.Length) at = heads[at];
            if (at >= 0) return false;
        }

        for (var a = 0; a < heads.Length; a++)
            for (var b = 0; b < heads.Length; b++)
            {
                var (from, to) = (Math.Min(a, heads[a]), Math.Max(a, heads[a]));
                var (low, high) = (Math.Min(b, heads[b]), Math.Max(b, heads[b]));
                if (from < low && low < to && to < high) return false;
            }

        return true;
    }

    private static IEnumerable<int[]> AllHeads(int words)
    {
        var heads = new int[words];
        var total = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < total; code++)
        {
            var rest = code;
            for (var word = 0; word < words; word++)
            {
                heads[word] = rest % (words + 1) - 1;
                rest /= words + 1;
            }

            yield return heads;
        }
    }

    [Fact]
    public void Any_scores_give_a_projective_tree_with_one_root() => Scores.Sample(scores => Assert.True(IsTree(Decode(scores))));

    [Fact]
    public void No_projective_tree_has_a_higher_sum() =>
        Scores.Where(scores => Words(scores) <= 5).Sample(
            scores => Assert.Equal(AllHeads(Words(scores)).Where(IsTree).Max(heads => Sum(scores, heads)), Sum(scores, Decode(scores)), 3),
            iter: 40);

    [Fact]
    public void Scores_that_favour_a_tree_give_that_tree() => Scores.Sample(random =>
    {
        var gold = Decode(random);
        var scores = new float[random.Length];
        for (var word = 0; word < gold.Length; word++) scores[word * (gold.Length + 1) + gold[word] + 1] = 1;
        Assert.Equal(gold, Decode(scores));
    });
}
