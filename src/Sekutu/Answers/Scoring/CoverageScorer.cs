namespace Sekutu.Answers.Scoring;

/// <summary>Coverage claims match where half of the instrument's words and a word of what it covers agree.</summary>
internal static class CoverageScorer
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    public static void Score(ScoreTable table, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var (gold, found) = (goldArticle.List("coverage"), foundArticle.List("coverage"));
        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) =>
        {
            var (x, y) = (Words(gold[i]["instrument"]), Words(found[j]["instrument"]));
            var (a, b) = (Words(gold[i]["applies_to"]), Words(found[j]["applies_to"]));
            var dice = x.Count > 0 && y.Count > 0 ? 2.0 * x.Count(y.Contains) / (x.Count + y.Count) : 0;
            return dice >= .5 && a.Overlaps(b) ? dice + Pairing.Jaccard(a, b) : null;
        });
        table.Count("coverage", pairs.Count, gold.Count, found.Count);
        foreach (var (i, j) in pairs) table.Hit("coverage article", Article(gold[i]["article"]) == Article(found[j]["article"]));
        table.Errors("coverage", goldArticle.Id, gold, found, pairs, c => $"{c["instrument"]} / {c["applies_to"]}");
    }

    private static HashSet<string> Words(string? text) => [.. Wording.Tokens(text)];

    private static string Article(string? number)
    {
        var plain = Wording.Squash(number);
        var index = Array.FindIndex(Roman, r => r.Equals(plain, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? plain : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
