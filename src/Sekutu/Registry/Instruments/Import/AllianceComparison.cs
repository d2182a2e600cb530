using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments.Import;

/// <summary>Where a scholar's table of alliances and the registry disagree on who was bound to defend whom.</summary>
public static class AllianceComparison
{
    /// <summary>A stretch of years in which only one of both knows a promise of defence between two states.</summary>
    /// <param name="One">A code.</param>
    /// <param name="Other">A code later in the alphabet.</param>
    /// <param name="From">First year.</param>
    /// <param name="To">Last year.</param>
    /// <param name="Instrument">The instrument, where only the registry knows it; null where only the file does.</param>
    /// <param name="Line">The line of the file; 0 where only the registry knows it.</param>
    public readonly record struct Difference(string One, string Other, int From, int To, string? Instrument, int Line);

    /// <summary>The differences in the order of the codes, and in how many years of pairs both agree that there is a promise.</summary>
    public static (IReadOnlyList<Difference> Differences, int Agreed) Of(AllianceFile file, InstrumentRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(registry);
        var ours = Ours(file, registry);
        var found = new List<Difference>();
        var agreed = 0;
        foreach (var pair in file.Defence.Keys.Union(ours.Keys).Order())
        {
            var (theirs, known) = (file.Defence.GetValueOrDefault(pair) ?? [], ours.GetValueOrDefault(pair) ?? []);
            agreed += theirs.Keys.Count(known.ContainsKey);
            foreach (var year in theirs.Keys.Where(y => !known.ContainsKey(y)).Order()) Extend(found, pair, year, null, theirs[year]);
            foreach (var year in known.Keys.Where(y => !theirs.ContainsKey(y)).Order()) Extend(found, pair, year, known[year], 0);
        }

        return (found, agreed);
    }

    private static void Extend(List<Difference> found, (string, string) pair, int year, string? instrument, int line)
    {
        if (found.Count > 0 && found[^1] is var last && (last.One, last.Other) == pair && last.To == year - 1 && last.Instrument == instrument && (instrument is not null || last.Line == line))
            found[^1] = last with { To = year };
        else
            found.Add(new Difference(pair.Item1, pair.Item2, year, year, instrument, line));
    }

    private static Dictionary<(string, string), Dictionary<int, string>> Ours(AllianceFile file, InstrumentRegistry registry)
    {
        var years = new Dictionary<(string, string), Dictionary<int, string>>();
        foreach (var instrument in registry.All)
        {
            if (instrument.Binding != Binding.Treaty) continue;
            for (var year = file.First; year <= file.Last; year++)
            {
                var day = new DateOnly(year, 7, 1);
                if (instrument.InForce.On(day) != Covered.True) continue;
                foreach (var obligation in instrument.Articles.SelectMany(a => a.Obligations))
                    if (obligation is { Type: "defence", Promised: true } && Natures.IsAssistance(obligation.Nature) && obligation.During?.On(day) != Covered.False)
                        Pairs(instrument, obligation, day, years);
            }
        }

        return years;
    }

    private static void Pairs(Instrument instrument, Obligation obligation, DateOnly day, Dictionary<(string, string), Dictionary<int, string>> years)
    {
        bool Bound(string state) => instrument.PartyOn(state, day)?.On(day) == Covered.True;
        var owing = instrument.States.Where(s => Bound(s) && (obligation.OwedBy.Count == 0 || obligation.OwedBy.Contains(s))).ToList();
        var owed = obligation.OwedTo.Count == 0 ? instrument.States.Where(Bound) : obligation.OwedTo.Where(s => !instrument.States.Contains(s) || Bound(s));
        foreach (var to in owed)
            foreach (var by in owing)
            {
                if (by == to) continue;
                var pair = string.CompareOrdinal(by, to) < 0 ? (by, to) : (to, by);
                if (!years.TryGetValue(pair, out var list)) years.Add(pair, list = []);
                list.TryAdd(day.Year, instrument.Id);
            }
    }
}
