using Sekutu.Reading.Events.Clauses;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of a telling whose slots are filled: how sure the model is of each, what the rules make of it, and its place in the article.</summary>
internal sealed class RowFeatures(ArticleView view)
{
    // An actor that was no candidate when the model weighed the event, but came from another telling or rule.
    private const float Unweighed = 0.3f;
    private const int Widest = 4;

    /// <summary>Reads one.</summary>
    /// <param name="row">The telling.</param>
    /// <param name="rows">Tellings in the article.</param>
    /// <param name="into">Receives the features.</param>
    public void Read(EventDraft row, int rows, FeatureList into)
    {
        into.Clear();
        var type = (ulong)row.Type;
        var rule = WordHash.Lower(row.Rule);
        var sides = (ulong)((Math.Min(row.Sources.Count, 3) * 4) + Math.Min(row.Targets.Count, 3));
        into.Add(300, type);
        into.Add(301, sides, type);
        into.Add(302, rule, type);
        into.Add(303, rule, sides);
        if (row.Judgement is { } judgement) Model(row, judgement, type, sides, rule, into);
        into.Add(304, row.HasParties ? 1 : 0u, type);
        into.Add(305, row.HasParties ? 1 : 0u, sides);
        foreach (var source in row.Sources) into.Add(306, WordHash.Lower(source.Rule), 0);
        foreach (var target in row.Targets) into.Add(306, WordHash.Lower(target.Rule), 1);
        ref readonly var word = ref view.Words[row.Node];
        into.Add(307, (ulong)word.Tag, (ulong)word.Relation);
        into.Add(308, (ulong)row.Status, type);
        into.Add(309, (ulong)row.Effects, (ulong)row.Status);
        into.Add(310, row.Asserted ? 1 : 0u, type);
        into.Add(311, row.NamesOther ? 1 : 0u, sides);
        into.Add(312, row.Date is null ? 0 : 1u, (ulong)row.Status);
        into.Add(314, (ulong)Math.Min(row.Sentence, 4), view.IsSecurityNews ? 1 : 0u);
        into.Add(315, (ulong)Math.Min(8, 8 * rows / Math.Max(1, view.Analysis.Sentences.Length)), view.IsSecurityNews ? 1 : 0u);
        into.Add(316, row.Sense.IsNoun ? 1 : 0u, row.Carrier >= 0 ? 1 : 0u, type);
    }

    private static void Model(EventDraft row, Judgement judgement, ulong type, ulong sides, ulong rule, FeatureList into)
    {
        var reason = judgement.ByRules is null ? 0 : judgement.IsRow ? 1 : WordHash.Lower(judgement.ByRules);
        var (tells, ofType, ofStatus) = (Step(judgement.Tells), Step(judgement.OfType / Math.Max(judgement.Tells, 0.01f)), Step(judgement.OfStatus));
        into.Add(320, tells);
        into.Add(321, tells, type);
        into.Add(322, tells, reason);
        into.Add(323, tells, row.HasParties ? 1 : 0u, sides);
        into.Add(324, ofType);
        into.Add(325, ofType, type);
        into.Add(326, Step(judgement.OfType), rule);
        into.Add(327, ofStatus);
        into.Add(328, ofStatus, (ulong)row.Status);
        into.Add(329, ofStatus, judgement.OtherStatus ? 1 : 0u);
        into.Add(330, reason);
        Parties(row, judgement, type, sides, into);
    }

    private static void Parties(EventDraft row, Judgement judgement, ulong type, ulong sides, FeatureList into)
    {
        var (least, sum, acts, suffers, swapped) = (1f, 0f, 0f, 0f, 0f);
        foreach (var source in row.Sources)
        {
            var chance = Of(judgement, source.Code);
            (least, sum, acts, swapped) = (Math.Min(least, chance.Acts), sum + chance.Acts, Math.Max(acts, chance.Acts), Math.Max(swapped, chance.Suffers));
        }

        foreach (var target in row.Targets)
        {
            var chance = Of(judgement, target.Code);
            (least, sum, suffers, swapped) = (Math.Min(least, chance.Suffers), sum + chance.Suffers, Math.Max(suffers, chance.Suffers), Math.Max(swapped, chance.Acts));
        }

        var (otherActs, otherSuffers) = (0f, 0f);
        foreach (var chance in judgement.Parties)
            if (!row.Sources.Exists(slot => slot.Code == chance.Code) && !row.Targets.Exists(slot => slot.Code == chance.Code))
                (otherActs, otherSuffers) = (Math.Max(otherActs, chance.Acts), Math.Max(otherSuffers, chance.Suffers));
        into.Add(340, Step(least));
        into.Add(341, Step(least), type);
        into.Add(342, Step(sum / Math.Max(1, row.Sources.Count + row.Targets.Count)), sides);
        into.Add(343, Step(acts), type);
        into.Add(344, Step(suffers), type);
        into.Add(345, Step(otherActs), sides);
        into.Add(346, Step(otherSuffers), sides);
        into.Add(347, Step(otherSuffers), type);
        into.Add(348, Step(swapped));
    }

    private static PartyChance Of(Judgement judgement, string code)
    {
        foreach (var chance in judgement.Parties)
            if (chance.Code == code) return chance;
        return new PartyChance(code, Unweighed, Unweighed);
    }

    // Steps of the logarithm of the odds.
    private static ulong Step(float chance) => (ulong)(Widest + Math.Clamp((int)MathF.Round(MathF.Log((chance + 0.01f) / (1.01f - chance))), -Widest, Widest));
}
