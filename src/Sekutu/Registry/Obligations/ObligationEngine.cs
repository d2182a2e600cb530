using Sekutu.Registry.Geography;
using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>Answers who owes whom what: for every instrument that concerns a side of the case, what each party owes under which article, and why or why not.</summary>
/// <remarks>Pure: the same case gives the same findings. Safe for several threads. An instrument that concerns neither side costs nothing.</remarks>
public sealed class ObligationEngine(InstrumentRegistry registry, WorldMap map)
{
    private static readonly Lazy<ObligationEngine> Loaded = new(() => new ObligationEngine(InstrumentRegistry.Shared, WorldMap.Shared));

    /// <summary>The engine over the registry that comes with the program.</summary>
    public static ObligationEngine Shared => Loaded.Value;

    /// <summary>All findings of a case, in the order of the instruments' ids; what is owed to the victim before what is owed to an attacker.</summary>
    public IReadOnlyList<Finding> Answer(AttackCase question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var concerned = registry.Concerning(question.Victim).Length > 0;
        for (var i = 0; i < question.Attackers.Count && !concerned; i++) concerned = registry.Concerning(question.Attackers[i]).Length > 0;
        if (!concerned) return [];
        var findings = new List<Finding>();
        var examination = new Examination(registry, new Ground(map, registry.FormerRule, question), question, findings);
        foreach (var instrument in registry.Concerning(question.Victim)) examination.Of(instrument, question.Victim, attacked: true);
        foreach (var attacker in question.Attackers)
            foreach (var instrument in registry.Concerning(attacker)) examination.Of(instrument, attacker, attacked: false);
        return findings;
    }

    /// <summary>Who runs the place of a case on its day; null where nobody does, or it is not known.</summary>
    public string? RunnerOf(AttackCase question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var ground = new Ground(map, registry.FormerRule, question);
        return ground.IsKnown ? ground.Runner.State : null;
    }
}
