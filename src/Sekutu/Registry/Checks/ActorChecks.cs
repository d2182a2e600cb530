using Sekutu.Knowledge;
using Sekutu.Registry.Actors;

namespace Sekutu.Registry.Checks;

/// <summary>Checks what is known of actors: every fact has a source, every reference resolves, dates are in order.</summary>
public sealed class ActorChecks
{
    private readonly List<Message> _found = [];
    private readonly HashSet<string> _sources;
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    private ActorChecks() => _sources = [.. TsvFile.Read(DataFolder.Knowledge("sources.tsv"), "id").Rows.Select(row => row["id"])];

    /// <summary>Everything that is wrong, in the order of the files; empty where all is well.</summary>
    public static IReadOnlyList<Message> Run()
    {
        var checks = new ActorChecks();
        checks.States();
        checks.Organisations();
        checks.Holders();
        foreach (var folder in Directory.GetDirectories(DataFolder.Knowledge()))
            if (File.Exists(Path.Combine(folder, "actor-words.tsv"))) checks.Words(Path.GetFileName(folder));
        return checks._found;
    }

    private IReadOnlyList<TsvRow> Sourced(params string[] path)
    {
        var rows = TsvFile.Read(DataFolder.Knowledge(path), "source").Rows;
        foreach (var row in rows)
        {
            if (row["source"].Length == 0) _found.Add(ActorMessages.NoSource(row.Where));
            else if (!_sources.Contains(row["source"])) _found.Add(ActorMessages.UnknownSource(row.Where, row["source"]));
        }

        return rows;
    }

    private void Code(TsvRow row)
    {
        if (!_codes.Add(row["code"])) _found.Add(ActorMessages.SameCode(row.Where, row["code"]));
        Order(row);
    }

    private void Reference(TsvRow row, string code)
    {
        if (code.Length > 0 && !_codes.Contains(code)) _found.Add(ActorMessages.UnknownActor(row.Where, code));
    }

    private void Order(TsvRow row)
    {
        var (from, to) = (row["from"], row["to"]);
        InexactDay start = default, end = default;
        if (from.Length > 0 && !InexactDay.TryParse(from, out start)) _found.Add(ActorMessages.BadDate(row.Where, from));
        if (to.Length > 0 && !InexactDay.TryParse(to, out end)) _found.Add(ActorMessages.BadDate(row.Where, to));
        if (start.Earliest is { } first && end.Latest is { } last && last < first) _found.Add(ActorMessages.WrongOrder(row.Where, from, to));
    }

    private void States()
    {
        var own = new HashSet<string>(Sourced("states", "own-codes.tsv").Select(row => row["code"]), StringComparer.Ordinal);
        foreach (var row in Sourced("states", "states.tsv"))
        {
            Code(row);
            if (row["source"] != "cldr" && !own.Contains(row["code"])) _found.Add(ActorMessages.OwnCodeUnexplained(row.Where, row["code"]));
        }
    }

    private void Organisations()
    {
        foreach (var row in Sourced("organisations", "organisations.tsv")) Code(row);
        foreach (var row in Sourced("organisations", "groups.tsv"))
        {
            Code(row);
            Reference(row, row["base"]);
        }
    }

    private void Holders()
    {
        var roles = new HashSet<string>(Sourced("positions", "roles.tsv").Select(row => row["role"]), StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Sourced("positions", "holders.tsv"))
        {
            people.Add(row["person"]);
            Reference(row, row["country"]);
            if (!roles.Contains(row["role"])) _found.Add(ActorMessages.UnknownRole(row.Where, row["role"]));
            if (row["from"].Length == 0) _found.Add(ActorMessages.BadDate(row.Where, ""));
            Order(row);
        }

        foreach (var row in Sourced("positions", "people.tsv"))
            if (!people.Contains(row["person"])) _found.Add(ActorMessages.UnknownPerson(row.Where, row["person"]));
    }

    private void Words(string language)
    {
        foreach (var file in (string[])["states.tsv", "organisations.tsv"])
            foreach (var row in Sourced(language, file))
                foreach (var code in row["code"].Split(',')) Reference(row, code);
        foreach (var file in (string[])["bodies.tsv", "offices.tsv"])
            foreach (var row in Sourced(language, file)) Reference(row, row["state"].TrimStart('~', '?'));
        foreach (var file in (string[])["anaphors.tsv", "actor-words.tsv", "not-actors.tsv"]) Sourced(language, file);
    }
}
