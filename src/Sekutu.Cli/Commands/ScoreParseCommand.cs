using System.CommandLine;
using System.Globalization;
using Sekutu.Language.Scoring;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu score-parse</c> and <c>sekutu score-names</c>: how well a parse or the names found agree with a gold file.</summary>
internal static class ScoreParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var (gold, system) = Files();
        var command = new Command("score-parse", "Scores a CoNLL-U file against a treebank by the rules of the CoNLL 2018 shared task.") { gold, system };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(gold), parsed.GetRequiredValue(system), (g, gName, s, sName) => ParseScorer.Score(g, gName, s, sName).All()));
        return command;
    }

    public static Command CreateForNames(Terminal terminal)
    {
        var (gold, system) = Files();
        var command = new Command("score-names", "Scores names: files of tokens with BIO labels, one a line.") { gold, system };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(gold), parsed.GetRequiredValue(system), NameScorer.Score));
        return command;
    }

    private static (Argument<string> Gold, Argument<string> System) Files() =>
        (new Argument<string>("GOLD") { Description = "the gold file, also gzipped" }, new Argument<string>("SYSTEM") { Description = "what was found in the same text; - for standard input" });

    private static int Run(Terminal terminal, string gold, string system, Func<TextReader, string, TextReader, string, IEnumerable<(string Name, F1 Score)>> score)
    {
        using var g = ParseInput.Open(gold, terminal.Input, out var refusal);
        using var s = ParseInput.Open(system, terminal.Input, out var other);
        if (g is null || s is null) throw new MessageException((refusal ?? other)!);
        terminal.Data.WriteLine("metric         P      R     F1   right    gold  system");
        foreach (var (name, f1) in score(g, gold, s, system))
            terminal.Data.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {f1.Precision,6:F2} {f1.Recall,6:F2} {f1.Value,6:F2} {f1.Right,7} {f1.Gold,7} {f1.System,7}"));
        return ExitCode.Done;
    }
}
