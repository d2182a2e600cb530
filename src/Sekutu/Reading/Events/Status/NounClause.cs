using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Status;

/// <summary>What the clause around an event noun tells of it: "will meet at the summit" puts the summit ahead, "if an attack ..." leaves it open.</summary>
internal sealed class NounClause(ArticleView view, StatusWords words)
{
    /// <summary>The effect of the clause on the noun.</summary>
    /// <param name="draft">An event noun that no light verb carries.</param>
    /// <param name="word">The word that tells it.</param>
    public StatusEffect Effect(EventDraft draft, out int word)
    {
        var top = draft.Node;
        for (var depth = 0; depth < 5 && view.Words[top].Head is var up and >= 0 && view.Words[up].Tag is not (Upos.Verb or Upos.Aux); depth++) top = up;
        word = view.Words[top].Head;
        if (word < 0 || view.Words[word].Tag is not (Upos.Verb or Upos.Aux)) return StatusEffect.None;
        if (words.IsCondition(word)) return StatusEffect.Possible;
        if (draft.Type is not (EventType.Consult or EventType.Cooperate) || !(MovesWithVerb(top) || IsDuring(draft.Node)) || !IsAhead(word)) return StatusEffect.None;
        return StatusEffect.Planned;
    }

    // What is done at or during the event lies when the event does, and so does what the event itself will do.
    private bool MovesWithVerb(int noun)
    {
        var relation = view.Words[noun].Relation;
        if (relation is Relation.Nsubj) return true;
        return relation is Relation.Obl or Relation.Nmod && IsDuring(noun);
    }

    private bool IsDuring(int noun) => view.CaseOf(noun) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.During) != 0;

    private bool IsAhead(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Aux or Relation.Advmod && words.Find(child, StatusRole.Aux, out var effect) && (effect & StatusEffect.Planned) != 0)
                return true;
        return verb > 0 && words.Find(verb - 1, StatusRole.Aux, out var before) && (before & StatusEffect.Planned) != 0;
    }
}
