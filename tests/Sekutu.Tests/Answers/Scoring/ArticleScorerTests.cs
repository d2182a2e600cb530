using Sekutu.Answers.Scoring;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Answers.Scoring;

public sealed class ArticleScorerTests : IDisposable
{
    private const string Gold = """
        {"id":"a","text":"Gen. Lee of Korea met his counterpart in Hanoi on Monday. Vietnam condemned the launch.\nArticle 5 covers the island.","events":[{"type":"CONSULT","source":["KOR","VNM"],"target":[],"date":"2024-05-06","place":"Hanoi","status":"happened","evidence":"met his counterpart in Hanoi"},{"type":"ACCUSE","source":["VNM"],"target":["PRK"],"date":null,"place":null,"status":"happened","evidence":"Vietnam condemned the launch"}],"statements":[{"speaker":"Lee","country":"KOR","quote":null,"evidence":"met his counterpart"}],"coverage":[{"instrument":"the defence treaty","article":"V","applies_to":"the island","evidence":"Article 5 covers"}],"dates":[{"text":"Monday","value":"2024-05-06","conflict":false}],"places":[{"name":"Hanoi","canonical":"Hanoi","country":"VNM","lat":21.0,"lon":105.8,"disputed":false,"kind":"place"}],"duplicates":[]}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ScoreTable Score(string found) => ArticleScorer.Score(_folder.Write("gold.jsonl", Gold), _folder.Write("found.jsonl", found));

    [Fact]
    public void The_gold_itself_is_right_in_everything()
    {
        var table = Score(Gold);
        Assert.All(table.Scores, s => Assert.Equal(1, s.Score.F1));
        Assert.All(table.Accuracy, a => Assert.Equal(a.Pairs, a.Right));
    }

    [Fact]
    public void Nothing_found_is_nothing_right_but_where_there_is_nothing_to_find()
    {
        var table = Score("""{"id":"other"}""");
        Assert.Equal(0, table.Answered);
        Assert.Equal(0, table.F1("events: detection"));
        Assert.Equal(1, table.F1("duplicates"));
        Assert.Equal(2, table.Missed["events"].Count);
    }

    [Theory]
    [InlineData("\"KOR\",\"VNM\"", "\"KOR\"", 1, 0.5, 1)]
    [InlineData("\"CONSULT\"", "\"AGREE\"", 1, 0.5, 0.5)]
    [InlineData("\"PRK\"", "\"CHN\"", 1, 0.5, 0.5)]
    [InlineData("met his counterpart in Hanoi\"", "Gen. Lee of Korea\"", 1, 1, 1)]
    [InlineData("Vietnam condemned the launch\"", "Article 5 covers the island\"", 0.5, 0.5, 0.5)]
    public void Type_and_actors_are_judged_one_by_one(string from, string to, double detection, double strict, double relaxed)
    {
        var table = Score(Gold.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(detection, table.F1("events: detection"), 3);
        Assert.Equal(strict, table.F1("events: type+actors"), 3);
        Assert.Equal(relaxed, table.F1("events: type+actors, relaxed"), 3);
    }

    [Fact]
    public void A_place_far_away_is_another_place_and_an_article_number_may_be_roman()
    {
        var table = Score(Gold.Replace("105.8", "100.0", StringComparison.Ordinal).Replace("\"V\"", "\"5\"", StringComparison.Ordinal));
        Assert.Equal(0, table.F1("places"));
        Assert.Equal(1, table.Share("coverage article"));
    }

    [Fact]
    public void A_line_that_is_no_article_is_named() =>
        Assert.Equal(602, Assert.Throws<MessageException>(() => Score("{}")).Numbered.Number);
}
