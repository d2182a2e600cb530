using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>From a nominal to the coded actors it stands for or belongs to ("China's navy", "pasukan Jepang dan Filipina").</summary>
internal sealed class ActorCollector(ArticleView view)
{
    private readonly Antecedents _antecedents = new(view);
    private readonly UInt128 _crowd = view.Lexicon.Classes.Mask("crowd", "crowds");

    /// <summary>Adds the actors of a nominal, each code once.</summary>
    /// <param name="node">Its head word.</param>
    /// <param name="rule">How it came into the slot, for the record.</param>
    /// <param name="into">Receives the actors.</param>
    /// <param name="actorOnly">The nominal itself must be an actor.</param>
    public void Collect(int node, string rule, List<ActorSlot> into, bool actorOnly = false) => Collect(view.Meant(node), rule, into, actorOnly, 0);

    /// <summary>True for a noun that names an event of another type.</summary>
    public bool IsOtherEvent(int node, EventType type, EventLexicon lexicon)
    {
        if (view.MentionAt(node) is not null) return false;
        var named = false;
        foreach (var hit in lexicon.OfLemma(view.Lemma(node)))
        {
            var sense = lexicon.Senses[hit.Sense];
            if (!sense.IsNoun || sense.IsNone || hit.Tail.Length > 0) continue;
            if (sense.Type == type) return false;
            named = true;
        }

        return named;
    }

    /// <summary>True for the bare name of a land or its capital ("Paris", "Iraq"), not an adjective, a body or an office.</summary>
    public bool NamesPlace(Text.Span span)
    {
        // "U.S.", "UK" stand for the adjective too.
        if (span.Length < 4 || span.Of(view.Reading.Document.Text).Contains('.')) return false;
        var word = view.Analysis.WordAt(span.Start);
        return view.MentionAt(word) is { Rule: "capital" or "capital-place" or "state-name" or "state-place" } && view.Child(word, Relation.Case) < 0;
    }

    /// <summary>True for private persons of a state ("American businessmen"), who do not act for it.</summary>
    public bool ArePeople(int node)
    {
        var meant = view.Meant(node);
        if (view.MentionAt(meant) is { } mention) return mention.Rule == "state-people";
        for (var child = view.FirstChild(meant); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Amod or Relation.Compound && view.MentionAt(child) is { Rule: "state-people" }) return true;
        return false;
    }

