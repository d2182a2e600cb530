using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Whether a verb's subject acts or is acted upon.</summary>
internal static class VerbVoice
{
    public static bool IsPassive(ArticleView view, int verb, WordVoice voice)
    {
        if (voice != WordVoice.Open) return voice == WordVoice.Passive;
        ref readonly var word = ref view.Words[verb];
        var infinitive = false;
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
        {
            switch (view.Words[child].Relation)
            {
                case Relation.AuxPass or Relation.NsubjPass or Relation.CsubjPass or Relation.OblAgent:
                    return true;
                case Relation.Nsubj or Relation.Obj:
                    return false;
                case Relation.Mark:
                    infinitive = true;
                    break;
                default:
                    break;
            }
        }

        // A participle after its noun: "troops deployed near the border", but "troops operating near the border".
        return word.Relation is Relation.Acl or Relation.Advcl && !infinitive && word.Lemma != word.Form && !EndsInIng(view, verb);
    }

    private static bool EndsInIng(ArticleView view, int verb) => view.Analysis.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
}
