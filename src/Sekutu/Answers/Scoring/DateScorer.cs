namespace Sekutu.Answers.Scoring;

/// <summary>Dates match where the value is equal and the words agree by half.</summary>
internal static class DateScorer
{
    public static void Score(ScoreTable table, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var (gold, found) = (Distinct(goldArticle), Distinct(foundArticle));
        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) =>
        {
            var (x, y) = (Wording.Squash(gold[i]["text"]), Wording.Squash(found[j]["text"]));
            if ((gold[i]["value"] ?? "") != (found[j]["value"] ?? "") || x.Length == 0 || y.Length == 0) return null;
            var (u, v) = (Wording.Tokens(x).ToHashSet(), Wording.Tokens(y).ToHashSet());
            var shared = u.Count(v.Contains);
            var fits = y.Contains(x, StringComparison.Ordinal) || x.Contains(y, StringComparison.Ordinal) || (shared > 0 && 2.0 * shared / (u.Count + v.Count) >= .5);
            return fits ? (x == y ? 1 : 0) + Pairing.Jaccard(u, v) : null;
        });
        table.Count("dates", pairs.Count, gold.Count, found.Count);
        table.Count("date conflicts", pairs.Count(p => gold[p.Gold].Flag("conflict") && found[p.Found].Flag("conflict")),
            gold.Count(d => d.Flag("conflict")), found.Count(d => d.Flag("conflict")));
        table.Errors("dates", goldArticle.Id, gold, found, pairs, d => $"{d["text"]} = {d["value"]}");
    }

    private static List<ScoredItem> Distinct(ScoredArticle article) => [.. article.List("dates").DistinctBy(d => (Wording.Squash(d["text"]), d["value"] ?? ""))];
}
