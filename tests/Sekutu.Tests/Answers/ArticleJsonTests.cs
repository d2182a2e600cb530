using System.Text.Json;
using Sekutu.Answers.Formats;
using Sekutu.Reading.Events;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Answers;

public sealed class ArticleJsonTests
{
    [Fact]
    public void A_line_has_the_shape_of_an_annotated_article_and_its_spans_cut_the_words_out()
    {
        var built = new ReadingBuilder("Jepang & AS \"sepakat\"\nmenggelar latihan di Okinawa.", "2026-03-05", "Antara", "Kyodo", "id", "a-1")
            .Place("Okinawa", "Okinawa", "JPN")
            .Event(EventType.Agree, "JPN,USA", "menggelar latihan", "2026-03", EventStatus.Planned, EventTopics.Exercise | EventTopics.Military, place: "Okinawa")
            .Statement("Jepang", "Jepang & AS", "JPN", "sepakat");
        using var json = new ArticleJson();
        var line = json.Line(built.Reading);
        var article = JsonDocument.Parse(line).RootElement;

        Assert.DoesNotContain('\n', line);
        Assert.Contains("Jepang & AS", line, StringComparison.Ordinal);
        Assert.Equal(
            ["id", "url", "source", "via", "lang", "published", "published_told_by", "title", "text", "events", "statements", "coverage", "dates", "places", "duplicates"],
            article.EnumerateObject().Select(p => p.Name));
        var e = article.GetProperty("events")[0];
        Assert.Equal(("AGREE", "planned", "2026-03", "Okinawa"), (Text(e, "type"), Text(e, "status"), Text(e, "date"), Text(e, "place")));
        Assert.Equal(["JPN", "USA"], e.GetProperty("source").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(["military", "exercise"], e.GetProperty("topics").EnumerateArray().Select(s => s.GetString()));
        var span = e.GetProperty("span");
        Assert.Equal(Text(e, "evidence"), Text(article, "text")![span[0].GetInt32()..span[1].GetInt32()]);
        Assert.Equal("sepakat", Text(article.GetProperty("statements")[0], "quote"));
    }

    [Fact]
    public void One_writer_serves_many_articles()
    {
        using var json = new ArticleJson();
        var first = json.Line(new ReadingBuilder("First of them.").Reading);
        json.Line(new ReadingBuilder("Another one, much longer than the first of them was.").Reading);
        Assert.Equal(first, json.Line(new ReadingBuilder("First of them.").Reading));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
