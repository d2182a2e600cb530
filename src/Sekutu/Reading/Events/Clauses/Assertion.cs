using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Whether a clause without a finite verb is told as a fact: "began to shell" and "by shelling" are, "ways to deepen ties" is not.</summary>
internal sealed class Assertion(ArticleView view, TypeConducts conducts)
{
    private readonly UInt128 _means = view.Lexicon.Classes.Mask("weapon|missile|explosive|force|assault|aircraft|vessel", "means of force");

    private enum Link
    {
        /// <summary>Told as a fact, whatever stands above.</summary>
        Fact,

        /// <summary>As much a fact as what it hangs under.</summary>
        AsHead,

        /// <summary>Only thought of.</summary>
        None,
    }

    /// <summary>False where nobody says that it is done, planned, open or denied.</summary>
    public bool Holds(EventDraft draft)
    {
        if (view.Lexicon.ListsForms || (draft.Sense.IsNoun && draft.Carrier < 0)) return true;
        var at = draft.Verb;
        for (var depth = 0; depth < 8 && at >= 0; depth++)
        {
            var link = LinkOf(at, draft);
            if (link != Link.AsHead) return link == Link.Fact;
            at = view.Words[at].Head;
        }

        return true;
    }

    /// <summary>True where the event's verb heads its sentence, what is joined to that, or what somebody says.</summary>
    public bool Heads(EventDraft draft)
    {
        var at = draft.Verb;
        while (view.Words[at] is { Relation: Relation.Conj, Head: >= 0 } word) at = word.Head;
        return view.Words[at].Head < 0 || view.Words[at].Relation is Relation.Ccomp or Relation.Parataxis;
    }

    /// <summary>True where force or its means stand in the sentence, and nothing else is told to have done it.</summary>
    public bool TellsForce(EventDraft draft)
    {
        var subject = view.Child(draft.Verb, Relation.Nsubj);
        if (subject >= 0 && view.Child(draft.Verb, Relation.AuxPass) < 0 && (view.ClassesOf(view.Meant(subject)) & _means) == 0) return false;
        var bounds = view.Analysis.Sentences[draft.Sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
            if (word != draft.Verb && ((view.ClassesOf(word) & _means) != 0 || (view.Grammar(word) & GrammarRole.Military) != 0)) return true;
        return false;
    }

    /// <summary>True where a finite verb tells that somebody without a code ("Western states have imposed") sanctions.</summary>
    public bool TellsSanction(EventDraft draft) => draft.Type == EventType.Sanction && !draft.Sense.IsNoun
        && view.Child(draft.Verb, Relation.Nsubj) >= 0 && view.Child(draft.Verb, Relation.Aux) >= 0;

    /// <summary>True for the verb of a question.</summary>
    public bool IsAsked(EventDraft draft)
    {
        if (draft.Sense.IsNoun) return false;
        var text = view.Analysis.Sentences[draft.Sentence].Span.Of(view.Reading.Document.Text).TrimEnd();
        while (text.Length > 0 && text[^1] is '"' or '”' or '\'' or '’' or ')') text = text[..^1];
        return text.EndsWith("?", StringComparison.Ordinal);
    }

    private Link LinkOf(int verb, EventDraft draft)
    {
        ref readonly var word = ref view.Words[verb];
        var head = word.Head;
        if (head < 0 || word.Relation is Relation.AclRelcl or Relation.Parataxis or Relation.Root) return Link.Fact;
        if (Mark(verb, GrammarRole.Infinitive) >= 0) return Infinitive(word.Relation, head, draft);
        if (IsGerund(verb)) return Gerund(verb, word.Relation, head);
        switch (word.Relation)
        {
            case Relation.Ccomp or Relation.Xcomp:
                return (view.Grammar(head) & GrammarRole.Say) != 0 || view.Words[head].Tag is not (Upos.Verb or Upos.Aux) ? Link.Fact : Link.AsHead;
            case Relation.Conj:
                // "to meet and (to) sign", but "visited to meet and signed".
                return view.Child(verb, Relation.Nsubj) >= 0 || view.Child(verb, Relation.Aux) >= 0 || (Mark(head, GrammarRole.Infinitive) >= 0 && word.Lemma != word.Form) ? Link.Fact : Link.AsHead;
            default:
                return Link.Fact;
        }
    }

    private Link Infinitive(Relation relation, int head, EventDraft draft)
    {
        if (IsGovernor(head) || (view.Grammar(head) & (GrammarRole.Phase | GrammarRole.Say)) != 0) return Link.AsHead;
        if (relation is not (Relation.Advcl or Relation.Xcomp or Relation.Ccomp) || view.Words[head].Tag is not (Upos.Verb or Upos.Aux)) return Link.None;
        // "met to reaffirm": what is said or signed at a meeting is said.
        return (conducts[draft.Type].Spoken || draft.Type == EventType.Consult) && Tells(head, EventType.Consult) ? Link.AsHead : Link.None;
    }

    private Link Gerund(int verb, Relation relation, int head)
    {
        var mark = view.Child(verb, Relation.Mark);
        if (mark < 0) mark = view.CaseOf(verb);
        if (mark >= 0)
        {
            if ((view.Grammar(mark) & GrammarRole.Settled) != 0) return Link.AsHead;
            if ((view.Grammar(mark) & GrammarRole.Genitive) != 0 && (Tells(head, EventType.Accuse) || Tells(head, EventType.Reject))) return Link.AsHead;
            return IsGovernor(head) ? Link.AsHead : Link.None;
        }

        return relation switch
        {
            Relation.Xcomp or Relation.Ccomp or Relation.Obj => IsGovernor(head) || (view.Grammar(head) & (GrammarRole.Phase | GrammarRole.Say)) != 0 ? Link.AsHead : Link.None,
            Relation.Csubj or Relation.CsubjPass => Link.None,
            Relation.Advcl or Relation.Conj => Link.AsHead,
            _ => Link.Fact,
        };
    }

    private bool IsGerund(int verb)
    {
        ref readonly var word = ref view.Words[verb];
        if (word.Lemma == word.Form || !view.Analysis.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return false;
        return view.Child(verb, Relation.Aux) < 0 && view.Child(verb, Relation.Nsubj) < 0 && view.Child(verb, Relation.AuxPass) < 0;
    }

    private int Mark(int verb, GrammarRole role)
    {
        for (var child = view.FirstChild(verb); child >= 0 && child < verb; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Mark && (view.Grammar(child) & role) != 0) return child;
        return -1;
    }

    private bool IsGovernor(int word)
    {
        foreach (var status in view.Lexicon.Status(view.Words[word].Form))
            if (status.Role == StatusRole.Governor) return true;
        foreach (var status in view.Lexicon.Status(view.Lemma(word)))
            if (status.Role == StatusRole.Governor) return true;
        return false;
    }

    private bool Tells(int word, EventType type)
    {
        foreach (var hit in view.Lexicon.OfLemma(view.Lemma(word)))
            if (view.Lexicon.Senses[hit.Sense].Type == type) return true;
        return false;
    }
}
