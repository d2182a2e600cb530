using System.CommandLine;
using Sekutu.Record;

namespace Sekutu.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string JsonLines = "jsonl";

    /// <summary>The format of the answer; <paramref name="more"/> names one that a command has besides.</summary>
    public static Option<string> Format(string? more = null)
    {
        var option = new Option<string>("--format")
        {
            Description = more is null ? "text for people, jsonl for programs" : $"text for people, jsonl for programs, {more} for exchange",
            DefaultValueFactory = _ => Text,
            HelpName = more is null ? "text|jsonl" : $"text|jsonl|{more}",
        };
        option.AcceptOnlyFromAmong(more is null ? [Text, JsonLines] : [Text, JsonLines, more]);
        return option;
    }

    public static Option<string?> Least() => new("--least")
    {
        Description = "only events that are at least that likely right in type, parties and status (0 to 1)",
        HelpName = "CHANCE",
    };

    public static Option<string> Record() => new("--record")
    {
        Description = "the record's file",
        DefaultValueFactory = _ => RecordFile.Default,
        HelpName = "FILE",
    };

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "files (.txt, .html, .jsonl) or folders of them; - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Reads the id of an entry.</summary>
    /// <exception cref="UsageException">SKT0904 it is none.</exception>
    public static RecordId Id(string text) => RecordId.TryParse(text, out var id) ? id : throw new UsageException(CliMessages.NotAnId(text));
}
