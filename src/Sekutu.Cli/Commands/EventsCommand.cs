using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu events</c>.</summary>
internal static class EventsCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("events", "Lists events on record: who did, does or will do what to whom."),
        (o, c) => o.AddAll(c),
        ActorRole.Acts,
        (record, filter, json) =>
        {
            var entries = record.Events(filter);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
