using System.CommandLine;
using Sekutu.Answers.Commitments;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Views;
using Sekutu.Record.Questions;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu commitments</c>.</summary>
internal static class CommitmentsCommand
{
    public static Command Create(Terminal terminal) => Question.Of(
        new Command("commitments", "Lists what was planned or promised on record, and what has become of it."),
        (o, c) => o.AddAll(c, typeAndStatus: false),
        ActorRole.Acts,
        (record, filter, json) =>
        {
            var ledger = new CommitmentLedger(record.Events(RecordFilter.All), record.Tellings);
            var entries = ledger.Of(record.Events(filter), terminal.Today);
            Question.Print(terminal, json, entries, e => json!.Line(e), new ListView(terminal).Show, Footer.Of(entries));
        });
}
