using System.CommandLine;
using Sekutu.Answers.Obligations;
using Sekutu.Cli.Views;
using Sekutu.Registry.Instruments;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu instrument</c>: opens a treaty of the registry.</summary>
internal static class InstrumentCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = "the instrument's id, such as us-jp-1960; none lists them all", Arity = ArgumentArity.ZeroOrOne };
        var ui = RegistryOptions.Ui();
        var command = new Command("instrument", "Opens a treaty of the registry: parties over time, articles, statements and invocations.") { id, ui };
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
            return ExitCode.Done;
        });
        return command;
    }
}
