using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>The conditions of an obligation after membership: place, victim, trigger, adversary, domain, exceptions, readings.</summary>
internal sealed class Conditions(InstrumentRegistry registry, Ground ground, AttackCase question)
{
    private const string Kinetic = "kinetic";

    /// <summary>The steps that are the same for every party, up to the first "no".</summary>
    public IReadOnlyList<Step> Common(Instrument instrument, Obligation obligation, bool attacked, out string? basis)
    {
        var chain = new List<Step>();
        basis = null;
        var place = Place(instrument, obligation);
        chain.Add(place);
        if (place.Answer == Covered.False) return chain;
        Trigger(obligation, chain);
        if (chain[^1].Answer == Covered.False) return chain;
        Adversary(obligation, attacked ? question.Attackers : [question.Victim], chain);
        if (chain[^1].Answer == Covered.False) return chain;
        basis = Domain(obligation, chain);
        if (chain[^1].Answer == Covered.False) return chain;
        foreach (var attacker in question.Attackers)
        {
            if (instrument.PartyOn(attacker, question.Date) is not { } party || party.On(question.Date) != Covered.True) continue;
            if (obligation.Type != "defence" || party.Suspensions.Any(p => p.By is null && p.During.On(question.Date) == Covered.True)) continue;
            chain.Add(new Step("exception", obligation.ByParty, obligation.ByParty == Covered.True ? "exception.party-covered" : "exception.attacker-is-party", [attacker], party.Where));
        }

        return chain;
    }

    /// <summary>What one party said of its own part, and how the article was read and used.</summary>
    public void OfParty(Instrument instrument, Article article, Obligation obligation, string party, List<Step> chain)
    {
        foreach (var understanding in obligation.Understandings)
        {
            if (understanding.By.Count > 0 && !understanding.By.Contains(party)) continue;
            var named = question.Attackers.Any(a => understanding.Adversaries.Contains(a));
            var holds = named == understanding.Except;
            chain.Add(new Step("exception", holds ? Covered.True : understanding.Answer, holds ? "exception.understanding-met" : "exception.understanding", [party, understanding.Note], understanding.Where));
        }

        foreach (var reading in registry.ReadingsOf(instrument.Id))
        {
            if (!Fits(reading, article, party)) continue;
            chain.Add(new Step("reading", reading.Answer ?? Covered.True, Phrase(reading), [string.Join(", ", reading.By), Day(reading.Date), reading.Text], reading.Where));
        }
    }

    private static string Phrase(TreatyReading reading) =>
        (reading.IsInvocation ? "reading.invocation" : "reading.statement") + (reading.Answer is null ? ".shown" : "");

    private bool Fits(TreatyReading reading, Article article, string party) =>
        reading.Of.On(question.Date) == Covered.True
        && (reading.Article is null || ArticleNumbers.Overlap(reading.Article, article.Number))
        && (reading.Attackers.Count == 0 || question.Attackers.Any(a => reading.Attackers.Contains(a)))
        && (reading.Victims.Count == 0 || reading.Victims.Contains(question.Victim))
        && (reading.Parties.Count == 0 || reading.Parties.Contains(party))
        && (reading.Kinds & question.Target) != 0
        && (reading.Domain ?? question.Domain) == question.Domain
        && (reading.Territories.Count == 0 || (ground.IsKnown && ground.IsIn(reading.Territories)))
        && (reading.Within.Count == 0 || (ground.IsKnown && ground.IsWithin(reading.Within)));

    private Step Place(Instrument instrument, Obligation obligation)
    {
        var target = question.Target;
        var threat = obligation.Type is "consultation" or "nonaggression" or "neutrality";
        if ((target & (TargetKinds.SpaceObject | TargetKinds.Network)) != 0 || question.Domain != Kinetic)
        {
            if (!threat && !obligation.Domains.Any(d => d.Domain == question.Domain) && !obligation.Reaches.Any(r => (r.Kinds & target) != 0))
                return new Step("victim", Covered.False, "victim.not-named", [TargetName()], obligation.Where);
            if ((target & TargetKinds.SpaceObject) != 0) return new Step("place", Covered.True, "place.orbit", [], obligation.Where);
            target |= TargetKinds.Territory;
        }

        if (obligation.Reaches.Count == 0) return new Step("place", Covered.True, "place.anywhere", [], obligation.Where);
        if (!ground.IsKnown) return new Step("place", Covered.Unknown, "place.not-given", [], "");
        Reach? other = null;
        foreach (var reach in obligation.Reaches)
        {
            if (!Fits(reach, instrument)) continue;
            if ((reach.Kinds & target) == 0)
            {
                other ??= reach;
                continue;
            }

            return new Step("place", reach.Answer, reach.Note is null ? reach.Answer == Covered.True ? "place.inside" : "place.excluded" : "place.note", [Where(), reach.Note ?? ""], reach.Where);
        }

        return other is null
            ? new Step("place", Covered.False, "place.outside", [Where()], ground.Runner.Where.Length > 0 ? ground.Runner.Where : obligation.Where)
            : new Step("victim", Covered.False, "victim.not-named", [TargetName()], other.Where);
    }

