using Sekutu.Registry.Geography;
using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>The place of a case on its day: who runs it, in which areas and territories it lies. Found out once, when first asked.</summary>
internal sealed class Ground(WorldMap map, FormerRule formerRule, AttackCase question)
{
    // Several treaties ask for the same few seas and continents.
    private readonly List<(string Area, bool Inside)> _areas = [];
    private List<Territory>? _territories;
    private (string? State, string Where)? _runner;

    /// <summary>False where the case gives no point.</summary>
    public bool IsKnown => question.Latitude is not null && question.Longitude is not null;

    private double Latitude => question.Latitude!.Value;

    private double Longitude => question.Longitude!.Value;

    private List<Territory> Territories => _territories ??= [.. map.TerritoriesAt(Latitude, Longitude)];

    /// <summary>The territory that says who runs the place; null for plain land and the sea.</summary>
    public Territory? Territory => Territories.Count > 0 ? Territories[0] : null;

    /// <summary>Who runs the place on the day, and the line that says so; null where nobody does or it is not known.</summary>
    public (string? State, string Where) Runner => _runner ??= FindRunner(question.Date);

    /// <summary>True when the place lies in one of the territories.</summary>
    public bool IsIn(IReadOnlyList<string> territories)
    {
        foreach (var territory in Territories)
            if (territories.Contains(territory.Id)) return true;
        return false;
    }

    /// <summary>True when the place lies in one of the areas, by its drawing or by the word of its territory.</summary>
    public bool IsWithin(IReadOnlyList<string> areas)
    {
        foreach (var area in areas)
            if (IsWithin(area)) return true;
        return false;
    }

    private bool IsWithin(string area)
    {
        foreach (var (known, inside) in _areas)
            if (known == area) return inside;
        var answer = map.IsIn(area, Latitude, Longitude) || Territory?.Within.Contains(area) == true;
        _areas.Add((area, answer));
        return answer;
    }

    /// <summary>Whether the place is a state's on a basis.</summary>
    public Covered BelongsTo(string state, TerritoryBasis basis)
    {
        var mine = RunsIt(state, basis == TerritoryBasis.Administered);
        if (mine != Covered.True) return mine;
        return basis switch
        {
            TerritoryBasis.Metropolitan => Territory?.Metropolitan == false ? Covered.False : Covered.True,
            TerritoryBasis.EuTerritory => Territory?.EuStatus is null or EuStatus.Member or EuStatus.Outermost || IsOrdinaryLand ? Covered.True : Covered.False,
            TerritoryBasis.EuAssociated => Territory?.EuStatus is EuStatus.Oct or EuStatus.Suspended ? Covered.True : Covered.False,
            _ => Covered.True,
        };
    }

    // A territory of the list that is neither overseas nor disputed is land like any other: its entry need not speak of the Union.
    private bool IsOrdinaryLand => Territory is { EuStatus: EuStatus.None, Metropolitan: not false } && Territory.ClaimedBy.Count == 0;

    private Covered RunsIt(string state, bool administered)
    {
        var (runner, _) = Runner;
        // Whoever runs land that it does not claim, while another does, holds it in trust, by lease or by occupation.
        if (runner == state) return administered || Territory is null || Territory.ClaimedBy.Count == 0 || Territory.Claims(question.Date).Any(c => c.Who == state) || !Territory.Claims(question.Date).Any() ? Covered.True : Covered.False;
        // What the attacker seized is still the victim's: for who administers, on the day of the seizure; for who owns, as long as it holds it.
        if (state == question.Victim && runner is not null && question.Attackers.Contains(runner) && SeizedFrom(state, administered)) return Covered.True;
        return Covered.False;
    }

    private bool SeizedFrom(string state, bool onTheDay)
    {
        if (Territory is null) return false;
        if (onTheDay) return FindRunner(question.Date.AddDays(-1)).State == state;
        Tenure? before = null;
        foreach (var tenure in Territory.AdministeredBy)
        {
            if (tenure.On(question.Date)) return before?.Who == state;
            before = tenure;
        }

        return false;
    }

    private (string? State, string Where) FindRunner(DateOnly day)
    {
        foreach (var territory in Territories)
        {
            if (territory.Administrator(day) is { } tenure) return (tenure.Who, tenure.Where);
            if (territory.AdministeredBy.Count == 0) return (null, territory.Where);
        }

        if (map.StateAt(Latitude, Longitude) is not { } today) return (null, "");
        var (state, where) = formerRule.On(today, day);
        return (state, where ?? "knowledge/places/outlines.tsv");
    }
}
