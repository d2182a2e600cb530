using System.Globalization;
using Sekutu.Answers.Obligations;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Geography;
using Sekutu.Registry.Obligations;

namespace Sekutu.Cli.Views;

/// <summary>Who runs and claims a place, in which areas it lies, and what would be owed to whoever runs it if it were attacked from outside.</summary>
internal sealed class PlaceCoverView(TextWriter output, ReasonWords words)
{
    // Somebody who is party to nothing: what remains depends on the place alone.
    private const string Outsider = "non-state:outsider";

    /// <summary>Shows a place on a day.</summary>
    public void Show(string name, (double Latitude, double Longitude) point, string date)
    {
        var map = WorldMap.Shared;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} ({point.Latitude:0.##}, {point.Longitude:0.##}), {date}"));
        var question = ObligationCase.Of("", date, Outsider, "USA", null, null, point, null);
        var day = question.Case.Date;
        var runner = ObligationEngine.Shared.RunnerOf(question.Case);
        output.WriteLine(words.Say("covers.run", runner is null ? "-" : Name(runner)));
        foreach (var territory in map.TerritoriesAt(point.Latitude, point.Longitude))
            if (territory.Claims(day).Any())
                output.WriteLine(words.Say("covers.claims", territory.Names.GetValueOrDefault(words.Language) ?? territory.Names["en"], string.Join(", ", territory.Claims(day).Select(c => Name(c.Who)).Distinct()), territory.Where));
        var areas = map.AreasAt(point.Latitude, point.Longitude).Select(a => a.Names.GetValueOrDefault(words.Language) ?? a.Names["en"]).ToList();
        if (areas.Count > 0) output.WriteLine(words.Say("covers.areas", string.Join(", ", areas)));
        output.WriteLine();
        if (runner is null || ActorRegistry.Load().StateByCode(runner) is null) return;
        var attacked = ObligationCase.Of("", date, Outsider, runner, null, name, point, null);
        new ObligationView(output, words).Show(attacked, ObligationEngine.Shared.Answer(attacked.Case));
    }

    private string Name(string code) => ActorRegistry.Load().NameOf(code, words.Language);
}
