using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>The arguments of a predicate by slot, from the tree; where the tree is silent, from the order of words within the clause.</summary>
internal sealed class ArgumentReader(ArticleView view, SubjectFinder subjects)
{
    /// <summary>Arguments of a verb.</summary>
    public void OfVerb(int verb, bool passive, List<Argument> into)
    {
        var subject = subjects.Find(verb, out _);
        if (subject >= 0 && view.InDateline(subject)) subject = -1;
        if (subject < 0) subject = SubjectByOrder(verb);
        else if (!HasActor(subject) && ActorBeside(verb) is var beside and >= 0) subject = beside;
        var sawObject = false;
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
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
                    sawObject = true;
                    into.Add(new Argument(SlotKey.Object, child));
                    break;
                case Relation.Nmod when !passive && mark < 0 && view.Words[verb].Tag == Upos.Noun && child == NextNominal(verb):
                    // An active form that the tagger took for a noun has its object as a modifier.
                    sawObject = true;
                    into.Add(new Argument(SlotKey.Object, child));
                    break;
                case Relation.Iobj:
                    into.Add(new Argument(SlotKey.IndirectObject, child));
                    break;
                case Relation.Obl or Relation.Nmod or Relation.Advmod when mark >= 0:
                    if (passive && (view.Grammar(mark) & GrammarRole.Agent) != 0)
                    {
                        into.Add(new Argument(SlotKey.Subject, child));
                    }
                    else
                    {
                        into.Add(new Argument(view.Words[mark].Form, child));
                    }

                    break;
                case Relation.Xcomp or Relation.Ccomp when view.Words[child].Tag is Upos.Noun or Upos.Adj or Upos.Propn:
                    into.Add(new Argument(SlotKey.Predicate, child));
                    if (mark >= 0) into.Add(new Argument(view.Words[mark].Form, child));
                    break;
                default:
                    break;
            }
        }

        if (passive)
        {
            if (subject >= 0) into.Add(new Argument(SlotKey.Object, subject));
        }
        else
        {
            if (subject >= 0) into.Add(new Argument(SlotKey.Subject, subject));
            if (!sawObject && Antecedent(verb, subject) is var antecedent and >= 0)
            {
                into.Add(new Argument(SlotKey.Object, antecedent));
                sawObject = true;
            }

            if (!sawObject && ObjectByOrder(verb) is var follows and >= 0) into.Add(new Argument(SlotKey.Object, follows));
        }
    }

    /// <summary>Arguments of an event noun: what stands on it, with or without a preposition.</summary>
    public void OfNoun(int noun, List<Argument> into)
    {
        var modified = false;
        for (var child = view.FirstChild(noun); child >= 0; child = view.NextChild(child))
        {
            switch (view.Words[child].Relation)
            {
                case Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Amod or Relation.Obl or Relation.Flat or Relation.Appos or Relation.Det:
                    var mark = view.CaseOf(child);
                    var key = mark < 0 || IsClitic(mark) ? SlotKey.Modifier : view.Words[mark].Form;
                    if (key == SlotKey.Modifier && view.Words[child].Relation == Relation.Appos && view.MentionAt(child) is null) break;
                    modified |= key == SlotKey.Modifier && HasActor(child);
                    into.Add(new Argument(key, child));
                    break;
                case Relation.Acl or Relation.AclRelcl when view.Lexicon.Light(view.Words[child].Form).Length + view.Lexicon.Light(view.Lemma(child)).Length > 0:
                    var arguments = new List<Argument>();
                    OfVerb(child, true, arguments);
                    foreach (var argument in arguments)
                        if (argument.Key != SlotKey.Object)
                            into.Add(argument.Key == SlotKey.Subject ? argument with { Key = SlotKey.Modifier } : argument);
                    break;
                default:
                    break;
            }
        }

        if (!modified && BesideNoun(noun) is var beside and >= 0 && !Has(into, beside)) into.Add(new Argument(SlotKey.Modifier, beside));
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

    private bool HasActor(int node)
    {
        if (view.MentionAt(node) is { Codes.Count: > 0 }) return true;
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.MentionAt(child) is { Codes.Count: > 0 } && view.CaseOf(child) < 0) return true;
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

    // Where the subject of the tree is no actor: the actor that stands right before the verb and its modal words, if one does.
    private int ActorBeside(int verb)
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
    private int SubjectByOrder(int verb)
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
        for (var step = 1; step <= 4; step++)
        {
            var word = noun + step;
            if (word >= view.Words.Length) break;
            if (view.MentionAt(word) is { Codes.Count: > 0 } mention) return view.HeadOf(mention.FirstWord, mention.EndWord);
            if (view.Words[word].Tag is not (Upos.Noun or Upos.Adj or Upos.Propn)) break;
        }

        for (var step = 1; step <= 4; step++)
        {
            var word = noun - step;
            if (word < 0) break;
            if (view.MentionAt(word) is { Codes.Count: > 0 } mention && view.Words[word].Head != view.Words[noun].Head)
                return view.HeadOf(mention.FirstWord, mention.EndWord);
            if (view.Words[word].Tag is not (Upos.Noun or Upos.Adj or Upos.Propn or Upos.Punct)) break;
        }

        return -1;
    }
}
