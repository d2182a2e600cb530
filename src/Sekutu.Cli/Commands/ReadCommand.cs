using System.CommandLine;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;
using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Sources;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu read</c>: prints what articles say; keeps nothing.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format();
        var explain = new Option<bool>("--explain") { Description = "tell for every slot which words, which line of the word lists and which way through the tree decided, and what was passed over" };
        var least = CommonOptions.Least();
        var command = new Command("read", "Reads articles and prints what they say; keeps nothing.") { paths, format, explain, least };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(format) == CommonOptions.JsonLines, parsed.GetValue(explain),
            parsed.GetValue(least) is { } chance ? FilterReader.Chance("--least", chance) : 0));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool jsonLines, bool explain, float least)
    {
        var reader = new ArticleReader();
        var analysis = new Analysis();
        using var json = new ArticleJson();
        var view = new ArticleView(terminal);
        var code = ExitCode.Done;
        foreach (var item in new SourceReader().Read(paths, terminal.Input))
        {
            foreach (var message in item.Messages) terminal.Tell(message);
            if (item.Document is not { } document)
            {
                code = ExitCode.Refused;
                continue;
            }

            var reading = reader.Read(document, analysis, explain);
            reading.Events.RemoveAll(e => e.Confidence < least);
            if (reading.Language is null) terminal.Tell(CliMessages.LanguageNotRead(item.Subject));
            if (jsonLines) terminal.Data.WriteLine(json.Line(reading));
            else view.Show(reading, item.Subject);
        }

        return code;
    }
}
