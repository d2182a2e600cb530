using System.Globalization;
using Sekutu.Registry.Instruments;

namespace Sekutu.Registry.Obligations;

/// <summary>Goes through the articles of instruments for one case and one beneficiary.</summary>
internal sealed class Examination(InstrumentRegistry registry, Ground ground, AttackCase question, List<Finding> findings)
{
    private const string None = "none";
    private const string Everybody = "*";
    private const int NamedOneByOne = 3;

    private readonly Conditions _conditions = new(registry, ground, question);

    /// <summary>What an instrument owes to a side of the case.</summary>
    public void Of(Instrument instrument, string beneficiary, bool attacked)
    {
        var inForce = instrument.InForce.On(question.Date);
        if (instrument.NoDefenceDuty)
        {
            if (attacked && inForce == Covered.True) NoDuty(instrument, beneficiary);
            return;
        }

        foreach (var article in instrument.Articles)
            foreach (var obligation in article.Obligations)
            {
                if (obligation.OwedTo.Count > 0 && !obligation.OwedTo.Contains(beneficiary)) continue;
                if (obligation.During?.On(question.Date) == Covered.False) continue;
                if (!attacked && !IsWorthTelling(instrument, obligation, beneficiary, inForce)) continue;
                Examine(instrument, article, obligation, beneficiary, attacked, inForce);
            }
    }

    // To an attacker a defence pact owes nothing; that is told where it is in force and somebody might have asked.
    private bool IsWorthTelling(Instrument instrument, Obligation obligation, string attacker, Covered inForce) =>
        obligation.Role != "victim"
        || (obligation.Type == "defence" && inForce != Covered.False && instrument.PartyOn(attacker, question.Date)?.On(question.Date) == Covered.True
            && instrument.PartyOn(question.Victim, question.Date) is null);

    private void NoDuty(Instrument instrument, string beneficiary)
    {
        if (!ground.IsKnown || ground.Runner.State is not { } runner || instrument.PartyOn(runner, question.Date) is null) return;
        foreach (var party in instrument.Parties)
            if (party.State != beneficiary && !question.Attackers.Contains(party.State))
                findings.Add(new Finding(instrument, "-", party.State, beneficiary, Covered.False, None, null, [
                    new Step("trigger", Covered.False, "no-duty." + instrument.Kind, [], instrument.Where)]));
    }

    private void Examine(Instrument instrument, Article article, Obligation obligation, string beneficiary, bool attacked, Covered inForce)
    {
        var opening = new List<Step> { InForce(instrument, inForce) };
        if (inForce == Covered.False)
        {
            Add(instrument, article, obligation, Everybody, beneficiary, opening);
            return;
        }

        Party? owed = null;
        if (instrument.PartyOn(beneficiary, question.Date) is { } entry)
        {
            owed = entry;
            opening.Add(Bound(entry));
        }
        else
        {
            opening.Add(new Step("party", Covered.True, "party.protocol", [beneficiary], obligation.Where));
        }

        if (opening[^1].Answer == Covered.False || !HasRole(obligation, attacked, beneficiary, opening))
        {
            Add(instrument, article, obligation, Everybody, beneficiary, opening);
            return;
        }

        var common = _conditions.Common(instrument, obligation, attacked, out var basis);
        var anybody = false;
        foreach (var state in instrument.States)
        {
            if (state == beneficiary || (obligation.OwedBy.Count > 0 && !obligation.OwedBy.Contains(state))) continue;
            var attacks = question.Attackers.Contains(state);
            // To refrain from attacking concerns who attacks; to refrain from helping concerns everybody else.
            if (attacks ? obligation.Type is not ("nonaggression" or "neutrality" or "consultation") : obligation.Type == "nonaggression") continue;
            if (!attacked && state == question.Victim) continue;
            var party = instrument.PartyOn(state, question.Date)!;
            // In a pact of many, who has left, has not yet joined or has its own standing contested is not counted among those who owe.
            if (party.On(question.Date) == Covered.False || IsContested(party))
            {
                if (instrument.Parties.Count > NamedOneByOne || party.Bound?.From?.Earliest > question.Date) continue;
                if (party.On(question.Date) == Covered.False)
                {
                    Add(instrument, article, obligation, state, beneficiary, [.. opening, Bound(party)]);
                    continue;
                }
            }

            anybody = true;
            Add(instrument, article, obligation, state, beneficiary, Chain(instrument, article, obligation, party, owed, opening, common), basis);
        }

        if (!anybody && attacked && instrument.Parties.FirstOrDefault(p => question.Attackers.Contains(p.State)) is { } attacker && obligation.Type == "defence")
            Add(instrument, article, obligation, attacker.State, beneficiary, [.. opening, new Step("exception", Covered.False, "exception.only-party", [attacker.State], attacker.Where)]);
    }