    private bool Fits(Reach reach, Instrument instrument)
    {
        if (reach.From > question.Date || reach.To < question.Date) return false;
        if (reach.Victims.Count > 0 && !reach.Victims.Contains(question.Victim)) return false;
        if (reach.Territories.Count > 0 && !ground.IsIn(reach.Territories)) return false;
        if (reach.Within.Count > 0 && !ground.IsWithin(reach.Within)) return false;
        if (reach.Outside.Count > 0 && ground.IsWithin(reach.Outside)) return false;
        return reach.TerritoryOf switch
        {
            null => true,
            "victim" => ground.BelongsTo(question.Victim, reach.Basis) == Covered.True,
            "nobody" => ground.Runner.State is null,
            "attacker" => ground.Runner.State is { } runner && question.Attackers.Contains(runner),
            "party" => instrument.Parties.Any(p => p.On(question.Date) == Covered.True && ground.BelongsTo(p.State, reach.Basis) == Covered.True),
            var state => ground.BelongsTo(state, reach.Basis) == Covered.True,
        };
    }

    private void Trigger(Obligation obligation, List<Step> chain)
    {
        if (question.ByNonState && obligation.ByNonState != Covered.True)
            chain.Add(new Step("trigger", obligation.ByNonState, "trigger.non-state", [], obligation.Where));
        else
            chain.Add(new Step("trigger", Covered.True, "trigger." + obligation.Trigger, [], obligation.Where));
        foreach (var need in obligation.Needs)
        {
            // No fact of a case says that nuclear weapons are used.
            var answer = need == "nuclear-weapons" ? Covered.False : Covered.True;
            chain.Add(new Step("trigger", answer, "needs." + need, [], obligation.Where));
            if (answer == Covered.False) return;
        }

        if (obligation.ConditionalOn is { } other)
            chain.Add(new Step("trigger", Covered.False, "trigger.conditional", [other], obligation.Where));
    }

    private void Adversary(Obligation obligation, IReadOnlyList<string> opponents, List<Step> chain)
    {
        if (obligation.Adversaries.Count > 0)
        {
            var attackers = string.Join(", ", opponents);
            var wanted = string.Join(", ", obligation.Adversaries);
            if (opponents.Any(a => obligation.Adversaries.Contains(a)))
                chain.Add(new Step("adversary", Covered.True, "adversary.named", [attackers], obligation.Where));
            else if (obligation.AlliedAdversary is { } answer && AllianceWith(opponents, obligation.Adversaries) is { } alliance)
                chain.Add(new Step("adversary", answer, answer == Covered.True ? "adversary.allied" : "adversary.allied-contested", [attackers, wanted, alliance.Id], alliance.Where));
            else
                chain.Add(new Step("adversary", Covered.False, "adversary.not-named", [attackers, wanted], obligation.Where));
        }

        if (chain[^1].Answer != Covered.False && opponents.FirstOrDefault(a => obligation.NotAdversaries.Contains(a)) is { } excluded)
            chain.Add(new Step("adversary", Covered.False, "adversary.excluded", [excluded], obligation.Where));
        if (chain[^1].Answer != Covered.False && opponents.Count < obligation.MinAdversaries)
            chain.Add(new Step("adversary", Covered.False, "adversary.too-few", [$"{obligation.MinAdversaries}", $"{opponents.Count}"], obligation.Where));
    }

    private Instrument? AllianceWith(IReadOnlyList<string> opponents, IReadOnlyList<string> adversaries)
    {
        foreach (var attacker in opponents)
            foreach (var instrument in registry.Concerning(attacker))
            {
                if (instrument.Binding != Binding.Treaty || instrument.InForce.On(question.Date) != Covered.True || !Bound(instrument, attacker)) continue;
                if (!instrument.Articles.Any(a => a.Obligations.Any(o => o.Type == "defence"))) continue;
                foreach (var adversary in adversaries)
                    if (Bound(instrument, adversary)) return instrument;
            }

        return null;
    }

    private bool Bound(Instrument instrument, string state) => instrument.PartyOn(state, question.Date)?.On(question.Date) == Covered.True;

    private string? Domain(Obligation obligation, List<Step> chain)
    {
        if (question.Domain == Kinetic) return null;
        if (obligation.Type is "consultation" or "nonaggression" or "neutrality")
        {
            chain.Add(new Step("domain", Covered.True, "domain.threat", [question.Domain], obligation.Where));
            return null;
        }

        DomainRule? rule = null;
        foreach (var candidate in obligation.Domains)
            if (candidate.Domain == question.Domain && candidate.From <= question.Date) rule = candidate;
        if (rule is null)
        {
            chain.Add(new Step("domain", Covered.Disputed, "domain.undeclared", [question.Domain], obligation.Where));
            return "undeclared";
        }

        chain.Add(new Step("domain", rule.Answer, "domain." + rule.Status, [question.Domain, Day(rule.From)], rule.Where));
        return rule.Status;
    }

    private string Where()
    {
        var name = ground.Territory is { } territory ? ReasonWords.TerritoryMark + territory.Id : null;
        var runner = ground.Runner.State;
        return (name, runner) switch
        {
            (null, null) => "-",
            (null, _) => runner,
            (_, null) => name,
            _ => $"{name} ({runner})",
        };
    }

    private string TargetName()
    {
        foreach (var word in TargetWords.Single)
            if (TargetWords.Parse(word) == question.Target) return word;
        return "-";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
