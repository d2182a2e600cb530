using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu places</c>.</summary>
internal static class PlacesCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("places", "Lists places that articles on record name."),
        (o, c) => o.AddPlace(c),
        ActorRole.Acts,
        (record, filter, json) =>
        {
            var entries = record.Places(filter);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