    private static bool HasRole(Obligation obligation, bool attacked, string beneficiary, List<Step> chain)
    {
        if (obligation.Role == "either" || obligation.Role == (attacked ? "victim" : "attacker")) return true;
        chain.Add(new Step("trigger", Covered.False, attacked ? "trigger.not-attacker" : "trigger.attacker", [beneficiary], obligation.Where));
        return false;
    }

    private List<Step> Chain(Instrument instrument, Article article, Obligation obligation, Party party, Party? owed, List<Step> opening, IReadOnlyList<Step> common)
    {
        var chain = new List<Step>(opening) { Bound(party) };
        Suspended(owed, party, chain);
        if (chain[^1].Answer == Covered.False) return chain;
        chain.AddRange(common);
        if (chain[^1].Answer == Covered.False) return chain;
        _conditions.OfParty(instrument, article, obligation, party.State, chain);
        return chain;
    }

    private bool IsContested(Party party) => party.Suspensions.Any(s => s.By is null && s.During.On(question.Date) == Covered.True);

    private void Suspended(Party? owed, Party party, List<Step> chain)
    {
        foreach (var suspension in (owed?.Suspensions ?? []).Where(s => s.By is null || s.By == party.State).Concat(party.Suspensions.Where(s => s.By is null)))
            if (suspension.During.On(question.Date) == Covered.True)
                chain.Add(new Step("suspended", suspension.Answer, suspension.Answer == Covered.False ? "suspended.yes" : "suspended.contested", [suspension.Note], suspension.Where));
    }

    private Step InForce(Instrument instrument, Covered answer)
    {
        var period = instrument.InForce;
        if (answer == Covered.True) return new Step("in-force", answer, "in-force.yes", [period.From?.Text ?? Day(instrument.Signed)], period.Where);
        if (answer == Covered.Unknown) return new Step("in-force", answer, "in-force.unknown", [Day(instrument.Signed)], period.Where);
        return period.Until?.Latest <= question.Date
            ? new Step("in-force", answer, "in-force.ended", [period.Until!.Value.Text, instrument.EndedBy ?? ""], period.Where)
            : instrument.Signed > question.Date
                ? new Step("in-force", answer, "in-force.not-signed", [Day(instrument.Signed)], period.Where)
                : new Step("in-force", answer, "in-force.not-yet", [period.From?.Text ?? "?", Day(instrument.Signed)], period.Where);
    }

    private Step Bound(Party party)
    {
        var answer = party.On(question.Date);
        if (answer == Covered.True)
            return party.Bound?.From is { } from ? new Step("party", answer, "party.since", [party.State, from.Text], party.Where) : new Step("party", answer, "party.yes", [party.State], party.Where);
        if (answer == Covered.Unknown) return new Step("party", answer, "party.unknown", [party.State, party.Note ?? ""], party.Where);
        return party.Bound?.Until?.Latest <= question.Date
            ? new Step("party", answer, "party.left", [party.State, party.Bound!.Until!.Value.Text, party.Note ?? ""], party.Where)
            : new Step("party", answer, "party.not-yet", [party.State, party.Bound?.From?.Text ?? ""], party.Where);
    }

    private void Add(Instrument instrument, Article article, Obligation obligation, string party, string owedTo, List<Step> chain, string? basis = null)
    {
        var covered = Verdict(chain);
        if (!obligation.Promised)
        {
            if (covered != Covered.False) chain.Add(new Step("trigger", Covered.False, "trigger.no-promise", [], obligation.Where));
            findings.Add(new Finding(instrument, article.Number, party, owedTo, Covered.False, obligation.Nature, null, chain));
            return;
        }

        findings.Add(new Finding(instrument, article.Number, party, owedTo, covered, covered == Covered.False ? None : obligation.Nature, covered == Covered.False ? null : basis, chain));
    }

    // The lowest step decides; what the parties accepted settles a doubt, but never a plain no.
    private static Covered Verdict(List<Step> chain)
    {
        var covered = Covered.True;
        foreach (var step in chain)
            if (step.Kind != "reading" && step.Answer < covered) covered = step.Answer;
        foreach (var step in chain)
        {
            if (step.Kind != "reading" || step.Phrase.EndsWith(".shown", StringComparison.Ordinal)) continue;
            if (step.Answer < covered) covered = step.Answer;
            else if (step.Answer == Covered.True && covered == Covered.Disputed) covered = Covered.True;
        }

        return covered;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
