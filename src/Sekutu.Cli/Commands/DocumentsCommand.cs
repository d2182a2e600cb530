using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu documents</c>.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("documents", "Lists articles on record."),
        (o, c) => o.AddAll(c),
        ActorRole.Acts,
        (record, filter, json) =>
        {
            var entries = record.Documents(filter);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
