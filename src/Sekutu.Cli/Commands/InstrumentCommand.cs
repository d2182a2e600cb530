using System.CommandLine;
using Sekutu.Answers.Obligations;
using Sekutu.Cli.Views;
using Sekutu.Record.Questions;
using Sekutu.Record.Sqlite;
using Sekutu.Registry.Instruments;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu instrument</c>: opens a treaty of the registry.</summary>
internal static class InstrumentCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = "the instrument's id, such as us-jp-1960; none lists them all", Arity = ArgumentArity.ZeroOrOne };
        var ui = RegistryOptions.Ui();
        var file = CommonOptions.Record();
        var command = new Command("instrument", "Opens a treaty of the registry: parties over time, articles, statements and invocations, and what the record says of it.") { id, ui, file };
        command.SetAction(parsed =>
        {
            var words = RegistryOptions.Words(parsed.GetRequiredValue(ui));
            var registry = InstrumentRegistry.Shared;
            var view = new InstrumentView(terminal.Data, words);
            if (parsed.GetValue(id) is not { } wanted)
            {
                view.List(registry.All);
                return ExitCode.Done;
            }

            if (registry.ById(wanted) is not { } instrument) throw new MessageException(ObligationQuestions.UnknownInstrument(wanted, registry));
            view.Show(instrument, registry.ReadingsOf(instrument.Id));
            if (File.Exists(parsed.GetRequiredValue(file))) view.OnRecord(Claims(parsed.GetRequiredValue(file), instrument.Id));
            return ExitCode.Done;
        });
        return command;
    }

    private static List<CoverageEntry> Claims(string file, string instrument)
    {
        using var record = SqliteRecord.OpenToRead(file);
        return [.. new RecordQuestions(record).Coverage(new RecordFilter()).Where(c => c.InstrumentId == instrument)];
    }
}
