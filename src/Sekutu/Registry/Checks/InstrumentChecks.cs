using Sekutu.Knowledge;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Geography;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Checks;

/// <summary>Checks instruments, statements and invocations: sources, references, dates, closed lists.</summary>
public sealed class InstrumentChecks
{
    private static readonly string[] Types = ["defence", "offence", "neutrality", "nonaggression", "consultation", "assistance-other"];
    private static readonly string[] Triggers = ["armed-attack", "aggression", "threat", "any-challenge", "situation", "war"];
    private static readonly string[] Roles = ["victim", "attacker", "either"];
    private static readonly string[] Needs = ["request", "joint-finding", "organ", "external-only", "unprovoked", "nuclear-weapons", "consent"];
    private static readonly string[] Certainties = ["high", "medium", "low"];
    private static readonly string[] Effects = ["confirms", "widens", "narrows", "denies", "accepted", "declined", "no-decision"];
    private const int LongestQuote = 60;

    private readonly List<Message> _found = [];
    private readonly InstrumentRegistry _registry;
    private readonly WorldMap _map = WorldMap.Shared;
    private readonly ActorRegistry _actors = ActorRegistry.Load();

    private InstrumentChecks(InstrumentRegistry registry) => _registry = registry;

    /// <summary>All that is wrong in the shipped instruments; nothing when they are in order.</summary>
    public static IReadOnlyList<Message> Run()
    {
        var registry = InstrumentRegistry.Load();
        return [.. Of(registry), .. Names(registry)];
    }

    /// <summary>All that is wrong in a registry.</summary>
    internal static IReadOnlyList<Message> Of(InstrumentRegistry registry)
    {
        var checks = new InstrumentChecks(registry);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var instrument in registry.All)
        {
            checks.Once(seen, instrument.Id, instrument.Where);
            checks.Instrument(instrument);
        }

        seen.Clear();
        foreach (var reading in registry.Readings)
        {
            checks.Once(seen, reading.Id, reading.Where);
            checks.Reading(reading);
        }

