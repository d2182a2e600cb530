using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Sekutu.Answers.Formats;
using Sekutu.Sources;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Accuracy;

/// <summary>Single sentences of the event coders' own gold records, scored by the script beside them.</summary>
[Trait("Category", "Accuracy")]
public sealed class SentenceAccuracyTests
{
    [Fact]
    public void No_figure_is_below_its_floor()
    {
        var gold = SharedFolder.Require("gold", "plover_dev.jsonl");
        using var folder = new TemporaryFolder();
        var found = new StringBuilder();
        using (var json = new ArticleJson())
            foreach (var item in new SourceReader().Read([gold], Stream.Null)) found.Append(json.Line(SharedReader.Instance.Read(item.Document!))).Append('\n');

        using var result = JsonDocument.Parse(Score(SharedFolder.Require("gold", "score_events.py"), gold, folder.Write("found.jsonl", found.ToString())));
        var overall = result.RootElement.GetProperty("overall");
        AccuracyPage.Hold("plover_dev", new Dictionary<string, double>
        {
            ["type F1"] = F1(overall.GetProperty("type")),
            ["triple F1"] = F1(overall.GetProperty("triple")),
            ["relaxed F1"] = F1(overall.GetProperty("relaxed")),
        });
    }

    private static double F1(JsonElement prf) => prf.GetProperty("f1").GetDouble();

    private static string Score(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [.. arguments, "--json", "--all-gold"]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not there to run the scorer");
            throw;
        }
    }
}
