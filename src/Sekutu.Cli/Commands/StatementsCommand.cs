using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu statements</c>.</summary>
internal static class StatementsCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("statements", "Lists statements on record: who said what."),
        (o, c) => o.AddSpeaker(c, place: false),
        ActorRole.Speaks,
        (record, filter, json) =>
        {
            var entries = record.Statements(filter);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
