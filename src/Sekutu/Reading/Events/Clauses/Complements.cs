using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>What an event in the complement of another becomes: part of it, an event of its own, or the one that stands.</summary>
internal sealed class Complements(ArticleView view, ClauseReader clauses)
{
    private readonly List<EventDraft> _under = [];

    /// <summary>Goes through the events of one sentence, the outer ones first.</summary>
    public void Settle(List<EventDraft> drafts)
    {
        foreach (var outer in drafts)
        {
            if (outer.Dropped) continue;
            if (outer.ObjectNode >= 0)
                foreach (var inner in drafts)
                    if (inner != outer && (inner.Node == outer.ObjectNode || view.Words[inner.Node].Head == outer.ObjectNode && inner.Type == outer.Type && inner.Sense.IsNoun))
                    {
                        if (inner.Type == outer.Type) Complete(outer, inner);
                        inner.Drop("it is the object of the event that governs it");
                    }
            // "launched missiles that hit ...": the launch is told by what it did.
            if (outer.Type == EventType.Mobilize && outer.ObjectNode >= 0
                && drafts.Exists(inner => !inner.Dropped && inner.Type == EventType.Assault && inner.Targets.Count > 0 && view.Words[inner.Node].Relation == Relation.AclRelcl && view.Words[inner.Node].Head == outer.ObjectNode))
            {
                outer.Drop("what it sends is told by what it hits");
                continue;
            }

            if (outer.Sense.Complement == ComplementUse.Own)
            {
                foreach (var inner in drafts)
                    if (inner != outer && !inner.Dropped && inner.Type == outer.Type && view.Under(inner.Node, outer.Node) && !IsJoined(inner, outer) && SameParties(inner, outer)) inner.Drop("the event that governs it tells the same");
                if (outer.Type == EventType.Mobilize && outer.Targets.Count == 0) TargetFromPurpose(outer, drafts);
                foreach (var inner in drafts)
                    if (inner != outer && !inner.Dropped && (view.Under(inner.Node, outer.Node) || (outer.Type == EventType.Accuse && inner.FirstWord > outer.FirstWord))) SettleOneSided(outer, inner);
                if (outer.Type is EventType.Reject or EventType.Support or EventType.Sanction && !outer.Sense.IsNoun && outer.Targets.Count == 0 && outer.Sense.Frame.Targets.Length > 0)
                    TargetFromComplement(outer);
                continue;
            }

            _under.Clear();
            foreach (var inner in drafts)
                if (inner != outer && !inner.Dropped && InComplement(inner.Node, outer)) _under.Add(inner);
            if (outer.Sense.Complement == ComplementUse.Plan) Plan(outer);
            else Content(outer);
            if (!outer.Dropped && outer.Targets.Count == 0 && outer.Sense.Frame.Targets.Length > 0) TargetFromComplement(outer);
        }
    }

    // "Accused X of hacking its networks": the accuser's. "Condemned the aggression of X": only what is condemned.
    private void SettleOneSided(EventDraft outer, EventDraft inner)
    {
        if (inner.Sources.Count == 0 || inner.Targets.Count > 0 || inner.Sense.Frame.Targets.Length == 0 || !inner.Sources.TrueForAll(slot => outer.Targets.Exists(other => other.Code == slot.Code))) return;
        if ((inner.Sense.IsNoun && inner.Carrier < 0) || (inner.ObjectNode >= 0 && view.Words[inner.Node].Relation is Relation.AclRelcl or Relation.Acl))
        {
            if (inner.Type is EventType.Mobilize or EventType.Protest) return;
            inner.Drop("it is only what the event that governs it is about");
            return;
        }

        if (outer.Type == EventType.Accuse && outer.Sources.Count > 0 && OwnsUnder(inner.Node, 0))
            foreach (var source in outer.Sources) inner.Targets.Add(source with { Rule = "accuser" });
    }

