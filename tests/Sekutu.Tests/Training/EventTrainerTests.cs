using System.IO.Compression;
using System.Text.Json;
using Sekutu.Reading.Events;
using Sekutu.Tests.Support;
using Sekutu.Training.Events;

namespace Sekutu.Tests.Training;

/// <summary>Learns events from a few made articles, in seconds.</summary>
public sealed class EventTrainerTests
{
    private static readonly string[] States = ["Norway", "Chile", "Kenya", "Latvia", "Peru", "Ghana"];
    private static readonly string[] Codes = ["NOR", "CHL", "KEN", "LVA", "PER", "GHA"];

    [Fact]
    public void Labels_find_their_articles_and_the_same_labels_give_the_same_model()
    {
        using var folder = new TemporaryFolder();
        var (labels, news) = Write(folder);
        var articles = LabelledArticle.Read(labels, news, "en");
        Assert.Equal(30, articles.Count);
        Assert.Equal(EventType.Assault, articles[0].Events[0].Type);
        Assert.Equal(("2024-05-06", true), (articles[0].Events[0].Date, articles[0].Events[0].Dated));
        Assert.Equal("attacked", articles[0].Document.Text.Substring(articles[0].Events[0].Tellings[0], 8));

        var models = new List<byte[]>();
        foreach (var run in new[] { "1", "2" })
        {
            var reader = new EventExampleReader("en", articles);
            var scores = new EventTrainer(1, _ => { }).Train(reader, folder.Write("model" + run, ""));
            Assert.Contains(scores, score => score.Contains("parties", StringComparison.Ordinal) && score.Contains("F1 1.000", StringComparison.Ordinal));
            models.Add(File.ReadAllBytes(Path.Combine(folder.Path, "model" + run)));
        }

        Assert.Equal(models[0], models[1]);
    }

    [Fact]
    public void A_label_of_an_article_that_is_not_there_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        var (labels, news) = Write(folder);
        File.AppendAllText(labels, """{"id":"en-elsewhere","events":[]}""" + "\n");
        Assert.Equal(30, LabelledArticle.Read(labels, news, "en").Count);
    }

    [Fact]
    public void Written_articles_bring_their_text()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("written.en.jsonl", """{"id":"w","published":"2024-05-08","title":"T","text":"Peru attacked Ghana.","events":[{"type":"ASSAULT","status":"happened","source":["PER"],"target":["GHA"],"date":null,"at":[5]}]}""" + "\n");
        var article = Assert.Single(LabelledArticle.ReadWritten(path, "en"));
        Assert.True(article.Written);
        Assert.Equal("attacked", article.Document.Text.Substring(article.Events[0].Tellings[0], 8));
    }

    private static (string Labels, string News) Write(TemporaryFolder folder)
    {
        var (labels, news) = (new StringWriter(), new StringWriter());
        for (var n = 0; n < 30; n++)
        {
            var (one, other) = (n % 6, (n + 1 + (n / 6)) % 6);
            if (one == other) other = (other + 1) % 6;
            var text = $"The army of {States[one]} attacked {States[other]} on Monday. The minister of {States[other]} condemned {States[one]}.";
            var article = new { id = $"en-{n}", lang = "en", source = "made", published = "2024-05-08", title = (string?)null, text };
            news.Write(JsonSerializer.Serialize(article) + "\n");
            object Event(string type, int source, int target, string word) => new { type, status = "happened", source = new[] { Codes[source] }, target = new[] { Codes[target] }, date = word == "attacked" ? "2024-05-06" : null, by = word == "attacked" ? text.IndexOf("Monday", StringComparison.Ordinal) : -1, at = new[] { text.IndexOf(word, StringComparison.Ordinal) } };
            labels.Write(JsonSerializer.Serialize(new { article.id, events = new[] { Event("ASSAULT", one, other, "attacked"), Event("ACCUSE", other, one, "condemned") } }) + "\n");
        }

        var path = Path.Combine(folder.Path, "news.en.jsonl.gz");
        using (var file = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) file.Write(news.ToString());
        return (folder.Write("events.en.jsonl", labels.ToString()), path);
    }
}
