using System.CommandLine;
using Sekutu.Registry.Checks;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Instruments.Import;

namespace Sekutu.Cli.Commands;

/// <summary><c>sekutu registry check</c>: checks the registry's data.</summary>
internal static class RegistryCommand
{
    public static Command Create(Terminal terminal)
    {
        var check = new Command("check", "Checks states, places, territories, areas, instruments and statements; names file and line of each fault.");
        check.SetAction(_ => Check(terminal));
        var path = new Argument<string>("FILE") { Description = "your copy of alliance_v4.1_by_dyad.csv (Correlates of War) or atop5_1dy.csv (ATOP)" };
        var compare = new Command("compare", "Lists where a scholar's table of alliances and the registry disagree on who was bound to defend whom.") { path };
        compare.SetAction(parsed => Compare(terminal, parsed.GetRequiredValue(path)));
        return new Command("registry", "Looks after the registry of states, places and treaties.") { check, compare };
    }

    private static int Compare(Terminal terminal, string path)
    {
        var file = AllianceFile.Read(path);
        var (differences, agreed) = AllianceComparison.Of(file, InstrumentRegistry.Shared);
        foreach (var d in differences)
            terminal.Data.WriteLine($"{d.One} {d.Other} {d.From}-{d.To}: only in {(d.Instrument is { } id ? $"the registry ({id})" : $"the file ({file.Name}:{d.Line})")}");
        terminal.Data.WriteLine($"{file.First}-{file.Last}: both agree in {Count.Of(agreed, "year")} of pairs; {Count.Of(differences.Count, "difference")}; {Count.Of(file.Passed, "line")} passed over.");
        return ExitCode.Done;
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
