using System.Globalization;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Actors;

/// <summary>States, organisations, armed groups, and people in office: what is known of actors before an article is read.</summary>
/// <remarks>Immutable; safe for several threads. Names in a language are read when first asked for.</remarks>
public sealed class ActorRegistry
{
    private static readonly Lazy<ActorRegistry> Shared = new(() => new ActorRegistry());

    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State> _statesByAlpha2 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly List<Holder> _holders = [];
    private readonly Dictionary<string, Dictionary<string, string>> _display = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    private ActorRegistry()
    {
        LoadStates();
        LoadOrganisations();
        LoadPeople();
    }

    /// <summary>The registry that comes with the program, loaded once.</summary>
    public static ActorRegistry Load() => Shared.Value;

    /// <summary>All states and territories, in the order of the file.</summary>
    public IReadOnlyCollection<State> States => _states.Values;

    /// <summary>All organisations and groups, in the order of the files.</summary>
    public IReadOnlyCollection<Organisation> Organisations => _organisations.Values;

    /// <summary>All people known by an office.</summary>
    public IReadOnlyList<Person> People => _people;

    /// <summary>All terms of office.</summary>
    public IReadOnlyList<Holder> Holders => _holders;

    /// <summary>A state by alpha-3 or own code; null where there is none.</summary>
    public State? StateByCode(string code) => _states.GetValueOrDefault(code);

    /// <summary>A state by alpha-2; null where there is none.</summary>
    public State? StateByAlpha2(string alpha2) => _statesByAlpha2.GetValueOrDefault(alpha2);

    /// <summary>An organisation or group by its code; null where there is none.</summary>
    public Organisation? OrganisationByCode(string code) => _organisations.GetValueOrDefault(code);

    /// <summary>The state that an actor's code stands for: the code itself for a state, null for an organisation, a group and an unknown code.</summary>
    public string? CountryOf(string code) => _states.ContainsKey(code) ? code : null;

    /// <summary>The name to show for a code in a language: CLDR's or the one of <c>knowledge/LANG/states.tsv</c>; the English one, then the code, where there is none.</summary>
    public string NameOf(string code, string language)
    {
        if (_organisations.TryGetValue(code, out var organisation)) return organisation.IsGroup ? organisation.Name : organisation.Code;
        if (Display(language).TryGetValue(code, out var name)) return name;
        return _states.TryGetValue(code, out var state) ? state.English : code;
    }

    /// <summary>Who may have held an office of a state or organisation on a day; several where terms are known only by the year.</summary>
    public IEnumerable<Holder> HoldersOn(string country, string role, DateOnly day) =>
        _holders.Where(holder => holder.Country == country && holder.Role == role && holder.MayHold(day));

    internal static int? Year(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private Dictionary<string, string> Display(string language)
    {
        lock (_gate)
        {
            if (_display.TryGetValue(language, out var names)) return names;
            names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (alpha2, form, name) in CldrNames.Of(language))
                if (form == "name" && _statesByAlpha2.TryGetValue(alpha2, out var state)) names[state.Code] = name;
            var own = DataFolder.Knowledge(language, "states.tsv");
            if (File.Exists(own))
            {
                foreach (var row in TsvFile.Read(own, "code", "display").Rows)
                    if (row["display"] is { Length: > 0 } display) names[row["code"]] = display;
            }

            _display.Add(language, names);
            return names;
        }
    }

    private void LoadStates()
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("states", "states.tsv"), "code", "alpha2", "english", "kind", "from", "to", "actor", "source").Rows)
        {
            var alpha2 = row["alpha2"] is { Length: > 0 } cell ? cell : null;
            var kind = Enum.TryParse<StateKind>(row["kind"], ignoreCase: true, out var parsed) ? parsed : StateKind.State;
            var state = new State(row["code"], alpha2, row["english"], kind, Year(row["from"]), Year(row["to"]), row["actor"] == "yes", row.Where);
            _states.TryAdd(state.Code, state);
            if (alpha2 is not null) _statesByAlpha2.TryAdd(alpha2, state);
        }
    }

    private void LoadOrganisations()
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("organisations", "organisations.tsv"), "code", "name", "kind", "acronyms", "source").Rows)
            _organisations.TryAdd(row["code"], new Organisation(
                row["code"], row["name"], row["kind"], null, Year(row["from"]), Year(row["to"]), row.List("acronyms"), row.Where));
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("organisations", "groups.tsv"), "code", "name", "base", "source").Rows)
        {
            var home = row["base"] is { Length: > 0 } cell ? cell : null;
            _organisations.TryAdd(row["code"], new Organisation(row["code"], row["name"], "group", home, Year(row["from"]), null, [], row.Where));
        }
    }

    private void LoadPeople()
    {
        var terms = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("positions", "holders.tsv"), "person", "country", "role", "from", "to", "certainty", "source").Rows)
        {
            if (!InexactDay.TryParse(row["from"], out var from)) continue;
            InexactDay? to = null;
            if (row["to"].Length > 0 && InexactDay.TryParse(row["to"], out var end)) to = end;
            var holder = new Holder(row["person"], row["country"], row["role"], from, to, row["certainty"] == "certain", row.Where);
            _holders.Add(holder);
            if (!terms.TryGetValue(holder.Person, out var list)) terms.Add(holder.Person, list = []);
            list.Add(holder);
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("positions", "people.tsv"), "person", "other_names", "short_names", "source").Rows)
        {
            if (!named.Add(row["person"])) continue;
            var held = terms.GetValueOrDefault(row["person"]) ?? [];
            _people.Add(new Person(row["person"], row.List("other_names"), row.List("short_names"), held, row.Where));
        }

        foreach (var (name, held) in terms)
            if (!named.Contains(name)) _people.Add(new Person(name, [], [], held, held[0].Entry));
    }
}
