using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Which predicate a date or place belongs to.</summary>
internal sealed class Attachment(ArticleView view)
{
    /// <summary>The verb or event noun that a stretch hangs under; -1 where the tree does not tell.</summary>
    /// <param name="word">A word of the stretch.</param>
    /// <param name="drafts">The events of its sentence.</param>
    public int Of(int word, List<EventDraft> drafts)
    {
        var first = word;
        for (var depth = 0; depth < 12 && word >= 0; depth++)
        {
            if (depth > 0 && !IsAim(word) && (view.Words[word].Tag == Upos.Verb || IsPredicate(word, drafts))) return SaidBefore(first, word) is var saying and >= 0 ? saying : word;
            word = view.Words[word].Head;
        }

        return -1;
    }

    // "an operation aimed at X on Friday": aims are not dated, what has them is.
    private bool IsAim(int word) => view.Words[word].Relation is Relation.Acl or Relation.Advcl && (view.Grammar(word) & GrammarRole.Intends) != 0 && view.Child(word, Relation.Nsubj) < 0;

    // "said on Thursday it would send": before the subject of what is said, the day is that of the saying, wherever the tree hangs it.
    private int SaidBefore(int word, int verb)
    {
        var saying = view.Words[verb].Head;
        if (saying < 0 || saying > word || view.Words[verb].Relation != Relation.Ccomp || (view.Grammar(saying) & GrammarRole.Say) == 0) return -1;
        var subject = view.Child(verb, Relation.Nsubj);
        if (subject < 0) subject = view.Child(verb, Relation.NsubjPass);
        return word < subject ? saying : -1;
    }

    /// <summary>True when <paramref name="node"/> is the event's own predicate, its object, its light verb, or a verb that only modifies it ("plans to").</summary>
    public bool Owns(EventDraft draft, int node)
    {
        if (node == draft.Node || node == draft.ObjectNode || node == draft.Carrier) return true;
        var at = draft.Verb;
        for (var depth = 0; depth < 4; depth++)
        {
            var head = view.Words[at].Head;
            if (head < 0 || view.Words[at].Relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Obj) || (view.Grammar(head) & GrammarRole.Say) != 0) break;
            if (!Modifies(head)) break;
            if (head == node) return true;
            at = head;
        }

        // "a meeting held in Paris", "bertempat di Bandung"
        if ((view.Grammar(node) & GrammarRole.Held) != 0 && view.Words[node].Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl or Relation.Parataxis or Relation.Conj or Relation.Xcomp
            && (view.Under(node, draft.Node) || view.Under(node, draft.Verb))) return true;

        // What hangs under the event's verb without a verb of its own that tells another event.
        return view.Words[node].Tag == Upos.Verb && view.Words[node].Head == draft.Verb && view.Words[node].Relation is Relation.Xcomp;
    }

    /// <summary>The verb of saying that governs an event, or that its sentence is said by; -1 where there is none.</summary>
    public int Saying(int word)
    {
        var at = word;
        for (var depth = 0; depth < 8; depth++)
        {
            for (var child = view.FirstChild(at); child >= 0; child = view.NextChild(child))
                if (view.Words[child].Relation is Relation.Parataxis && (view.Grammar(child) & GrammarRole.Say) != 0) return child;
            at = view.Words[at].Head;
            if (at < 0) return -1;
            if ((view.Grammar(at) & GrammarRole.Say) != 0) return at;
        }

        return -1;
    }

    private bool Modifies(int verb)
    {
        foreach (var status in view.Lexicon.Status(view.Words[verb].Form))
            if (status.Role == StatusRole.Governor) return true;
        foreach (var status in view.Lexicon.Status(view.Lemma(verb)))
            if (status.Role == StatusRole.Governor) return true;
        return false;
    }

    private static bool IsPredicate(int word, List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
            if (!draft.Dropped && (draft.Node == word || draft.ObjectNode == word)) return true;
        return false;
    }
}
