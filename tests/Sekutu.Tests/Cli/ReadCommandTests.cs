using System.Text.Json;
using Sekutu.Cli;
using Sekutu.Cli.Commands;
using Sekutu.Tests.Support;
using static Sekutu.Tests.Cli.CommandLineFixture;
using SekutuProgram = Sekutu.Cli.Program;

namespace Sekutu.Tests.Cli;

public sealed class ReadCommandTests
{
    private const string Article = """{"id": "a-1", "lang": "en", "published": "2026-03-05", "title": "Talks", "text": "Japan and Australia met in Tokyo on Wednesday."}""";

    [Fact]
    public void Prints_one_object_an_article()
    {
        var (code, data, talk) = RunWith($"{Article}\n", "read", "-", "--format", "jsonl");
        Assert.Equal((0, ""), (code, talk));
        var article = JsonDocument.Parse(Assert.Single(data.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal("a-1", article.GetProperty("id").GetString());
        Assert.Equal("2026-03-04", Assert.Single(article.GetProperty("dates").EnumerateArray()).GetProperty("value").GetString());
    }

    [Fact]
    public void Prints_for_people_what_was_found_and_where_it_stands()
    {
        var (code, data, _) = RunWith(Article, "read", "-");
        Assert.Equal(0, code);
        Assert.StartsWith("── Talks ──", data, StringComparison.Ordinal);
        Assert.Contains("2026-03-05 · en", data, StringComparison.Ordinal);
        Assert.Contains("Tokyo  JPN", data, StringComparison.Ordinal);
        Assert.DoesNotContain(data.Split('\n'), l => l.EndsWith(' '));
        Assert.DoesNotContain('\u001b', data);
    }

    [Fact]
    public void Explains_every_row_when_asked_to()
    {
        var (code, data, _) = RunWith(Article, "read", "-", "--explain");
        Assert.Equal(0, code);
        Assert.Contains("     type        CONSULT “met”", data, StringComparison.Ordinal);
        Assert.Contains("in the tree: met –nsubj→ Japan –conj→ Australia", data, StringComparison.Ordinal);
        var row = JsonDocument.Parse(RunWith(Article, "read", "-", "--explain", "--format", "jsonl").Data).RootElement.GetProperty("events")[0];
        Assert.Equal("type", row.GetProperty("why")[0].GetProperty("slot").GetString());
        Assert.False(JsonDocument.Parse(RunWith(Article, "read", "-", "--format", "jsonl").Data).RootElement.GetProperty("events")[0].TryGetProperty("why", out _));
    }

    [Fact]
    public void A_bad_line_is_refused_and_the_rest_is_read()
    {
        var (code, data, talk) = RunWith($"{Article}\nnonsense\n{Article.Replace("a-1", "a-2", StringComparison.Ordinal)}\n", "read", "-", "--format", "jsonl");
        Assert.Equal(1, code);
        Assert.StartsWith("SKT0106 -:2", talk, StringComparison.Ordinal);
        Assert.Equal(2, data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_folder_without_articles_is_refused()
    {
        using var folder = new TemporaryFolder();
        var (code, data, talk) = Run("read", folder.Path);
        Assert.Equal((1, ""), (code, data));
        Assert.StartsWith("SKT0104", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_another_language_has_no_rows_and_is_told()
    {
        const string French = "Les ministres de la Défense se sont réunis mercredi à Paris pour parler de la sécurité dans la région, et ils ont signé un accord sur les exercices communs.";
        var (code, data, talk) = RunWith(French, "read", "-", "--format", "jsonl");
        Assert.Equal(0, code);
        Assert.StartsWith("SKT0902 -", talk, StringComparison.Ordinal);
        Assert.Equal(0, JsonDocument.Parse(data).RootElement.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public void Colour_marks_the_evidence_where_there_is_colour_and_signs_do_elsewhere()
    {
        using var data = new StringWriter();
        using (var terminal = new Terminal(data, TextWriter.Null, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Article)), colour: true))
            Assert.Equal(0, SekutuProgram.Run(["read", "-"], terminal));
        Assert.Contains("\u001b[", data.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("«", data.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_makes_a_record_and_shows_it()
    {
        using var folder = new TemporaryFolder();
        using var data = new StringWriter();
        using (var terminal = new Terminal(data, TextWriter.Null, Stream.Null))
        {
            Assert.Equal(0, DemoCommand.Run(terminal, Path.Combine(folder.Path, "demo")));
            Assert.Equal(0, DemoCommand.Run(terminal, Path.Combine(folder.Path, "demo")));
        }

        var shown = data.ToString();
        Assert.Equal(3, shown.Split("14 new articles").Length);
        Assert.Contains("independent origins", shown, StringComparison.Ordinal);
        Assert.Contains("What is planned or promised", shown, StringComparison.Ordinal);
        Assert.Contains("Who said what", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_goes_on_after_bad_input_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "test.sekutu");
        var (code, data, talk) = RunWith($"{Article}\nnonsense\n", "add", "-", "--record", file);
        Assert.Equal(1, code);
        Assert.StartsWith("SKT0106", talk, StringComparison.Ordinal);
        Assert.StartsWith("1 new article, 1 refused:", data, StringComparison.Ordinal);
        Assert.StartsWith("0 new articles, 1 already on record:", RunWith(Article, "add", "-", "--record", file).Data, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_to_stop_ends_the_work_in_good_order()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "test.sekutu");
        using var talk = new StringWriter();
        using var stop = new StopSignal();
        stop.Stop();
        using (var terminal = new Terminal(TextWriter.Null, talk, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Article))) { CatchStop = () => stop })
            Assert.Equal(1, SekutuProgram.Run(["add", "-", "--record", file], terminal));
        Assert.StartsWith("SKT0903", talk.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("1 new article:", RunWith(Article, "add", "-", "--record", file).Data, StringComparison.Ordinal);
    }
}
