using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>The arguments of a predicate by slot, from the tree; where the tree is silent, from the order of words within the clause.</summary>
internal sealed class ArgumentReader(ArticleView view, SubjectFinder subjects)
{
    private readonly SubjectArguments _subjects = new(view, subjects);

    /// <summary>Arguments of a verb.</summary>
    /// <param name="verb">The head word of the predicate.</param>
    /// <param name="first">The first word of the predicate; what hangs under any of its words is an argument.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="passive">The subject is acted upon.</param>
    /// <param name="into">Receives the arguments.</param>
    public void OfVerb(int verb, int first, int end, bool passive, List<Argument> into)
    {
        var sawObject = false;
        for (var word = first; word < end; word++)
            for (var child = view.FirstChild(word); child >= 0; child = view.NextChild(child))
                if (child < first || child >= end) sawObject |= Take(child, verb, word, passive, into);
        if (passive)
        {
            _subjects.Add(verb, SlotKey.Object, into);
            return;
        }

        var subject = _subjects.Add(verb, SlotKey.Subject, into);
        if (!sawObject && Antecedent(verb, subject) is var antecedent and >= 0)
        {
            into.Add(new Argument(SlotKey.Object, antecedent));
            sawObject = true;
        }

        if (!sawObject && BehindManner(verb) is var behind and >= 0)
        {
            into.Add(new Argument(SlotKey.Object, behind));
            sawObject = true;
        }

        if (!sawObject && ObjectByOrder(verb) is var follows and >= 0) into.Add(new Argument(SlotKey.Object, follows));
    }

    // One dependent of the predicate; true where it is the object.
    private bool Take(int child, int verb, int under, bool passive, List<Argument> into)
    {
        var mark = view.CaseOf(child);
        switch (view.Words[child].Relation)
        {
            case Relation.Obj when passive:
            case Relation.Obl or Relation.Nmod when passive && mark < 0 && child == NextNominal(verb):
                // "ditangkap polisi Malaysia": the doer follows without a preposition.
                into.Add(new Argument(SlotKey.Subject, child));
                break;
            case Relation.OblAgent:
                into.Add(new Argument(SlotKey.Subject, child));
                break;
            case Relation.Obj:
                into.Add(new Argument(SlotKey.Object, child));
                return true;
            case Relation.Nmod when !passive && mark < 0 && (under == verb ? view.Words[verb].Tag == Upos.Noun && child == NextNominal(verb) : view.Words[under].Tag == Upos.Adj && child > under):
                // An active form that the tagger took for a noun has its object as a modifier; so has the last word of "mengecam keras".
                into.Add(new Argument(SlotKey.Object, child));
                return true;
            case Relation.Iobj:
                into.Add(new Argument(SlotKey.IndirectObject, child));
                break;
            case Relation.Obl or Relation.Nmod or Relation.Advmod when mark >= 0:
                into.Add(new Argument(passive && (view.Grammar(mark) & GrammarRole.Agent) != 0 ? SlotKey.Subject : view.Words[mark].Form, child));
                break;
            case Relation.Xcomp or Relation.Ccomp when view.Words[child].Tag is Upos.Noun or Upos.Adj or Upos.Propn:
                into.Add(new Argument(SlotKey.Predicate, child));
                if (mark >= 0) into.Add(new Argument(view.Words[mark].Form, child));
                break;
            default:
                break;
        }

        return false;
    }

    // "mengecam dengan keras serangan itu": the tree hangs the object under the manner that stands before it.
    private int BehindManner(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
        {
            if (child != verb + 2 || view.Words[child].Tag != Upos.Adj || view.CaseOf(child) != verb + 1) continue;
            for (var below = view.FirstChild(child); below >= 0; below = view.NextChild(below))
                if (below > child && view.Words[below].Relation is Relation.Obj or Relation.Nmod && view.CaseOf(below) < 0) return below;
        }

        return -1;
    }

    /// <summary>Arguments of an event noun: what stands on it, with or without a preposition.</summary>
    public void OfNoun(int noun, List<Argument> into) => OfNoun(noun, noun, noun + 1, into);

    /// <summary>Arguments of an event noun of several words: what stands on any of them.</summary>
    public void OfNoun(int noun, int first, int end, List<Argument> into)
    {
        var (modified, owned) = (false, false);
        for (var word = first; word < end; word++)
            for (var child = view.FirstChild(word); child >= 0; child = view.NextChild(child))
            {
                if (child < first || child >= end) modified |= TakeOfNoun(child, word, into);
                owned |= (view.Grammar(child) & GrammarRole.Owner) != 0;
            }

        if (!modified && owned && Owner(noun) is var owner and >= 0) into.Add(new Argument(SlotKey.Modifier, owner));
        else if (!modified && BesideNoun(noun) is var beside and >= 0 && !Has(into, beside)) into.Add(new Argument(SlotKey.Modifier, beside));
    }

