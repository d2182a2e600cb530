using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Obligations;
using Sekutu.Registry.Obligations;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Accuracy;

/// <summary>Cases of who owes whom what, scored by the script beside them.</summary>
[Trait("Category", "Accuracy")]
public sealed partial class ObligationAccuracyTests
{
    [Fact]
    public void No_figure_is_below_its_floor()
    {
        var gold = SharedFolder.Require("gold", "obligations.jsonl");
        using var folder = new TemporaryFolder();
        var words = ReasonWords.For("en")!;
        var found = new StringBuilder();
        foreach (var line in File.ReadLines(gold))
        {
            var question = ObligationCase.Parse(line);
            found.Append(ObligationJson.Line(question.Id, ObligationEngine.Shared.Answer(question.Case), words)).Append('\n');
        }

        var table = Score(SharedFolder.Require("gold", "score_obligations.py"), gold, folder.Write("found.jsonl", found.ToString()));
        var unlisted = Unlisted().Match(table);
        AccuracyPage.Hold("obligations", new Dictionary<string, double>
        {
            ["covered"] = Figure(table, "covered"),
            ["obligation"] = Figure(table, "obligation"),
            ["article"] = Figure(table, "article"),
            ["no over-claim"] = 1 - Figure(table, "over-claim"),
            ["no unlisted claim"] = 1 - (Number(unlisted.Groups[1].Value) / Number(unlisted.Groups[2].Value)),
            ["explained"] = Figure(table, "explained"),
        });
    }

    private static double Figure(string table, string name) => Number(Regex.Match(table, name + @"\s+(\d\.\d+)").Groups[1].Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Score(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not there to run the scorer");
            throw;
        }
    }

    [GeneratedRegex(@"unlisted (\d+)/(\d+)")]
    private static partial Regex Unlisted();
}
