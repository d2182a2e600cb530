namespace Sekutu.Answers.Scoring;

/// <summary>Sentences told twice match by their first 60 characters.</summary>
internal static class DuplicateScorer
{
    private const int Telling = 20;

    public static void Score(ScoreTable table, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var (gold, found) = (goldArticle.Strings("duplicates"), foundArticle.Strings("duplicates"));
        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) => Same(ScoredArticle.Opening(gold[i]), ScoredArticle.Opening(found[j])) ? 1 : null);
        table.Count("duplicates", pairs.Count, gold.Count, found.Count);
        table.Errors("duplicates", goldArticle.Id, gold, found, pairs, d => d);
    }

    private static bool Same(string a, string b) =>
        a == b || (Math.Min(a.Length, b.Length) >= Telling && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
}
