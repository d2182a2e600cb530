using System.CommandLine;
using Sekutu.Registry.Checks;
using Sekutu.Registry.Instruments;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu registry check</c>: checks the registry's data.</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Command("check", "Checks states, places, territories, areas, instruments and statements; names file and line of each fault.");
        check.SetAction(_ => Check(terminal));
        return new Command("registry", "Looks after the registry of states, places and treaties.") { check };
    }

    private static int Check(Terminal terminal)
    {
        var count = 0;
        foreach (var message in ActorChecks.Run().Concat(PlaceChecks.Run()).Concat(InstrumentChecks.Run()))
        {
            terminal.Data.WriteLine(message);
            count++;
        }

        if (count > 0)
        {
            terminal.Data.WriteLine($"{Count.Of(count, "fault")}.");
            return ExitCode.Refused;
        }

        var registry = InstrumentRegistry.Shared;
        terminal.Data.WriteLine($"In order: {Count.Of(registry.All.Count, "instrument")}, {Count.Of(registry.Readings.Count, "statement or invocation")}.");
        return ExitCode.Done;
    }
}
