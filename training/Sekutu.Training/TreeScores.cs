using Sekutu.Language;
using Sekutu.Training.Corpora;

namespace Sekutu.Training;

/// <summary>Shares of words with the right tag, head, and head with relation (up to the subtype).</summary>
internal sealed class TreeScores
{
    private int _words;
    private int _tags;
    private int _heads;
    private int _labelled;

    public void Add(GoldTree tree, Analysis analysis)
    {
        var words = analysis.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var gold = tree.Words[i];
            _words++;
            if (words[i].Tag == gold.Tag) _tags++;
            if (words[i].Head != gold.Head) continue;
            _heads++;
            if (Base(words[i].Relation) == Base(gold.Relation)) _labelled++;
        }
    }

    public double Upos => 100.0 * _tags / Math.Max(1, _words);

    public double Uas => 100.0 * _heads / Math.Max(1, _words);

    public double Las => 100.0 * _labelled / Math.Max(1, _words);

    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Upos:F2}  UAS {Uas:F2}  LAS {Las:F2}  ({_words} words)");

    public static Relation Base(Relation relation) => relation switch
    {
        Relation.AclRelcl => Relation.Acl,
        Relation.AuxPass => Relation.Aux,
        Relation.CompoundPrt => Relation.Compound,
        Relation.CsubjPass => Relation.Csubj,
        Relation.FlatName => Relation.Flat,
        Relation.NmodPoss or Relation.NmodTmod => Relation.Nmod,
        Relation.NsubjPass => Relation.Nsubj,
        Relation.OblAgent or Relation.OblTmod => Relation.Obl,
        _ => relation,
    };
}