    // One dependent of an event noun; true where it is an actor without a preposition.
    private bool TakeOfNoun(int child, int noun, List<Argument> into)
    {
        switch (view.Words[child].Relation)
        {
            case Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Amod or Relation.Obl or Relation.Flat or Relation.Appos or Relation.Det:
                var mark = view.CaseOf(child);
                var key = mark < 0 || IsClitic(mark) ? SlotKey.Modifier : view.Words[mark].Form;
                // "the attack last week": when, not whose.
                if (key == SlotKey.Modifier && child > noun && view.Words[child].Relation is Relation.Nmod or Relation.Obl && !view.Lexicon.ListsForms && view.MentionAt(child) is null) return false;
                if (key == SlotKey.Modifier && view.Words[child].Relation == Relation.Appos && view.MentionAt(child) is null) return false;
                into.Add(new Argument(key, child));
                if (key == SlotKey.Modifier) JoinedAfter(child, into);
                return key == SlotKey.Modifier && _subjects.HasActor(child);
            case Relation.Acl or Relation.AclRelcl when view.Lexicon.Light(view.Words[child].Form).Length + view.Lexicon.Light(view.Lemma(child)).Length > 0:
                var arguments = new List<Argument>();
                OfVerb(child, child, child + 1, true, arguments);
                foreach (var argument in arguments)
                    if (argument.Key != SlotKey.Object)
                        into.Add(argument.Key == SlotKey.Subject ? argument with { Key = SlotKey.Modifier } : argument);
                return false;
            default:
                return false;
        }
    }

    // "a threat, which they called ...": a relative clause with a subject of its own acts upon the noun it stands on.
    private int Antecedent(int verb, int subject)
    {
        if (view.Words[verb].Relation is not (Relation.AclRelcl or Relation.Acl) || subject < 0 || view.Words[subject].Head != verb) return -1;
        var noun = view.Words[verb].Head;
        // "A and B, which ...": behind a comma the clause is about all that are joined.
        for (var word = noun + 1; word < verb; word++)
            if (view.Analysis.Form(word) is "," && view.Words[noun].Relation == Relation.Conj && view.Words[noun].Head is var first and >= 0 && first < noun) return first;
        return noun;
    }

    private static bool Has(List<Argument> arguments, int node)
    {
        foreach (var argument in arguments)
            if (argument.Node == node) return true;
        return false;
    }

    private bool IsClitic(int mark) => view.Words[mark].JoinedToPrevious;

    private int NextNominal(int verb)
    {
        for (var word = verb + 1; word < view.Words.Length && word <= verb + 4; word++)
        {
            var tag = view.Words[word].Tag;
            if (tag is Upos.Noun or Upos.Propn or Upos.Pron) return word;
            if (tag is Upos.Adp or Upos.Verb or Upos.Punct or Upos.Sconj) return -1;
        }

        return -1;
    }

    private int ObjectByOrder(int verb)
    {
        for (var word = verb + 1; word < view.Words.Length && word <= verb + 3; word++)
        {
            if (view.MentionAt(word) is { Codes.Count: > 0 } mention) return view.Words[mention.FirstWord].Head == verb || view.Words[verb].Relation != Relation.None && view.Under(word, verb) ? view.HeadOf(mention.FirstWord, mention.EndWord) : -1;
            if (view.Words[word].Tag is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn)) return -1;
        }

        return -1;
    }

    // "US-Japan talks", "latihan militer Jepang": an actor beside the noun with nothing but nouns and adjectives between.
    private int BesideNoun(int noun)
    {
        var bounds = view.Analysis.Sentences[view.Analysis.SentenceAt(view.Words[noun].Span.Start)];
        for (var word = noun + 1; word < Math.Min(bounds.EndWord, noun + 5); word++)
        {
            if (view.MentionAt(word) is { Codes.Count: > 0 } mention) return view.HeadOf(mention.FirstWord, mention.EndWord);
            if (view.Words[word].Tag is not (Upos.Noun or Upos.Adj or Upos.Propn)) break;
        }

        for (var word = noun - 1; word >= Math.Max(bounds.FirstWord, noun - 4); word--)
        {
            if (view.MentionAt(word) is { Codes.Count: > 0 } mention && view.Words[word].Head != view.Words[noun].Head)
                return view.HeadOf(mention.FirstWord, mention.EndWord);
            if (view.Words[word].Tag is not (Upos.Noun or Upos.Adj or Upos.Propn) && view.Analysis.Form(word) is not ("-" or "–" or "/")) break;
        }

        return -1;
    }

    // "perang A (AS) dan B terhadap C": what is joined behind the mark of another name belongs to the noun too.
    private void JoinedAfter(int modifier, List<Argument> into)
    {
        if (view.MentionAt(modifier) is not { Codes.Count: > 0 } mention) return;
        var word = mention.EndWord;
        if (word + 3 < view.Words.Length && view.Analysis.Form(word) is "(" && view.Analysis.Form(word + 2) is ")") word += 3;
        if (word + 2 >= view.Words.Length || view.Words[word].Tag != Upos.Cconj || view.MentionAt(word + 1) is not { Codes.Count: > 0 } next || next == mention) return;
        if (next.EndWord < view.Words.Length && view.Words[next.EndWord].Tag is Upos.Adp or Upos.Punct) into.Add(new Argument(SlotKey.Modifier, view.HeadOf(next.FirstWord, next.EndWord)));
    }

    // "pertemuannya dengan X": whose it is, the subject of the clause tells.
    private int Owner(int noun)
    {
        var at = noun;
        for (var depth = 0; depth < 3; depth++)
        {
            var verb = subjects.Governor(at);
            if (verb == at) return -1;
            if (subjects.Find(verb, out _) is var subject and >= 0 && !view.Under(noun, subject) && _subjects.HasActor(subject)) return subject;
            at = verb;
        }

        return -1;
    }
}