    private bool OwnsUnder(int node, int depth)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if ((view.Words[child].Relation == Relation.NmodPoss && view.Words[child].Tag == Upos.Pron) || (depth < 3 && OwnsUnder(child, depth + 1))) return true;
        return false;
    }

    // "shot down X and attacked Y": the second act hangs under the first, but has an object of its own.
    private bool IsJoined(EventDraft inner, EventDraft outer)
    {
        if (inner.Sense.IsNoun || outer.Sense.IsNoun || view.Child(inner.Node, Relation.Obj) < 0) return false;
        return view.Words[inner.Node].Relation == Relation.Conj && view.Words[inner.Node].Head is var head && head >= outer.FirstWord && head < outer.EndWord;
    }

    private static bool SameParties(EventDraft inner, EventDraft outer) =>
        inner.Sources.TrueForAll(slot => outer.Sources.Exists(other => other.Code == slot.Code))
        && inner.Targets.TrueForAll(slot => outer.Targets.Exists(other => other.Code == slot.Code));

    private void Content(EventDraft outer)
    {
        foreach (var inner in _under)
        {
            outer.Topics |= view.Topics[inner.Node];
            // "asked Russia to end its war on Ukraine": the war stands for itself.
            if (inner.Sense.IsNoun && inner.Carrier < 0 && inner.Sources.Count > 0 && inner.Targets.Count > 0 && inner.Type is EventType.Assault) continue;
            if (inner.Sense.Complement == ComplementUse.Own && view.Words[inner.Node].Relation == Relation.AclRelcl) continue;
            inner.Drop("it is only what is asked, refused or threatened");
            if (outer.Targets.Count == 0 && outer.Type is EventType.Threaten or EventType.Reject or EventType.Concede && !IsCondition(inner.Node, outer.Node)) Borrow(outer, inner);
        }
    }

    private void Plan(EventDraft outer)
    {
        EventDraft? standing = null;
        foreach (var inner in _under)
        {
            if (!Direct(inner, outer) || inner.FirstWord < outer.FirstWord) continue;
            if ((inner.Type is EventType.Consult && (!inner.Sense.IsNoun || inner.Carrier >= 0)) || inner.Sense.Planned == EventType.Support
                || (inner.Type is EventType.Mobilize or EventType.Sanction or EventType.Assault or EventType.Coerce && outer.Sources.Count == 1))
            {
                standing = inner;
                break;
            }
        }

        if (standing is { Type: EventType.Assault or EventType.Coerce, SelfDirected: false, Targets.Count: > 0 })
        {
            outer.Become(EventType.Threaten, "what its actor undertakes is the use of force");
            outer.Topics |= standing.Sense.Topics;
            if (outer.Targets.Count == 0) Borrow(outer, standing);
            foreach (var inner in _under) inner.Drop("it is only what is threatened");
            return;
        }

        if (standing is not null)
        {
            foreach (var source in outer.Sources)
                if (!standing.Sources.Exists(other => other.Code == source.Code) && (standing.Sources.Count == 0 || standing.Symmetric || standing.Type == EventType.Consult))
                    standing.Sources.Add(source);
            outer.Drop("what is planned stands for itself");
            return;
        }

        foreach (var inner in _under)
        {
            if (view.Words[inner.Node].Relation == Relation.AclRelcl && inner.Type is not (EventType.Agree or EventType.Cooperate)) continue;
            outer.Topics |= inner.Topics | inner.Sense.Topics | view.Topics[inner.Node];
            inner.Drop("it is what is undertaken, told with the undertaking");
            if (outer.Targets.Count == 0 && inner.FirstWord > outer.FirstWord) Borrow(outer, inner);
        }
    }

    // What the object noun has of parties, where the verb has none.
    private static void Complete(EventDraft outer, EventDraft inner)
    {
        if (outer.Sources.Count == 0) outer.Sources.AddRange(inner.Sources.FindAll(slot => !outer.Targets.Exists(other => other.Code == slot.Code)));
        if (outer.Targets.Count == 0) outer.Targets.AddRange(inner.Targets.FindAll(slot => !outer.Sources.Exists(other => other.Code == slot.Code)));
    }

    private static void Borrow(EventDraft outer, EventDraft inner)
    {
        foreach (var slot in inner.Targets)
            if (!outer.Sources.Exists(other => other.Code == slot.Code)) outer.Targets.Add(slot);
        if (inner.Sense.Frame.Targets.Length > 0 || inner.Targets.Count > 0) return;
        foreach (var slot in inner.Sources)
            if (!outer.Sources.Exists(other => other.Code == slot.Code))
            {
                if (outer.Type == EventType.Agree) outer.Sources.Add(slot);
                else outer.Targets.Add(slot);
            }
    }

    // "demanded that Sudan end curbs": the one who is to act is the target; else whoever the complement acts upon.
    private void TargetFromComplement(EventDraft outer)
    {
        var found = new List<ActorSlot>();
        // "asked his envoy to chair talks with X" asks nothing of X.
        if (outer is { Type: EventType.Request, SelfDirected: true }) return;
        if (outer.Type == EventType.Request) Seek(outer, outer.Node, found, subjects: true, 0);
        if (found.Count == 0) Seek(outer, outer.Node, found, subjects: false, 0);
        if (found.Count == 0 && outer.Type == EventType.Threaten) Condition(outer, found);
        foreach (var slot in found)
            if (!outer.Sources.Exists(other => other.Code == slot.Code) && !outer.Targets.Exists(other => other.Code == slot.Code)) outer.Targets.Add(slot);
    }

    // "threatened to strike unless Y ...": whoever the condition binds is threatened.
    private void Condition(EventDraft outer, List<ActorSlot> found)
    {
        var bounds = view.Analysis.Sentences[outer.Sentence];
        for (var word = outer.EndWord; word < bounds.EndWord && found.Count == 0; word++)
            foreach (var status in view.Lexicon.Status(view.Words[word].Form))
                if (status is { Role: StatusRole.Mark, Effect: StatusEffect.Possible } && view.Words[word].Head is var verb and >= 0 && view.Child(verb, Relation.Nsubj) is var subject and >= 0)
                    clauses.Actors.Collect(subject, "condition", found);
    }

    private void Seek(EventDraft outer, int node, List<ActorSlot> found, bool subjects, int depth)
    {
        for (var child = view.FirstChild(node); child >= 0 && found.Count == 0; child = view.NextChild(child))
        {
            var relation = view.Words[child].Relation;
            switch (relation)
            {
                case Relation.Nsubj or Relation.NsubjPass when depth > 0 && subjects:
                case Relation.Obj or Relation.Iobj or Relation.Obl or Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Amod when !subjects && depth > 0:
                    // "refused to visit a cemetery in X" turns nobody down in X; "rejected missiles in X" may.
                    if (outer.Type == EventType.Reject && view.Child(outer.Node, Relation.Obj) < 0 && !view.Lexicon.ListsForms
                        && view.CaseOf(child) is var mark2 and >= 0 && (view.Grammar(mark2) & GrammarRole.Place) != 0) break;
                    if (outer.Type == EventType.Support && view.CaseOf(child) is var mark3 and >= 0 && (view.Grammar(mark3) & GrammarRole.Place) != 0) break;
                    clauses.Actors.Collect(child, "complement", found);
                    found.RemoveAll(slot => outer.Sources.Exists(other => other.Code == slot.Code));
                    if (found.Count == 0 && !subjects && depth < 4) Seek(outer, child, found, subjects, depth + 1);
                    break;
                case Relation.Obj when !subjects && depth == 0:
                case Relation.Ccomp or Relation.Xcomp or Relation.Acl when depth < 4 && (outer.Type != EventType.Support || TellsOf(child)):
                case Relation.Advcl when depth < 3 && OpensPurpose(child):
                    Seek(outer, child, found, subjects, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    // "commitment to defending X" is to X; "to ensuring that Y never ..." is not to Y.
    private bool TellsOf(int verb)
    {
        foreach (var hit in view.Lexicon.OfLemma(view.Lemma(verb)))
            if (view.Lexicon.Senses[hit.Sense].Type is EventType.Support or EventType.Aid) return true;
        return view.Lexicon.ListsForms;
    }

    // "sent jets to intercept X's planes": against X.
    private void TargetFromPurpose(EventDraft outer, List<EventDraft> drafts)
    {
        foreach (var inner in drafts)
            if (inner != outer && !inner.Dropped && !inner.Sense.IsNoun && inner.Type is EventType.Mobilize or EventType.Assault or EventType.Coerce && view.Words[inner.Node].Head is var head
                && (head == outer.Node || head == outer.ObjectNode) && view.Words[inner.Node].Relation is Relation.Advcl or Relation.Xcomp or Relation.Acl)
            {
                Borrow(outer, inner);
                inner.Drop("the purpose of the event that governs it");
            }
    }

    private bool Direct(EventDraft inner, EventDraft outer)
    {
        var head = view.Words[inner.Verb].Head;
        for (var depth = 0; depth < 3 && head >= 0; depth++)
        {
            if (head == outer.Node || head == outer.ObjectNode) return true;
            if (view.Words[head].Tag is not (Upos.Verb or Upos.Adj or Upos.Noun)) return false;
            head = view.Words[head].Head;
        }

        return false;
    }

    // Under the predicate, but neither in its subject nor in an adverbial clause of time or reason that tells something else.
    private bool InComplement(int node, EventDraft outer)
    {
        var at = node;
        for (var depth = 0; depth < 12 && at >= 0; depth++)
        {
            var head = view.Words[at].Head;
            if (head == outer.Node || (outer.Carrier >= 0 && head == outer.Carrier))
                return view.Words[at].Relation is Relation.Obj or Relation.Xcomp or Relation.Ccomp or Relation.Obl or Relation.Acl or Relation.Nmod or Relation.Iobj
                    || (view.Words[at].Relation is Relation.Advcl && (view.Child(at, Relation.Mark) is var mark and >= 0 ? IsPurpose(mark) : IsControlled(at, head)));
            if (view.Words[at].Relation == Relation.AclRelcl && (at != node || outer.Sense.Complement != ComplementUse.Plan)) return false;
            at = head;
        }

        return false;
    }

    // "meminta China menarik pasukannya": who is asked stands before what is asked of them, with nothing between.
    private bool IsControlled(int verb, int outer) => view.Child(verb, Relation.Nsubj) is var subject && subject > outer && subject < verb && view.Words[subject - 1].Tag != Upos.Punct;

    private bool OpensPurpose(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation == Relation.Mark && IsPurpose(child)) return true;

        return false;
    }

    // "threatens X if Y helps Z": Z has no part in it.
    private bool IsCondition(int node, int outer)
    {
        for (var depth = 0; depth < 12 && node >= 0 && node != outer; depth++)
        {
            if (view.Words[node].Relation == Relation.Advcl && view.Child(node, Relation.Mark) is var mark and >= 0)
                foreach (var status in view.Lexicon.Status(view.Words[mark].Form))
                    if (status is { Role: StatusRole.Mark, Effect: StatusEffect.Possible }) return true;
            node = view.Words[node].Head;
        }

        return false;
    }

    private bool IsPurpose(int mark)
    {
        foreach (var status in view.Lexicon.Status(view.Words[mark].Form))
            if (status.Role == StatusRole.Mark) return status.Effect is StatusEffect.None or StatusEffect.Planned;
        return false;
    }
}
