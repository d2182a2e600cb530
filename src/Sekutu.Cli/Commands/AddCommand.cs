using System.CommandLine;
using Sekutu.Reading;
using Sekutu.Record;
using Sekutu.Record.Adding;
using Sekutu.Record.Sqlite;
using Sekutu.Sources;
using Spectre.Console;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu add</c>: reads articles and puts what they say on record.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var record = CommonOptions.Record();
        var command = new Command("add", "Reads articles and puts what they say on record; a text that stands there already is not counted twice.") { paths, record };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(record)));
        return command;
    }

    /// <summary>Puts articles on record and says what came of it.</summary>
    public static int Run(Terminal terminal, string[] paths, string file)
    {
        using var record = SqliteRecord.OpenToWrite(file);
        using var stop = terminal.CatchStop();
        using var adder = new ArticleAdder(new ArticleReader(), record, ReaderVersion.Compute());
        var articles = new SourceReader().Read(paths, terminal.Input);
        var counts = terminal.Interactive ? WithProgress(terminal, paths, articles, adder, stop.Token) : adder.Add(articles, terminal.Tell, _ => { }, stop.Token);
        terminal.Data.WriteLine(Summary(counts, file));
        if (stop.Token.IsCancellationRequested) terminal.Tell(CliMessages.Stopped(file));
        return counts.Refused > 0 || stop.Token.IsCancellationRequested ? ExitCode.Refused : ExitCode.Done;
    }

    private static string Summary(AddCounts counts, string file)
    {
        string?[] parts =
        [
            Count.Of(counts.Added, "new article"),
            counts.Copies > 0 ? $"{counts.Copies} of them copies of a report told before" : null,
            counts.NotRead > 0 ? $"{counts.NotRead} in a language that is not read" : null,
            counts.Known > 0 ? $"{counts.Known} already on record" : null,
            counts.Refused > 0 ? $"{counts.Refused} refused" : null,
        ];
        var told = $"{Count.Of(counts.Claims, "piece")} of evidence, {Count.Of(counts.NewEvents, "new event")}, {Count.Of(counts.Statements, "statement")}";
        return $"{string.Join(", ", parts.OfType<string>())}: {told}. Record: {file}";
    }

    private static AddCounts WithProgress(Terminal terminal, string[] paths, IEnumerable<SourceItem> articles, ArticleAdder adder, CancellationToken stop)
    {
        var counts = default(AddCounts);
        terminal.Aside.Progress().AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("reading");
                if (InputSize.Of(paths) is { } total) task.MaxValue = Math.Max(total, 1);
                else task.IsIndeterminate = true;
                var taken = 0L;
                counts = adder.Add(
                    articles.Select(a =>
                    {
                        taken += a.Original?.Bytes.Length + 1 ?? 0;
                        return a;
                    }),
                    message => terminal.Aside.WriteLine(message.ToString()),
                    done =>
                    {
                        task.Value = Math.Min(taken, task.MaxValue);
                        task.Description = $"{Count.Of(done.Added + done.Known, "article")}, {Count.Of(done.NewEvents, "event")}, {Count.Of(done.Statements, "statement")}";
                    },
                    stop);
            });
        return counts;
    }
}
