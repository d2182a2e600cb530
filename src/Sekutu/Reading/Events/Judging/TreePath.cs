using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>The way through the tree between two words, as features know it.</summary>
internal static class TreePath
{
    /// <summary>A way of more steps is none.</summary>
    public const int Longest = 7;

    private const int MostBetween = 3;

    /// <summary>The relations up from one word and down to another, with the prepositions that mark them.</summary>
    /// <param name="view">The article; the sentence of both words is laid.</param>
    /// <param name="word">The one word.</param>
    /// <param name="node">The other.</param>
    /// <returns>A hash of the whole way and one of its last step, and the number of steps; where the way is too long, both hashes are 0.</returns>
    public static (ulong Path, ulong Last, int Length) Between(ArticleView view, int word, int node)
    {
        Span<int> up = stackalloc int[Longest + 1];
        var ups = 0;
        for (var at = word; at >= 0 && ups <= Longest; at = view.Words[at].Head) up[ups++] = at;
        Span<int> down = stackalloc int[Longest + 1];
        var downs = 0;
        for (var at = node; at >= 0 && downs <= Longest; at = view.Words[at].Head)
        {
            var meet = up[..ups].IndexOf(at);
            if (meet < 0)
            {
                down[downs++] = at;
                continue;
            }

            if (meet + downs > Longest) break;
            var hash = 1UL;
            for (var i = 0; i < meet; i++) hash = FeatureList.Mix(hash + ((ulong)view.Words[up[i]].Relation * 2));
            for (var i = downs - 1; i >= 0; i--) hash = FeatureList.Mix(hash + Step(view, down[i]));
            return (hash, downs > 0 ? Step(view, down[0]) : meet > 0 ? 1 + (ulong)view.Words[up[meet - 1]].Relation * 2 : 0, meet + downs);
        }

        return (0, 0, Longest + 1);
    }

    /// <summary>Words of a kind that stand between two others, three where there are more.</summary>
    public static ulong CountBetween(ArticleView view, int word, int node, Upos tag)
    {
        var count = 0UL;
        for (var at = Math.Min(word, node) + 1; at < Math.Max(word, node) && count < MostBetween; at++)
            if (view.Words[at].Tag == tag) count++;
        return count;
    }

    private static ulong Step(ArticleView view, int node)
    {
        var mark = view.CaseOf(node);
        return ((ulong)view.Words[node].Relation * 2) + 1 + (mark < 0 ? 0 : view.Words[mark].Form << 8);
    }
}
