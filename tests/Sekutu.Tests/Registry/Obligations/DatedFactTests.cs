using System.Globalization;
using System.Text.RegularExpressions;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Registry.Obligations;

/// <summary>Answers over time change only where the registry names a day.</summary>
public sealed partial class DatedFactTests
{
    private const int Windows = 60;
    private const int DaysInWindow = 500;

    [Fact]
    public void No_answer_changes_but_at_a_day_that_the_registry_names()
    {
        var named = Days();
        var random = new Random(1949);
        var states = ActorRegistry.Load().States.Select(s => s.Code).Where(s => InstrumentRegistry.Shared.Concerning(s).Length > 0).ToArray();
        for (var window = 0; window < Windows; window++)
        {
            var (attacker, victim) = (states[random.Next(states.Length)], states[random.Next(states.Length)]);
            if (attacker == victim) continue;
            var (latitude, longitude) = ((random.NextDouble() * 120) - 50, (random.NextDouble() * 360) - 180);
            var day = new DateOnly(1938, 1, 1).AddDays(random.Next(31_500));
            string? last = null;
            for (var i = 0; i < DaysInWindow; i++, day = day.AddDays(1))
            {
                var said = Said(new AttackCase(day, [attacker], victim, TargetKinds.Territory, latitude, longitude));
                if (last is not null && last != said)
                    Assert.True(named.Contains(day), string.Create(CultureInfo.InvariantCulture, $"{attacker} > {victim} at {latitude:0.##},{longitude:0.##} changes on {day:yyyy-MM-dd}:\n{last}\n{said}"));
                last = said;
            }
        }
    }

    private static string Said(AttackCase question) => string.Join('\n', ObligationEngine.Shared.Answer(question)
        .Select(f => $"{f.Instrument.Id} {f.Article} {f.Party} {f.OwedTo} {f.Covered} {f.Nature}"));

    // Every day that a file of the registry names, and the day after (the last day of a time is written as its own); months and years begin and end one.
    private static HashSet<DateOnly> Days()
    {
        var days = new HashSet<DateOnly>();
        var folder = Path.Combine(RepositoryRoot.Path, "knowledge", "registry");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            foreach (Match match in Day().Matches(File.ReadAllText(file)))
            {
                var year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
                var month = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 1;
                if (year == 0 || month is < 1 or > 12) continue;
                if (match.Groups[3].Success)
                {
                    var day = new DateOnly(year, month, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture));
                    days.Add(day);
                    days.Add(day.AddDays(1));
                    continue;
                }

                var first = new DateOnly(year, month, 1);
                var next = match.Groups[2].Success ? first.AddMonths(1) : first.AddYears(1);
                days.UnionWith([first, next.AddDays(-1), next]);
            }

        return days;
    }

    [GeneratedRegex(@"\b(1[0-9]{3}|20[0-9]{2})(?:-(\d\d)(?:-(\d\d))?)?\b")]
    private static partial Regex Day();
}
