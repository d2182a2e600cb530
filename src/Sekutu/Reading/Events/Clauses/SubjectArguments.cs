using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Who acts by a verb: the subject of the tree with all that is joined to it; where it is no actor, what stands in order before the verb.</summary>
internal sealed class SubjectArguments(ArticleView view, SubjectFinder subjects)
{
    private readonly UInt128 _means = view.Lexicon.Classes.Mask("weapon|missile|force|aircraft|vessel|assault|exercise", "means of action");

    /// <summary>Adds the subject of a verb under a key, and those joined to it that the tree left apart.</summary>
    /// <returns>The head word of the subject; -1 where there is none.</returns>
    public int Add(int verb, ulong key, List<Argument> into)
    {
        var subject = subjects.Find(verb, out var shared);
        if (subject >= 0 && view.InDateline(subject)) subject = -1;
        var byOrder = subject < 0;
        if (byOrder) subject = ByOrder(verb);
        else if (!HasActor(subject) && Beside(verb) is var beside and >= 0) (subject, byOrder) = (beside, true);
        else if (shared && key == SlotKey.Subject && !HasActor(subject) && Wielder(verb, subject) is var wielder and >= 0) subject = wielder;
        if (subject < 0) return -1;
        into.Add(new Argument(key, subject));
        if (byOrder) JoinedBefore(subject, key, into);
        else Joined(subject, key, into);
        return subject;
    }

    /// <summary>True where a nominal is an actor, or has one on it without a preposition.</summary>
    public bool HasActor(int node)
    {
        if (view.MentionAt(node) is { Codes.Count: > 0 }) return true;
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.MentionAt(child) is { Codes.Count: > 0 } && view.CaseOf(child) < 0) return true;
        return false;
    }

    // A verb has one subject: a second one behind "and" is joined to the first, whatever the tree says.
    private void Joined(int subject, ulong key, List<Argument> into)
    {
        if (BeforeAnd(subject) is var earlier and >= 0) into.Add(new Argument(key, earlier));
        var verb = view.Words[subject].Head;
        if (verb < 0 || view.Words[subject].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return;
        for (var child = view.NextChild(subject); child >= 0 && child < verb; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nsubj or Relation.NsubjPass && BehindAnd(child)) into.Add(new Argument(key, child));
        for (var child = view.FirstChild(subject); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nmod or Relation.Obl && view.CaseOf(child) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Joins) != 0)
                into.Add(new Argument(key, child));
    }

    // "A, B dan C menyerang": found by order, the last of a list brings those before it.
    private void JoinedBefore(int subject, ulong key, List<Argument> into)
    {
        var and = false;
        var first = view.MentionAt(subject)?.FirstWord ?? subject;
        while (first >= 2)
        {
            var between = view.Words[first - 1].Tag;
            and |= between == Upos.Cconj;
            if (between != Upos.Cconj && !(and && view.Analysis.Form(first - 1) is ",")) return;
            var word = view.Analysis.Form(first - 2) is "," ? first - 3 : first - 2;
            if (word < 0 || view.MentionAt(word) is not { Codes.Count: > 0 } mention || AfterPreposition(mention.FirstWord)) return;
            into.Add(new Argument(key, view.HeadOf(mention.FirstWord, mention.EndWord)));
            first = mention.FirstWord;
        }
    }

    // "X, the government, and the newspaper have denied": what stands right before the "and" of a subject without a code belongs to it.
    private int BeforeAnd(int subject)
    {
        if (HasActor(subject)) return -1;
        var word = subject - 1;
        while (word > 0 && view.Words[word].Tag is Upos.Det or Upos.Adj) word--;
        if (word < 1 || view.Words[word].Tag != Upos.Cconj) return -1;
        if (view.Analysis.Form(word - 1) is ",") word--;
        return word > 0 && view.MentionAt(word - 1) is { Codes.Count: > 0 } mention && !view.Under(word - 1, subject) ? view.HeadOf(mention.FirstWord, mention.EndWord) : -1;
    }

    private bool BehindAnd(int node)
    {
        var first = view.MentionAt(node)?.FirstWord ?? node;
        for (var word = first - 1; word >= Math.Max(0, first - 2); word--)
        {
            if (view.Words[word].Tag == Upos.Cconj) return true;
            if (view.Words[word].Tag is not (Upos.Noun or Upos.Det)) return false;
        }

        return false;
    }

    // "launched missiles that hit ...": what is used does nothing by itself, whoever uses it does.
    private int Wielder(int verb, int noun)
    {
        if (view.Words[verb].Relation is not (Relation.AclRelcl or Relation.Acl) || view.Words[noun].Relation != Relation.Obj) return -1;
        if ((view.ClassesOf(noun) & _means) == 0 && view.Words[noun].Tag != Upos.Propn) return -1;
        return view.Words[noun].Head is var user and >= 0 ? subjects.Find(user, out _) : -1;
    }

    // Where the subject of the tree is no actor: the actor that stands right before the verb and its modal words, if one does.
    private int Beside(int verb)
    {
        for (var word = verb - 1; word >= Math.Max(0, verb - 8); word--)
        {
            if (view.MentionAt(word) is { } mention)
            {
                if (mention.Codes.Count == 0 || AfterPreposition(mention.FirstWord)) return -1;
                var head = view.HeadOf(mention.FirstWord, mention.EndWord);
                return view.Words[head].Relation == Relation.Conj && view.Words[head].Head is var first and >= 0 && view.MentionAt(first) is { Codes.Count: > 0 } ? first : head;
            }

            if (view.Words[word].Tag is not (Upos.Aux or Upos.Adv or Upos.Part) && !IsStatusOnly(word) && (view.Grammar(word) & GrammarRole.Say) == 0) return -1;
        }

        return -1;
    }

    // The nearest actor before the verb, unless another verb or a preposition stands in the way.
    private int ByOrder(int verb)
    {
        if (view.Words[verb].Relation is Relation.Amod or Relation.Compound) return -1;
        for (var word = verb - 1; word >= 0 && word >= verb - 25; word--)
        {
            var tag = view.Words[word].Tag;
            if (tag == Upos.Verb && !IsStatusOnly(word)) return -1;
            if (view.Words[word].Head < 0 && tag == Upos.Punct) return -1;
            if (view.MentionAt(word) is not { } mention || mention.Sentence != view.Analysis.SentenceAt(view.Words[verb].Span.Start))
            {
                if (tag == Upos.Punct && view.Analysis.Form(word) is ";" or ":" or "\"" or "“" or "”") return -1;
                continue;
            }

            if (mention.Codes.Count > 0 && !AfterPreposition(mention.FirstWord)) return view.HeadOf(mention.FirstWord, mention.EndWord);
            word = mention.FirstWord;
        }

        return -1;
    }

    private bool IsStatusOnly(int word)
    {
        foreach (var status in view.Lexicon.Status(view.Words[word].Form))
            if (status.Role is StatusRole.Aux or StatusRole.Governor) return true;
        return false;
    }

    private bool AfterPreposition(int word)
    {
        for (var before = word - 1; before >= Math.Max(0, word - 3); before--)
        {
            var tag = view.Words[before].Tag;
            if (tag == Upos.Adp) return true;
            if (tag is not (Upos.Noun or Upos.Adj or Upos.Det or Upos.Propn)) return false;
        }

        return false;
    }
}
