using System.CommandLine;
using Sekutu.Answers.Formats;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;
using Sekutu.Record.Questions;

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
        },
        ("plover", (record, filter) => Export(terminal, record.Events(filter))));

    private static void Export(Terminal terminal, IReadOnlyList<EventEntry> entries)
    {
        using var plover = new PloverJson();
        foreach (var entry in entries) terminal.Data.WriteLine(plover.Line(entry));
        terminal.Flush();
        terminal.Talk.WriteLine(Footer.Of(entries));
    }
}
