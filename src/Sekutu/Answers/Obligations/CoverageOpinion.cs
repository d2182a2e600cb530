using System.Globalization;
using Sekutu.Record.Questions;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;
using Sekutu.Registry.Places;

namespace Sekutu.Answers.Obligations;

/// <summary>What the registry says beside somebody's word that a treaty covers a place.</summary>
public static class CoverageOpinion
{
    // The claim is about the place, not about who might attack it.
    private const string Anybody = "non-state:anybody";

    /// <summary>
    /// The finding for the treaty and article named, on the day of publication, were the place attacked from outside; null where treaty, place or day are
    /// not known, or the registry has nothing of it. Of several parties the strongest answer.
    /// </summary>
    public static Finding? Of(CoverageEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.InstrumentId is not { } id || entry.PlaceName is not { } name) return null;
        if (!DateOnly.TryParseExact(entry.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (InstrumentRegistry.Shared.ById(id) is not { NoDefenceDuty: false } instrument || PlaceRegistry.Shared.Find(name) is not { Count: > 0 } places) return null;
        var (latitude, longitude) = (places[0].Latitude, places[0].Longitude);
        var engine = ObligationEngine.Shared;
        var runner = engine.RunnerOf(new AttackCase(day, [Anybody], instrument.Parties[0].State, TargetKinds.Territory, latitude, longitude));
        Finding? best = null;
        // Where nobody runs the place, at sea, an attack on forces of a party there is what may be covered.
        foreach (var (victim, target) in runner is not null && instrument.States.Contains(runner)
            ? [(runner, TargetKinds.Territory)]
            : instrument.States.Select(s => (s, runner is null ? TargetKinds.PublicVessel : TargetKinds.Territory)))
            foreach (var finding in engine.Answer(new AttackCase(day, [Anybody], victim, target, latitude, longitude)))
            {
                if (finding.Instrument.Id != id || (entry.Article is { } article && !ArticleNumbers.Overlap(article, finding.Article))) continue;
                if (best is null || finding.Covered > best.Covered || (finding.Covered == best.Covered && Natures.IsAssistance(finding.Nature) && !Natures.IsAssistance(best.Nature)))
                    best = finding;
            }

        return best;
    }
}
