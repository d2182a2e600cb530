using System.CommandLine;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Spectre.Console;

namespace Sekutu.Cli.Commands;

/// <summary>What all questions to the record have in common: open it, read the filter, answer as text or as lines of JSON.</summary>
internal static class Question
{
    /// <summary>Makes a command of a question.</summary>
    /// <param name="command">The command, with its description.</param>
    /// <param name="addFilter">Adds the options that make sense of it.</param>
    /// <param name="role">What actors do in the entries.</param>
    /// <param name="answer">Answers: the record, the filter, and a writer of JSON or null for text.</param>
    /// <param name="export">A format that the question has besides, and what answers in it; null for none.</param>
    public static Command Of(
        Command command, Action<FilterOptions, Command> addFilter, ActorRole role, Action<RecordQuestions, RecordFilter, EntryJson?> answer,
        (string Format, Action<RecordQuestions, RecordFilter> Answer)? export = null)
    {
        var options = new FilterOptions();
        addFilter(options, command);
        var format = CommonOptions.Format(export?.Format);
        var file = CommonOptions.Record();
        command.Options.Add(format);
        command.Options.Add(file);
        command.SetAction(parsed =>
        {
            using var record = SqliteRecord.OpenToRead(parsed.GetRequiredValue(file));
            var questions = new RecordQuestions(record);
            var filter = new FilterReader(questions).Read(options.Words(parsed), role);
            if (export is { } other && parsed.GetRequiredValue(format) == other.Format)
            {
                other.Answer(questions, filter);
                return ExitCode.Done;
            }

            using var json = parsed.GetRequiredValue(format) == CommonOptions.JsonLines ? new EntryJson() : null;
            answer(questions, filter, json);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Prints entries, and then how many there are and from when: with text it belongs to the answer, beside JSON it is talk.</summary>
    public static void Print<T>(Terminal terminal, EntryJson? json, IReadOnlyList<T> entries, Func<T, string> line, Action<IReadOnlyList<T>> show, string footer)
    {
        if (json is null)
        {
            show(entries);
            terminal.Page.Write(Line.Quiet(footer));
            terminal.Page.WriteLine();
            return;
        }

        foreach (var entry in entries) terminal.Data.WriteLine(line(entry));
        terminal.Flush();
        terminal.Talk.WriteLine(footer);
    }
}
