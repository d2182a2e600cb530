using System.Text;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Scoring;
using Sekutu.Sources;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Accuracy;

/// <summary>Reads the annotated articles as a user would and holds every figure to its floor in <c>docs/accuracy.md</c>.</summary>
[Trait("Category", "Accuracy")]
public sealed class ArticleAccuracyTests
{
    [Theory]
    [InlineData("seed")]
    [InlineData("dev.id")]
    [InlineData("dev.en")]
    public void No_figure_is_below_its_floor(string set)
    {
        using var folder = new TemporaryFolder();
        Hold(set, SharedFolder.Require("gold", set + ".jsonl"), folder);
    }

    /// <summary>Raw news that nobody had tuned to; places and coverage are not annotated there.</summary>
    [Theory]
    [InlineData("id", false)]
    [InlineData("id", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public void No_figure_on_raw_news_is_below_its_floor(string language, bool unseenOnly)
    {
        using var folder = new TemporaryFolder();
        Hold((unseenOnly ? "unseen." : "raw.") + language, folder.Write("gold.jsonl", RawLabels.Join("raw", language, unseenOnly)), folder);
    }

    /// <summary>Raw news of which only the statements are annotated.</summary>
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void No_figure_of_statements_is_below_its_floor(string language)
    {
        using var folder = new TemporaryFolder();
        Hold("said." + language, folder.Write("gold.jsonl", RawLabels.Join("said", language, unseenOnly: false)), folder);
    }

    private static void Hold(string set, string gold, TemporaryFolder folder)
    {
        var table = ArticleScorer.Score(gold, folder.Write("found.jsonl", Read(gold)));
        var measured = table.Scores.ToDictionary(s => s.Kind, s => s.Score.F1);
        foreach (var (kind, right, pairs) in table.Accuracy) measured[kind] = (double)right / pairs;
        AccuracyPage.Hold(set, measured);
    }

    private static string Read(string path)
    {
        using var json = new ArticleJson();
        var lines = new StringBuilder();
        foreach (var item in new SourceReader().Read([path], Stream.Null)) lines.Append(json.Line(SharedReader.Instance.Read(item.Document!))).Append('\n');
        return lines.ToString();
    }
}
