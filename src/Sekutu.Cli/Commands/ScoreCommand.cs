using System.CommandLine;
using System.Globalization;
using Sekutu.Answers.Scoring;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu score</c>: the accuracy tables.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "annotated articles, JSON lines" };
        var found = new Argument<string>("PRED") { Description = "what was read of them: the output of read --format jsonl" };
        var errors = new Option<int>("--errors") { Description = "list so many missed and spurious items of each kind", DefaultValueFactory = _ => 0 };
        var command = new Command("score", "Scores what was read against annotated articles.") { gold, found, errors };
        command.SetAction(parsed =>
        {
            Print(terminal.Data, ArticleScorer.Score(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(found)), parsed.GetValue(errors));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(TextWriter output, ScoreTable table, int errors)
    {
        void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        Line($"articles {table.Articles}, predicted {table.Answered}");
        Line($"{"",-32}{"P",7}{"R",7}{"F1",7}{"match",8}{"gold",7}{"pred",7}");
        foreach (var (kind, s) in table.Scores) Line($"{kind,-32}{s.Precision,7:F3}{s.Recall,7:F3}{s.F1,7:F3}{s.Matched,8}{s.Gold,7}{s.Found,7}");
        Line($"");
        Line($"{"on matched pairs",-46}{"acc",7}{"right",8}{"pairs",7}");
        foreach (var (kind, right, pairs) in table.Accuracy) Line($"{kind,-46}{(double)right / pairs,7:F3}{right,8}{pairs,7}");
        if (errors <= 0) return;
        foreach (var kind in table.Missed.Keys)
        {
            foreach (var (what, lists) in new[] { ("missed", table.Missed), ("spurious", table.Spurious) })
            {
                if (lists[kind].Count == 0) continue;
                Line($"");
                Line($"{kind}, {what} ({lists[kind].Count}):");
                foreach (var item in lists[kind].Take(errors)) Line($"  {item}");
            }
        }
    }
}
