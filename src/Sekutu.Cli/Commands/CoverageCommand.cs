using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu coverage</c>.</summary>
internal static class CoverageCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("coverage", "Lists what is said on record of which commitment covers what."),
        (o, c) => o.AddSpeaker(c, place: true),
        ActorRole.Asserts,
        (record, filter, json) =>
        {
            var entries = record.Coverage(filter);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
