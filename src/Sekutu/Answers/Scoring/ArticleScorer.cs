namespace Sekutu.Answers.Scoring;

/// <summary>Scores what was read of articles against annotated ones, kind by kind.</summary>
/// <remarks>
/// Articles are paired by id; a gold article without an answer counts as an empty answer, answers to other articles are ignored. Agrees with
/// the annotators' own script on every figure.
/// </remarks>
public static class ArticleScorer
{
    /// <summary>Scores one file against another.</summary>
    /// <param name="goldPath">Annotated articles, JSON lines.</param>
    /// <param name="foundPath">What was read, JSON lines.</param>
    /// <exception cref="MessageException">SKT0601, SKT0602: a file is missing or a line of it is no article.</exception>
    public static ScoreTable Score(string goldPath, string foundPath)
    {
        var gold = ScoredArticle.Load(goldPath);
        var found = ScoredArticle.Load(foundPath);
        var table = new ScoreTable { Articles = gold.Count, Answered = gold.Keys.Count(found.ContainsKey) };
        foreach (var article in gold.Values) Score(table, article, found.GetValueOrDefault(article.Id) ?? ScoredArticle.Nothing);
        return table;
    }

    private static void Score(ScoreTable table, ScoredArticle gold, ScoredArticle found)
    {
        var text = new ScoredText(gold.Text);
        EventScorer.Score(table, text, gold, found);
        StatementScorer.Score(table, text, gold, found);
        CoverageScorer.Score(table, gold, found);
        DateScorer.Score(table, gold, found);
        PlaceScorer.Score(table, gold, found);
        DuplicateScorer.Score(table, gold, found);
    }
}