        foreach (var (state, where) in registry.FormerRule.Named) checks.State(where, "former-rule", state);
        return checks._found;
    }

    // The names by which articles call a treaty lead to its file.
    private static IEnumerable<Message> Names(InstrumentRegistry registry) =>
        from row in TsvFile.Read(DataFolder.Knowledge("instruments", "names.tsv"), "id", "names").Rows
        where row["id"] != "-" && registry.ById(row["id"]) is null
        select InstrumentMessages.LeadsNowhere(row.Where, row["names"].Split('|')[0], "instrument", row["id"]);

    private void Once(Dictionary<string, string> seen, string id, string where)
    {
        if (id.Length == 0) _found.Add(InstrumentMessages.Missing(where, "?", "id"));
        else if (!seen.TryAdd(id, where)) _found.Add(InstrumentMessages.GivenTwice(where, id, seen[id]));
    }

    private void Instrument(Instrument i)
    {
        if (i.Sources.Count == 0) _found.Add(InstrumentMessages.NoSource(i.Where, i.Id));
        if (!i.Titles.ContainsKey("en")) _found.Add(InstrumentMessages.Missing(i.Where, i.Id, "title.en"));
        if (i.Kind.Length == 0) _found.Add(InstrumentMessages.Missing(i.Where, i.Id, "kind"));
        if (i.InForce.From is null) _found.Add(InstrumentMessages.Missing(i.Where, i.Id, "in_force (a day, or \"unknown\")"));
        if (i.Parties.Count == 0) _found.Add(InstrumentMessages.Missing(i.Where, i.Id, "states or parties"));
        Word(i.Where, i.Id, "certainty", i.Certainty, Certainties);
        Order(i.Where, i.Id, i.InForce);
        if (i.Signed > i.InForce.From?.Latest) _found.Add(InstrumentMessages.WrongDates(i.Where, i.Id, "it is in force before it was signed"));
        Parties(i);
        foreach (var article in i.Articles)
        {
            if (article.Number.Length == 0) _found.Add(InstrumentMessages.Missing(article.Where, i.Id, "no"));
            foreach (var text in article.Texts)
                if (text.Quote.Split(' ').Length > LongestQuote) _found.Add(InstrumentMessages.TooLong(text.Where, i.Id));
            foreach (var obligation in article.Obligations) Obligation(i.Id, obligation);
        }
    }

    private void Parties(Instrument i)
    {
        foreach (var party in i.Parties)
        {
            State(party.Where, i.Id, party.State);
            if (party.Bound is { } bound) Order(party.Where, i.Id, bound);
            foreach (var suspension in party.Suspensions)
            {
                Order(suspension.Where, i.Id, suspension.During);
                if (suspension.By is { } by) State(suspension.Where, i.Id, by);
                if (suspension.Note.Length == 0) _found.Add(InstrumentMessages.Missing(suspension.Where, i.Id, "note"));
            }
        }

        foreach (var again in i.Parties.GroupBy(p => p.State).Where(g => g.Count() > 1))
        {
            Party? last = null;
            foreach (var party in again)
            {
                if (last is not null && (last.Bound?.Until?.Latest is not { } end || party.Bound?.From?.Earliest is not { } start || start < end))
                    _found.Add(InstrumentMessages.WrongDates(party.Where, i.Id, $"{party.State} is a party twice at once"));
                last = party;
            }
        }
    }

    private void Obligation(string id, Obligation o)
    {
        if (o.Source.Length == 0) _found.Add(InstrumentMessages.NoSource(o.Where, id));
        Word(o.Where, id, "type", o.Type, Types);
        Word(o.Where, id, "nature", o.Nature, Natures.All);
        Word(o.Where, id, "trigger", o.Trigger, Triggers);
        Word(o.Where, id, "role", o.Role, Roles);
        foreach (var need in o.Needs) Word(o.Where, id, "needs", need, Needs);
        foreach (var state in o.OwedBy.Concat(o.OwedTo).Concat(o.Adversaries).Concat(o.NotAdversaries)) State(o.Where, id, state);
        if (o.ConditionalOn is { } other) State(o.Where, id, other);
        if (o.During is { } during) Order(o.Where, id, during);
        foreach (var reach in o.Reaches)
        {
            if (reach.Kinds == TargetKinds.None) _found.Add(InstrumentMessages.WrongWord(reach.Where, id, "target", "?", string.Join(", ", TargetWords.Single)));
            Places(reach.Where, id, reach.Territories, [.. reach.Within, .. reach.Outside]);
            foreach (var state in reach.Victims) State(reach.Where, id, state);
            if (reach.TerritoryOf is { } of and not ("victim" or "party" or "attacker" or "nobody")) State(reach.Where, id, of);
            if (reach.To < reach.From) _found.Add(InstrumentMessages.WrongDates(reach.Where, id, "a line of its scope ends before it begins"));
            if (reach is { Answer: Covered.Disputed, Note: null }) _found.Add(InstrumentMessages.Missing(reach.Where, id, "a note that says whose view is which"));
        }

        foreach (var domain in o.Domains)
            if (!_registry.Readings.Any(r => r.Id == domain.Statement)) _found.Add(InstrumentMessages.LeadsNowhere(domain.Where, id, "statement", domain.Statement));
        foreach (var understanding in o.Understandings)
            foreach (var state in understanding.By.Concat(understanding.Adversaries)) State(understanding.Where, id, state);
    }

    private void Reading(TreatyReading r)
    {
        if (r.Source.Length == 0) _found.Add(InstrumentMessages.NoSource(r.Where, r.Id));
        if (r.Text.Length == 0) _found.Add(InstrumentMessages.Missing(r.Where, r.Id, "text"));
        if (r.Date == default) _found.Add(InstrumentMessages.Missing(r.Where, r.Id, "date"));
        Word(r.Where, r.Id, r.IsInvocation ? "outcome" : "effect", r.Effect, Effects);
        Order(r.Where, r.Id, r.Of);
        if (_registry.ById(r.Instrument) is not { } instrument) _found.Add(InstrumentMessages.LeadsNowhere(r.Where, r.Id, "instrument", r.Instrument));
        else if (r.Article is { } article && !instrument.Articles.Any(a => ArticleNumbers.Overlap(a.Number, article))) _found.Add(InstrumentMessages.LeadsNowhere(r.Where, r.Id, "article", article));
        Places(r.Where, r.Id, r.Territories, r.Within);
        foreach (var state in r.Victims.Concat(r.Parties)) State(r.Where, r.Id, state);
        foreach (var actor in r.By.Concat(r.Attackers))
            if (!actor.StartsWith("non-state:", StringComparison.Ordinal) && _actors.OrganisationByCode(actor) is null) State(r.Where, r.Id, actor);
    }

    private void Places(string where, string id, IReadOnlyList<string> territories, IReadOnlyList<string> areas)
    {
        foreach (var territory in territories)
            if (!_map.Territories.ContainsKey(territory)) _found.Add(InstrumentMessages.LeadsNowhere(where, id, "territory", territory));
        foreach (var area in areas)
            if (!_map.Areas.ContainsKey(area)) _found.Add(InstrumentMessages.LeadsNowhere(where, id, "area", area));
    }

    private void State(string where, string id, string state)
    {
        if (_actors.StateByCode(state) is null) _found.Add(InstrumentMessages.LeadsNowhere(where, id, "state", state));
    }

    private void Word(string where, string id, string field, string word, IReadOnlyList<string> allowed)
    {
        if (!allowed.Contains(word)) _found.Add(InstrumentMessages.WrongWord(where, id, field, word, string.Join(", ", allowed)));
    }

    private void Order(string where, string id, Period period)
    {
        if (period.Until?.Latest < period.From?.Earliest) _found.Add(InstrumentMessages.WrongDates(where, id, "it ends before it begins"));
    }
}