    /// <summary>Adds the actor in whose land a nominal lies ("facilities in eastern Syria").</summary>
    public void CollectByPlace(int node, string rule, List<ActorSlot> into)
    {
        var meant = view.Meant(node);
        if (view.MentionAt(meant) is not null) return;
        for (var child = view.FirstChild(meant); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nmod && view.CaseOf(child) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Place) != 0)
                Collect(child, rule + ":place", into, true, 0);
    }

    private void Collect(int node, string rule, List<ActorSlot> into, bool actorOnly, int depth)
    {
        if (depth > 4) return;
        var mention = view.MentionAt(node);
        if (mention is { Codes.Count: > 0 })
        {
            // "the armed group of Lebanon, Hezbollah": the name counts, not what describes it.
            for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
                if (view.Words[child].Relation == Relation.Appos && child >= mention.EndWord && mention.Kind is not (MentionKind.Person or MentionKind.Organisation)
                    && view.MentionAt(child) is { Kind: MentionKind.Group, Codes.Count: > 0 })
                {
                    Collect(child, rule, into, actorOnly, depth + 1);
                    return;
                }

            foreach (var code in mention.Codes) Add(into, new ActorSlot(code, mention.Span, rule));
            Listed(mention, rule, into);
            Conjuncts(node, mention, rule, into, actorOnly, depth);
            return;
        }

        if (mention is null or { Codes.Count: 0 } && (view.Grammar(node) & GrammarRole.Self) != 0)
        {
            foreach (var code in view.Voices.At(view.Words[node].Span.Start)) Add(into, new ActorSlot(code, view.Words[node].Span, rule + ":speaker"));
            return;
        }

        // "X said it would": the pronoun of a said clause is whoever says it, where nothing else is known of it.
        if (view.Words[node].Tag == Upos.Pron && mention is null or { Codes.Count: 0 } && depth < 2 && SayerOf(node) is var sayer and >= 0)
        {
            Collect(sayer, rule + ":said", into, actorOnly, depth + 2);
            return;
        }

        if ((view.Grammar(node) & GrammarRole.It) != 0 && mention is null or { Codes.Count: 0 } && !IsEmptySubject(node) && _antecedents.Of(node) is { } named)
        {
            foreach (var code in named.Codes) Add(into, new ActorSlot(code, view.Words[node].Span, rule + ":it"));
            return;
        }

        if (actorOnly || (view.Grammar(node) & GrammarRole.Apart) != 0)
        {
            Conjuncts(node, mention, rule, into, actorOnly, depth);
            return;
        }

        var before = into.Count;
        if (Doers(node, rule, into, depth)) return;
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
        {
            switch (view.Words[child].Relation)
            {
                case Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Flat or Relation.FlatName or Relation.Det:
                    Collect(child, rule, into, false, depth + 1);
                    break;
                case Relation.Nmod or Relation.Obl when Genitive(child):
                    Collect(child, rule, into, false, depth + 1);
                    break;
                case Relation.Nmod or Relation.Obl when into.Count == before && view.CaseOf(child) is var mark && mark >= 0 && (view.Grammar(mark) & GrammarRole.Member) != 0:
                case Relation.Appos when into.Count == before:
                    Collect(child, rule, into, true, depth + 1);
                    break;
                default:
                    break;
            }
        }

        Conjuncts(node, mention, rule, into, actorOnly, depth);
    }

    /// <summary>True for people who act for no state ("warga", "28 persen pemilih").</summary>
    public bool IsOfPeople(int node)
    {
        if ((view.ClassesOf(node) & _crowd) != 0) return true;
        if (view.MentionAt(node) is { } mention)
        {
            // "mayoritas warga Kanada": the tree may make the state the head.
            return mention.Kind == MentionKind.State && mention.FirstWord > 0 && (view.ClassesOf(mention.FirstWord - 1) & _crowd) != 0;
        }

        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nmod && view.MentionAt(child) is null && view.CaseOf(child) < 0 && (view.ClassesOf(child) & _crowd) != 0) return true;
        return false;
    }

    // "serangan oleh X", "kekejaman yang dilakukan X": an act belongs to whoever does it, and to nobody else on the noun.
    private bool Doers(int node, string rule, List<ActorSlot> into, int depth)
    {
        var before = into.Count;
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Nmod or Relation.Obl or Relation.OblAgent && view.CaseOf(child) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Agent) != 0)
                Collect(child, rule, into, false, depth + 1);
            else if (view.Words[child].Relation is Relation.AclRelcl or Relation.Acl && IsDone(child))
                DoersOf(child, rule, into, depth);
        return into.Count > before;
    }

    // A passive form that lends a noun its doer ("dilakukan").
    private bool IsDone(int verb)
    {
        foreach (var light in view.Lexicon.Light(view.Words[verb].Form))
            if (light.Voice == WordVoice.Passive && light.Tail.Length == 0) return true;
        return false;
    }

    private void DoersOf(int verb, string rule, List<ActorSlot> into, int depth)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
        {
            var mark = view.CaseOf(child);
            if (view.Words[child].Relation is Relation.OblAgent || (mark >= 0 && (view.Grammar(mark) & GrammarRole.Agent) != 0)
                || (mark < 0 && child > verb && child - verb <= 2 && view.Words[child].Relation is Relation.Obl or Relation.Obj or Relation.Nmod))
                Collect(child, rule, into, false, depth + 1);
        }
    }

    private void Conjuncts(int node, Mention? mention, string rule, List<ActorSlot> into, bool actorOnly, int depth)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation == Relation.Conj && (mention is null || child >= mention.EndWord || child < mention.FirstWord)
                && view.Words[child].Tag != Upos.Verb && !IsOtherAct(child))
                Collect(child, rule, into, actorOnly, depth + 1);
        // A mention's head may hang below another of its words.
        if (mention is null) return;
        for (var word = mention.FirstWord; word < mention.EndWord; word++)
            if (word != node)
                for (var child = view.FirstChild(word); child >= 0; child = view.NextChild(child))
                    if (view.Words[child].Relation == Relation.Conj && child >= mention.EndWord && view.Words[child].Tag != Upos.Verb)
                        Collect(child, rule, into, actorOnly, depth + 1);
    }

    // "it appeared that ..."
    private bool IsEmptySubject(int pronoun) =>
        (view.Grammar(pronoun) & GrammarRole.It) != 0 && view.Words[pronoun].Head is var verb and >= 0
        && ((view.Grammar(verb) & (GrammarRole.Phase | GrammarRole.Say)) != 0 || view.Words[verb].Tag is Upos.Adj) && view.Child(verb, Relation.Ccomp) >= 0;

    private int SayerOf(int pronoun)
    {
        if (view.Words[pronoun].Relation is not Relation.Nsubj) return -1;
        var verb = view.Words[pronoun].Head;
        if (verb < 0 || view.Words[verb].Relation is not Relation.Ccomp) return -1;
        var say = view.Words[verb].Head;
        if (IsEmptySubject(pronoun)) return -1;
        return say >= 0 && (view.Grammar(say) & GrammarRole.Say) != 0 ? view.Child(say, Relation.Nsubj) : -1;
    }

    private bool Genitive(int node) => view.CaseOf(node) is var mark && (mark < 0 || (view.Grammar(mark) & GrammarRole.Genitive) != 0);

    // "A, B and C": all that are joined with it, whatever the tree makes of them.
    private void Listed(Mention mention, string rule, List<ActorSlot> into)
    {
        if (mention.List == 0) return;
        foreach (var other in view.Reading.Mentions)
            if (other.List == mention.List && other.FirstWord > mention.FirstWord && !Opens(other))
                foreach (var code in other.Codes) Add(into, new ActorSlot(code, other.Span, rule));
    }

    // "blamed A, and B's firms found ...": what begins a clause of its own is not in the list.
    private bool Opens(Mention mention)
    {
        var head = view.HeadOf(mention.FirstWord, mention.EndWord);
        if (view.Words[head].Relation is Relation.Nsubj or Relation.NsubjPass) return mention.Kind == MentionKind.Anaphor;
        var above = view.Words[head].Head;
        return view.Words[head].Relation is Relation.Compound or Relation.Amod or Relation.NmodPoss && above >= 0 && view.MentionAt(above) is null
            && view.Words[above].Relation is Relation.Nsubj or Relation.NsubjPass && view.Words[above].Head > above;
    }

    // "the deployment of ships and the invasion of X": another act, not another actor.
    private bool IsOtherAct(int node)
    {
        if (view.MentionAt(node) is not null) return false;
        foreach (var hit in view.Lexicon.OfLemma(view.Lemma(node)))
            if (hit.Tail.Length == 0 && view.Lexicon.Senses[hit.Sense].IsNoun) return true;
        return false;
    }

    private static void Add(List<ActorSlot> into, ActorSlot slot)
    {
        foreach (var other in into)
            if (other.Code == slot.Code) return;
        into.Add(slot);
    }
}
