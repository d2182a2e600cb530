using Sekutu.Knowledge;
using Sekutu.Registry.Checks;

namespace Sekutu.Registry.Instruments;

/// <summary>All instruments, statements and invocations, from <c>knowledge/registry</c>.</summary>
/// <remarks>Immutable; safe for several threads. Loaded on first use, and never by reading alone; a registry that fails its checks is refused.</remarks>
public sealed class InstrumentRegistry
{
    private static readonly Lazy<InstrumentRegistry> Loaded = new(LoadChecked);
    private static readonly IReadOnlyList<TreatyReading> NoReadings = [];

    private readonly Dictionary<string, Instrument> _byId;
    private readonly Dictionary<string, IReadOnlyList<TreatyReading>> _readings;
    private readonly Dictionary<string, Instrument[]> _byState = new(StringComparer.Ordinal);

    internal InstrumentRegistry(IReadOnlyList<Instrument> instruments, IReadOnlyList<TreatyReading> readings, FormerRule formerRule)
    {
        All = instruments;
        Readings = readings;
        FormerRule = formerRule;
        _byId = instruments.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _readings = readings.GroupBy(r => r.Instrument).ToDictionary(g => g.Key, g => (IReadOnlyList<TreatyReading>)[.. g.OrderBy(r => r.Date)], StringComparer.Ordinal);
        foreach (var state in instruments.SelectMany(Concerned).Distinct())
            _byState.Add(state, [.. instruments.Where(i => Concerned(i).Contains(state))]);
    }

    /// <summary>The registry that comes with the program.</summary>
    /// <exception cref="MessageException">The first fault that the checks find.</exception>
    public static InstrumentRegistry Shared => Loaded.Value;

    /// <summary>All instruments in the order of their ids.</summary>
    public IReadOnlyList<Instrument> All { get; }

    /// <summary>All statements and invocations.</summary>
    public IReadOnlyList<TreatyReading> Readings { get; }

    internal FormerRule FormerRule { get; }

    /// <summary>An instrument by its id; null where there is none.</summary>
    public Instrument? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Statements on an instrument and invocations of it, in order of time.</summary>
    public IReadOnlyList<TreatyReading> ReadingsOf(string instrument) => _readings.GetValueOrDefault(instrument, NoReadings);

    /// <summary>The instruments that have a state as a party or owe it something, at whatever time.</summary>
    public ReadOnlySpan<Instrument> Concerning(string state) => _byState.TryGetValue(state, out var found) ? found : [];

    /// <summary>Reads the files without checking them.</summary>
    internal static InstrumentRegistry Load() => new(
        [.. Files("instruments").Select(f => InstrumentReader.Instrument(TomlFile.Read(f)))],
        [
            .. Files("statements").SelectMany(f => TomlFile.Read(f).List("statement")).Select(n => InstrumentReader.Reading(n, invocation: false)),
            .. Files("invocations").SelectMany(f => TomlFile.Read(f).List("invocation")).Select(n => InstrumentReader.Reading(n, invocation: true)),
        ],
        FormerRule.Load());

    private static InstrumentRegistry LoadChecked()
    {
        var registry = Load();
        return InstrumentChecks.Of(registry).Concat(PlaceChecks.Land()).FirstOrDefault() is { } fault ? throw new MessageException(fault) : registry;
    }

    private static IEnumerable<string> Concerned(Instrument instrument) =>
        instrument.Parties.Select(p => p.State).Concat(instrument.Articles.SelectMany(a => a.Obligations).SelectMany(o => o.OwedTo));

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(DataFolder.Knowledge("registry", folder), "*.toml").Order(StringComparer.Ordinal);
}
