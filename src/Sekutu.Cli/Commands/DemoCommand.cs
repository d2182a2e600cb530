using System.CommandLine;
using Sekutu.Answers.Commitments;
using Sekutu.Cli.Views;
using Sekutu.Knowledge;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Spectre.Console;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu demo</c>: from the shipped articles to a record, and what one can ask it.</summary>
internal static class DemoCommand
{
    private const int Few = 4;

    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", "Reads the shipped sample articles, puts them on a record of their own and shows what came of it.");
        command.SetAction(_ => Run(terminal, Path.Combine(RecordFile.DataFolder, "demo")));
        return command;
    }

    /// <summary>Makes the record anew in a folder and shows it.</summary>
    public static int Run(Terminal terminal, string folder)
    {
        var file = Fresh(folder);
        var page = terminal.Page;
        page.Write(new Markup("[bold]Sekutu[/] keeps the record of security alliances: who did, does or will do what to whom, and the sentence that says it.\n"));
        page.Write(Line.Quiet("Reading the sample articles that come with it, in Indonesian and English.\n\n"));
        terminal.Flush();
        var code = AddCommand.Run(terminal, [Path.Combine(DataFolder.Home, "samples")], file);
        using var record = SqliteRecord.OpenToRead(file);
        var questions = new RecordQuestions(record);
        var events = questions.Events(RecordFilter.All);
        Best(terminal, questions, events);
        Some(terminal, "What is planned or promised", Promised(questions, events, terminal.Today), new ListView(terminal).Show);
        Some(terminal, "Who said what", [.. questions.Statements(RecordFilter.All).Where(s => s.Quote is not null && s.Country is not null)], new ListView(terminal).Show);
        Some(terminal, "Which commitment is said to cover what", questions.Coverage(RecordFilter.All), new ListView(terminal).Show);
        Next(terminal, events, file);
        return code;
    }

    // The record of the last demo goes, and nothing else: the folder is the demo's own, but a user may have put files there.
    private static string Fresh(string folder)
    {
        var file = Path.Combine(folder, "demo.sekutu");
        try
        {
            foreach (var old in (string[])[file, $"{file}-wal", $"{file}-shm"]) File.Delete(old);
        }
        catch (DirectoryNotFoundException)
        {
            // The first demo here.
        }

        return file;
    }

    // The happening that most have told, in most languages.
    private static void Best(Terminal terminal, RecordQuestions questions, IReadOnlyList<EventEntry> events)
    {
        if (events.Count == 0) return;
        var best = events.MaxBy(e => (e.Origins, questions.Tellings(e).Select(t => t.Document.Language).Distinct().Count(), e.Articles))!;
        Heading(terminal, "One happening, and everyone who tells it");
        new EntryView(terminal, questions).Show(best.Id);
    }

    private static List<Commitment> Promised(RecordQuestions questions, IReadOnlyList<EventEntry> events, DateOnly today) =>
        [.. new CommitmentLedger(events, questions.Tellings).Of(events, today).OrderByDescending(c => c.Event.Origins).ThenBy(c => c.State)];

    private static void Some<T>(Terminal terminal, string heading, IReadOnlyList<T> entries, Action<IReadOnlyList<T>> show)
    {
        if (entries.Count == 0) return;
        Heading(terminal, entries.Count > Few ? $"{heading} ({Few} of {entries.Count})" : heading);
        show([.. entries.Take(Few)]);
    }

    private static void Next(Terminal terminal, IReadOnlyList<EventEntry> events, string file)
    {
        Heading(terminal, "Go on");
        var actor = events.SelectMany(e => e.Sources).GroupBy(c => c).MaxBy(g => g.Count())?.Key ?? "JPN";
        string[] commands =
        [
            $"events --actor {actor}",
            "commitments",
            "statements",
            events.Count > 0 ? $"show {events.MaxBy(e => e.Articles)!.Id}" : "places",
            "documents --format jsonl",
        ];
        var home = file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file;
        foreach (var command in commands) terminal.Page.Write(new Markup($"  sekutu [bold]{command}[/] [grey]--record {Markup.Escape(home)}[/]\n"));
        terminal.Page.Write(new Markup("  sekutu [bold]read[/] my-article.txt\n"));
        terminal.Page.Write(Line.Quiet("From a clone, write 'dotnet run --project src/Sekutu.Cli --' in place of 'sekutu'.\n"));
    }

    private static void Heading(Terminal terminal, string words)
    {
        terminal.Page.WriteLine();
        terminal.Page.Write(new Rule($"[bold]{words}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
    }
}
