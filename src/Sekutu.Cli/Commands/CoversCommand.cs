using System.CommandLine;
using Sekutu.Answers.Obligations;
using Sekutu.Cli.Views;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu covers</c>: who runs and claims a place, and which instruments would reach an attack there.</summary>
internal static class CoversCommand
{
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("PLACE") { Description = "a place that the registry knows, or LAT,LON" };
        var on = new Option<string?>("--on") { Description = "the day; today where none is given", HelpName = "DATE" };
        var ui = RegistryOptions.Ui();
        var command = new Command("covers", "Says who runs and who claims a place, and which instruments would reach an attack on it.") { place, on, ui };
        command.SetAction(parsed =>
        {
            var words = RegistryOptions.Words(parsed.GetRequiredValue(ui));
            var (name, point) = ObligationCase.Find(parsed.GetRequiredValue(place));
            new PlaceCoverView(terminal.Data, words).Show(name, point!.Value, parsed.GetValue(on) ?? $"{terminal.Today:yyyy-MM-dd}");
            return ExitCode.Done;
        });
        return command;
    }
}
