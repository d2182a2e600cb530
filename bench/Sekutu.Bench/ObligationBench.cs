using BenchmarkDotNet.Attributes;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Geography;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;

namespace Sekutu.Bench;

/// <summary>Who owes whom what, for cases of a random day since 1900, place and pair of states.</summary>
[MemoryDiagnoser]
public class ObligationBench
{
    private const int Cases = 10_000;
    private readonly AttackCase[] _cases = new AttackCase[Cases];
    private readonly AttackCase[] _rejected = new AttackCase[Cases];

    /// <summary>Draws the cases; the same every time.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(20261124);
        var states = ActorRegistry.Load().States.Select(s => s.Code).ToArray();
        var bound = states.Where(s => InstrumentRegistry.Shared.Concerning(s).Length > 0).ToHashSet();
        var free = states.Where(s => !bound.Contains(s)).ToArray();
        for (var i = 0; i < Cases; i++)
        {
            var day = new DateOnly(1900, 1, 1).AddDays(random.Next(46_000));
            var (latitude, longitude) = ((random.NextDouble() * 140) - 60, (random.NextDouble() * 360) - 180);
            _cases[i] = new AttackCase(day, [states[random.Next(states.Length)]], states[random.Next(states.Length)], TargetKinds.Territory, latitude, longitude);
            _rejected[i] = new AttackCase(day, [free[random.Next(free.Length)]], free[random.Next(free.Length)], TargetKinds.Territory, latitude, longitude);
        }

        _ = WorldMap.Shared;
    }

    /// <summary>Any two states.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int Random()
    {
        var found = 0;
        foreach (var question in _cases) found += ObligationEngine.Shared.Answer(question).Count;
        return found;
    }

    /// <summary>Two states that no instrument concerns: what it costs to reject all.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int Rejected()
    {
        var found = 0;
        foreach (var question in _rejected) found += ObligationEngine.Shared.Answer(question).Count;
        return found;
    }
}
