using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>The subject of a verb: its own, that of the verb that governs it, or the noun that its relative clause stands on.</summary>
internal sealed class SubjectFinder(ArticleView view)
{
    /// <summary>Head word of the subject; -1 where there is none.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="shared">The subject is not the verb's own: whether it acts or is acted upon is the verb's own affair.</param>
    public int Find(int verb, out bool shared) => Find(verb, 0, out shared);

    private int Find(int verb, int depth, out bool shared)
    {
        shared = depth > 0;
        var own = Own(verb);
        ref readonly var word = ref view.Words[verb];
        if (own >= 0 && !IsRelative(own)) return own;
        if (depth > 5) return -1;
        if (own < 0 && word.Relation is Relation.Advcl or Relation.Conj && Marked(verb) is var marked and >= 0) return marked;
        // A relative clause that the tree hangs under a verb is about what stands before it.
        if (own > 0 && word.Relation is not (Relation.AclRelcl or Relation.Acl) && Before(own) is var antecedent and >= 0)
        {
            shared = true;
            return antecedent;
        }

        shared = true;
        var head = word.Head;
        switch (word.Relation)
        {
            case Relation.AclRelcl or Relation.Acl when head >= 0:
                // "the decision to attack" has no subject in the noun; its owner is found as the noun's governor.
                if (Infinitive(verb) && Owner(head) is var owner and >= 0) return owner;
                // "condemned the reckless decision to launch": whoever condemns did not decide.
                if (Infinitive(verb) && Blames(Governor(head))) return -1;
                if (Infinitive(verb)) return view.Words[view.Child(verb, Relation.Mark)].Tag == Upos.Adp ? -1 : Find(Governor(head), depth + 1, out _);
                return head;
            case Relation.Xcomp or Relation.Ccomp when head >= 0:
                var controlled = view.Child(head, Relation.Obj);
                if (controlled < 0) controlled = view.Child(head, Relation.Iobj);
                if (controlled >= 0 && controlled < verb && (view.MentionAt(view.Meant(controlled)) is not null || IsDirective(head))) return controlled;
                return Find(head, depth + 1, out _);
            case Relation.Advcl when head >= 0 && view.Child(verb, Relation.Mark) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Genitive) != 0
                && view.Child(head, Relation.Obj) is var accused and >= 0:
                // "accused X of attacking": X attacks.
                return accused;
            case Relation.Advcl when head >= 0 && view.Child(verb, Relation.Mark) is var why and >= 0 && (view.Grammar(why) & GrammarRole.Reason) != 0:
                // "condemned X for bombing": X bombs, actor or not.
                return view.Child(head, Relation.Obj) is var blamed and >= 0 ? blamed : Find(head, depth + 1, out _);
            case Relation.Parataxis when head >= 0 && (view.Grammar(head) & GrammarRole.Say) != 0:
                return -1;
            case Relation.Advcl when head >= 0 && Agent(head) is var agent and >= 0:
                return agent;
            case Relation.Advcl or Relation.Conj or Relation.Parataxis or Relation.Obl or Relation.Nmod when head >= 0 && IsVerbal(head):
                return Find(head, depth + 1, out _);
            default:
                return -1;
        }
    }

    // "sejak Israel menyerang": the tree takes the subject for a time of the clause above.
    private int Marked(int verb)
    {
        for (var before = verb - 1; before >= Math.Max(0, verb - 5); before--)
        {
            if (view.MentionAt(before) is { Codes.Count: > 0 } mention)
            {
                var head = view.HeadOf(mention.FirstWord, mention.EndWord);
                return view.CaseOf(head) is var mark and >= 0 && mark == mention.FirstWord - 1 && (view.Grammar(mark) & GrammarRole.Clause) != 0 ? head : -1;
            }

            if (view.Words[before].Tag is not (Upos.Aux or Upos.Adv or Upos.Part)) return -1;
        }

        return -1;
    }

    private int Before(int relative)
    {
        var word = relative - 1;
        if (word > 0 && view.Words[word].Tag == Upos.Punct) word--;
        return view.MentionAt(word) is { Codes.Count: > 0 } mention ? view.HeadOf(mention.FirstWord, mention.EndWord) : -1;
    }

    /// <summary>The verb or predicate that a word hangs under.</summary>
    public int Governor(int word)
    {
        var head = view.Words[word].Head;
        for (var depth = 0; depth < 10 && head >= 0 && !IsVerbal(head); depth++) head = view.Words[head].Head;
        return head < 0 ? word : head;
    }

    public bool IsVerbal(int word) => view.Words[word].Tag is Upos.Verb or Upos.Aux || Own(word) >= 0;

    private int Agent(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation == Relation.OblAgent
                || (view.Words[child].Relation == Relation.Obl && view.CaseOf(child) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Agent) != 0))
                return child;
        return -1;
    }

    // "X's decision to attack": X attacks.
    private int Owner(int noun)
    {
        for (var child = view.FirstChild(noun); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation == Relation.NmodPoss) return child;
        return -1;
    }

    private bool Blames(int verb)
    {
        foreach (var hit in view.Lexicon.OfLemma(view.Lemma(verb)))
            if (!view.Lexicon.Senses[hit.Sense].IsNoun && view.Lexicon.Senses[hit.Sense].Type == EventType.Accuse) return true;
        return false;
    }

    // "asked residents to leave": whoever is asked is to do it, actor or not.
    private bool IsDirective(int verb)
    {
        foreach (var hit in view.Lexicon.OfForm(view.Words[verb].Form))
            if (view.Lexicon.Senses[hit.Sense].Type == EventType.Request) return true;
        foreach (var hit in view.Lexicon.OfLemma(view.Lemma(verb)))
            if (!view.Lexicon.Senses[hit.Sense].IsNoun && view.Lexicon.Senses[hit.Sense].Type == EventType.Request) return true;
        return false;
    }

    private bool Infinitive(int verb) => view.Child(verb, Relation.Mark) is var mark && mark >= 0;

    private bool IsRelative(int word) => (view.Grammar(word) & GrammarRole.Relative) != 0 && view.MentionAt(word) is null;

    private int Own(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nsubj or Relation.NsubjPass) return child;
        return -1;
    }
}
