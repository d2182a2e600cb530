using System.CommandLine;
using Sekutu.Record;

namespace Sekutu.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string JsonLines = "jsonl";

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "text for people, jsonl for programs",
            DefaultValueFactory = _ => Text,
            HelpName = "text|jsonl",
        };
        option.AcceptOnlyFromAmong(Text, JsonLines);
        return option;
    }

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
