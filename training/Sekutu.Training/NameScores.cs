using Sekutu.Language;
using Sekutu.Language.Naming;
using Sekutu.Training.Corpora;

namespace Sekutu.Training;

/// <summary>Entity F1: a name counts when its words and its kind are right.</summary>
internal sealed class NameScores
{
    private int _gold;
    private int _found;
    private int _right;

    public double F1 => 2.0 * _right / Math.Max(1, _gold + _found);

    public void Add(GoldNames gold, Analysis analysis)
    {
        var names = new HashSet<(NameKind Kind, int First, int End)>();
        for (var i = 0; i < gold.Labels.Length; i++)
        {
            if (gold.Labels[i] == NameLabels.Outside) continue;
            var start = i;
            while (NameLabels.GoesOn(gold.Labels[i])) i++;
            names.Add((NameLabels.Kind(gold.Labels[start]), start, i + 1));
        }

        _gold += names.Count;
        _found += analysis.Names.Count;
        _right += analysis.Names.Count(name => names.Contains((name.Kind, name.FirstWord, name.EndWord)));
    }

    public override string ToString() => FormattableString.Invariant(
        $"F1 {100 * F1:F2}  P {100.0 * _right / Math.Max(1, _found):F2}  R {100.0 * _right / Math.Max(1, _gold):F2}  ({_gold} names)");
}
