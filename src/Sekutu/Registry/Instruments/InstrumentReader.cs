using Sekutu.Knowledge;
using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>Makes instruments, statements and invocations of the tables of their files. What is wrong in them is the checks' affair.</summary>
internal static class InstrumentReader
{
    /// <summary>One instrument from its file.</summary>
    public static Instrument Instrument(TomlNode root)
    {
        var sources = root.Texts("source");
        return new Instrument
        {
            Id = root.Text("id") ?? "",
            Titles = root["title"]?.Fields.Where(f => f.Value.Value is not null).ToDictionary(f => f.Key, f => f.Value.Value!, StringComparer.Ordinal) ?? [],
            Kind = root.Text("kind") ?? "",
            Binding = Enum.TryParse<Binding>(root.Text("binding"), ignoreCase: true, out var binding) ? binding : Binding.Treaty,
            Signed = root.Date("signed"),
            InForce = Period.Of(root, "in_force", "ended", "not_before"),
            EndedBy = root.Text("ended_by"),
            Parties = [.. root.List("states").Select(s => new Party(s.Value ?? "", null, null, [], null, s.Where)), .. root.List("party").Select(Party)],
            Articles = [.. root.List("article").Select(a => Article(a))],
            Sources = sources,
            Certainty = root.Text("certainty") ?? "",
            Note = root.Text("note"),
            Where = (root["id"] ?? root).Where,
        };
    }

    /// <summary>One statement or invocation from its table.</summary>
    public static TreatyReading Reading(TomlNode node, bool invocation) => new()
    {
        Id = node.Text("id") ?? "",
        IsInvocation = invocation,
        Instrument = node.Text("instrument") ?? "",
        Article = node.Text("article"),
        By = node.Texts("by"),
        Date = node.Date("date") ?? default,
        Of = node["from"] is null && node["until"] is null ? new Period(null, null, node.Date("date"), node.Where) : Period.Of(node, "from", "until"),
        Attackers = node.Texts("attacker"),
        Victims = node.Texts("victim"),
        Parties = node.Texts("party"),
        Kinds = Kinds(node, "target", TargetKinds.All),
        Territories = node.Texts("territory"),
        Within = node.Texts("within"),
        Domain = node.Text("domain"),
        Effect = node.Text("effect") ?? node.Text("outcome") ?? "",
        Answer = Answer(node, "answer"),
        Text = node.Text("text") ?? "",
        Source = node.Text("source") ?? "",
        Where = node.Where,
    };

    private static Party Party(TomlNode node) => new(
        node.Text("state") ?? "",
        node["from"] is null && node["until"] is null ? null : Period.Of(node, "from", "until"),
        node.Date("notice"),
        [.. node.List("suspended").Select(s => new Suspension(Period.Of(s, "from", "until"), s.Text("by"), Answer(s, "answer") ?? Covered.False, s.Text("note") ?? "", s.Where))],
        node.Text("note"),
        node.Where);

    private static Article Article(TomlNode node) => new(
        node.Text("no") ?? "",
        [
            .. node.Text("quote") is { } quote ? [new TextVersion(null, quote, node["quote"]!.Where)] : Array.Empty<TextVersion>(),
            .. node.List("text").Select(t => new TextVersion(Period.Of(t, "from", "until"), t.Text("quote") ?? "", t.Where)),
        ],
        [.. node.List("obligation").Select(Obligation)],
        node.Where);

    private static Obligation Obligation(TomlNode node) => new()
    {
        Type = node.Text("type") ?? "",
        Nature = node.Text("nature") ?? "",
        Promised = node["promised"] is null || node.Flag("promised"),
        OwedBy = node.Texts("owed_by"),
        OwedTo = node.Texts("owed_to"),
        During = node["from"] is null && node["until"] is null ? null : Period.Of(node, "from", "until"),
        Trigger = node.Text("trigger") ?? "",
        Role = node.Text("role") ?? "victim",
        Needs = node.Texts("needs"),
        Adversaries = node.Texts("adversary"),
        NotAdversaries = node.Texts("not_adversary"),
        AlliedAdversary = Answer(node, "allied_adversary"),
        MinAdversaries = (int)(node.Number("min_adversaries") ?? 1),
        ConditionalOn = node.Text("conditional_on"),
        ByParty = Answer(node, "by_party") ?? (node.Text("type") == "defence" ? Covered.Disputed : Covered.True),
        ByNonState = Answer(node, "by_non_state") ?? Covered.True,
        Reaches = [.. node.List("reach").Select(Reach)],
        Domains = [.. node.List("domain").Select(Domain)],
        Understandings = [.. node.List("understanding").Select(Understanding)],
        Source = node.Text("source") ?? "",
        Where = node.Where,
    };

    private static Reach Reach(TomlNode node) => new()
    {
        Kinds = Kinds(node, "target", TargetKinds.Usual),
        Victims = node.Texts("victim"),
        TerritoryOf = node.Text("of"),
        Basis = node.Text("basis") switch
        {
            "administered" => TerritoryBasis.Administered,
            "metropolitan" => TerritoryBasis.Metropolitan,
            "eu-territory" => TerritoryBasis.EuTerritory,
            "eu-associated" => TerritoryBasis.EuAssociated,
            _ => TerritoryBasis.Sovereign,
        },
        Within = node.Texts("within"),
        Outside = node.Texts("outside"),
        Territories = node.Texts("territory"),
        From = node.Date("from"),
        To = node.Date("to"),
        Answer = Answer(node, "answer") ?? Covered.True,
        Note = node.Text("note"),
        Where = node.Where,
    };

    private static DomainRule Domain(TomlNode node) => new(
        node.Text("domain") ?? "",
        node.Date("from") ?? default,
        node.Text("status") switch { "declared" => Covered.True, "excluded" => Covered.False, _ => Covered.Disputed },
        node.Text("status") ?? "",
        node.Text("statement") ?? "",
        node.Where);

    private static Understanding Understanding(TomlNode node) => new(
        node.Texts("by"),
        node["only"] is null ? node.Texts("not") : node.Texts("only"),
        node["only"] is not null,
        Answer(node, "answer") ?? Covered.False,
        node.Text("note") ?? "",
        node.Where);

    private static Covered? Answer(TomlNode node, string field) => node.Text(field) switch
    {
        "true" => Covered.True,
        "false" => Covered.False,
        "disputed" => Covered.Disputed,
        "unknown" => Covered.Unknown,
        _ => null,
    };

    private static TargetKinds Kinds(TomlNode node, string field, TargetKinds missing)
    {
        if (node[field] is null) return missing;
        var kinds = TargetKinds.None;
        foreach (var word in node.Texts(field)) kinds |= TargetWords.Parse(word) ?? TargetKinds.None;
        return kinds;
    }
}
