using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Acts that a sentence only names: what something else is done for, and by what somebody is known.</summary>
internal sealed class Purposes(ArticleView view)
{
    /// <summary>True for an act that the sentence does not tell as done, though nothing in its own clause says so.</summary>
    public bool OnlyNamed(EventDraft draft) => draft.Status is EventStatus.Happened or EventStatus.Ongoing && (IsPurpose(draft) || IsEpithet(draft));

    // "signed a pact to develop weapons": nobody has developed any. What is said or met for is said or met all the same.
    private bool IsPurpose(EventDraft draft)
    {
        // A language that marks infinitives and gerunds is judged by them (Assertion).
        if (!view.Lexicon.ListsForms || (draft.Sense.IsNoun && draft.Carrier < 0)) return false;
        if (draft.Type is EventType.Consult or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Protest) return false;
        var verb = draft.Verb;
        if (view.Words[verb].Relation == Relation.Conj && view.Words[verb].Head is var joined and >= 0 && joined < verb && view.Words[joined].Tag == Upos.Verb && view.Child(verb, Relation.Nsubj) < 0) verb = joined;
        ref readonly var word = ref view.Words[verb];
        if (word.Relation is not (Relation.Advcl or Relation.Acl or Relation.AclRelcl or Relation.Xcomp) || word.Head < 0 || !HasPurposeMark(verb)) return false;
        return (view.Grammar(word.Head) & GrammarRole.Means) == 0 && !Governs(word.Head);
    }

    // "the group backed by Iran": who the group is, not what happens.
    private bool IsEpithet(EventDraft draft)
    {
        if (draft.Sense.IsNoun || draft.Type is not (EventType.Support or EventType.Aid) || draft.Targets.Count == 0) return false;
        ref readonly var word = ref view.Words[draft.Node];
        if (word.Relation is not (Relation.AclRelcl or Relation.Acl) || word.Head < 0) return false;
        var antecedent = view.MentionAt(word.Head);
        if (antecedent is null || !draft.Targets.TrueForAll(target => antecedent.Span.Contains(target.Span))) return false;
        for (var child = view.FirstChild(draft.Node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Aux or Relation.OblTmod or Relation.Advmod) return false;
        return true;
    }

    private bool HasPurposeMark(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Mark or Relation.Case && child < verb)
                foreach (var status in view.Lexicon.Status(view.Words[child].Form))
                    if (status is { Role: StatusRole.Mark, Effect: StatusEffect.None or StatusEffect.Planned }) return true;
        return false;
    }

    private bool Governs(int word)
    {
        foreach (var status in view.Lexicon.Status(view.Words[word].Form))
            if (status.Role == StatusRole.Governor) return true;
        foreach (var status in view.Lexicon.Status(view.Lemma(word)))
            if (status.Role == StatusRole.Governor) return true;
        return false;
    }
}
