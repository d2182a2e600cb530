using System.Text.Json;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Cli;

public sealed class AddProcessTests
{
    private const int Articles = 320;

    private static readonly Lazy<string> Undisturbed = new(Whole);

    [Fact]
    public void A_killed_add_loses_nothing_and_counts_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var (input, file) = (Input(folder), Path.Combine(folder.Path, "test.sekutu"));

        var kills = 0;
        for (var wanted = 1; kills < 2; wanted = Documents(file) + 100)
        {
            using var process = SekutuProcess.Start("add", input, "--record", file);
            while (!process.HasExited && Documents(file) < wanted) Thread.Sleep(20);
            if (process.HasExited) break;
            process.Kill();
            process.WaitForExit();
            kills++;
        }

        Assert.True(kills > 0, "the work was over before it could be killed");
        Assert.InRange(Documents(file), 1, Articles);
        var (code, data, talk) = SekutuProcess.Run("add", input, "--record", file);

        Assert.True(code == 0, talk);
        Assert.Contains("already on record", data, StringComparison.Ordinal);
        Assert.Equal(Articles, Documents(file));
        Assert.Equal(Undisturbed.Value, Content(file));
    }

    [Fact]
    public async Task Two_at_once_share_the_work_and_count_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var (input, file) = (Input(folder), Path.Combine(folder.Path, "test.sekutu"));
        var both = Enumerable.Range(0, 2).Select(_ => Task.Run(() => SekutuProcess.Run("add", input, "--record", file))).ToArray();
        foreach (var (code, _, talk) in await Task.WhenAll(both)) Assert.True(code == 0, talk);
        Assert.Equal(Articles, Documents(file));
        Assert.Equal(Undisturbed.Value, Content(file));
    }

    private static string Input(TemporaryFolder folder)
    {
        string[] states = ["Japan", "Australia", "India", "France", "Canada", "Germany", "Brazil", "Kenya"];
        var path = Path.Combine(folder.Path, "articles.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, Articles).Select(i => JsonSerializer.Serialize(new
        {
            id = $"article-{i}",
            lang = "en",
            published = $"2026-{1 + (i / 28 % 12):00}-{1 + (i % 28):00}",
            text = $"The foreign ministers of {states[i % 8]} and {states[(i / 8 + 1 + i) % 8]} met in Geneva for round {i} of their talks. They said port number {i * 7} would be opened to ships of both navies.",
        })));
        return path;
    }

    private static int Documents(string file)
    {
        try
        {
            using var record = SqliteRecord.OpenToRead(file);
            return (int)new RecordQuestions(record).Size().Documents;
        }
        catch (MessageException e) when (e.Numbered.Number is 503 or 505 or 506 or 501)
        {
            return 0;
        }
    }

    private static string Content(string file)
    {
        using var record = SqliteRecord.OpenToRead(file);
        var questions = new RecordQuestions(record);
        var size = questions.Size();
        var events = questions.Events(RecordFilter.All).Select(e => $"{e.Type} {e.Status} {e.Date} {e.Evidence} {e.Articles} {e.Origins}").Order(StringComparer.Ordinal);
        return $"{size}\n{string.Join('\n', events)}";
    }

    // What one undisturbed run makes of the same input.
    private static string Whole()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "whole.sekutu");
        Assert.Equal(0, SekutuProcess.Run("add", Input(folder), "--record", file).Code);
        return Content(file);
    }
}
