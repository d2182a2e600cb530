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
                    if (inner != outer && inner.Node == outer.ObjectNode) inner.Dropped = true;
            if (outer.Sense.Complement == ComplementUse.Own) continue;
            _under.Clear();
            foreach (var inner in drafts)
                if (inner != outer && !inner.Dropped && InComplement(inner.Node, outer)) _under.Add(inner);
            if (outer.Sense.Complement == ComplementUse.Plan) Plan(outer);
            else Content(outer);
            if (!outer.Dropped && outer.Targets.Count == 0 && outer.Sense.Frame.Targets.Length > 0) TargetFromComplement(outer);
        }
    }

    private void Content(EventDraft outer)
    {
        foreach (var inner in _under)
        {
            outer.Topics |= view.Topics[inner.Node];
            // "asked Russia to end its war on Ukraine": the war stands for itself.
            if (inner.Sense.IsNoun && inner.Carrier < 0 && inner.Sources.Count > 0 && inner.Targets.Count > 0 && inner.Type is EventType.Assault) continue;
            if (inner.Sense.Complement == ComplementUse.Own && view.Words[inner.Node].Relation == Relation.AclRelcl) continue;
            inner.Dropped = true;
            if (outer.Targets.Count == 0 && outer.Type is EventType.Threaten or EventType.Reject or EventType.Concede) Borrow(outer, inner);
        }
    }

    private void Plan(EventDraft outer)
    {
        EventDraft? standing = null;
        foreach (var inner in _under)
        {
            if (!Direct(inner, outer)) continue;
            if (inner.Type is EventType.Consult || inner.Sense.Planned == EventType.Support
                || (inner.Type is EventType.Mobilize or EventType.Sanction or EventType.Assault or EventType.Coerce && outer.Sources.Count == 1))
            {
                standing = inner;
                break;
            }
        }

        if (standing is not null)
        {
            foreach (var source in outer.Sources)
                if (!standing.Sources.Exists(other => other.Code == source.Code) && (standing.Sources.Count == 0 || standing.Symmetric || standing.Type == EventType.Consult))
                    standing.Sources.Add(source);
            outer.Dropped = true;
            return;
        }

        foreach (var inner in _under)
        {
            if (view.Words[inner.Node].Relation == Relation.AclRelcl) continue;
            outer.Topics |= inner.Topics | inner.Sense.Topics | view.Topics[inner.Node];
            inner.Dropped = true;
            if (outer.Targets.Count == 0) Borrow(outer, inner);
        }
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

    // "demanded that Sudan end curbs": the one who is to act is the target; else whoever is acted upon.
    private void TargetFromComplement(EventDraft outer)
    {
        if (outer.Type is not (EventType.Request or EventType.Threaten or EventType.Reject)) return;
        for (var child = view.FirstChild(outer.Node); child >= 0; child = view.NextChild(child))
        {
            if (view.Words[child].Relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Advcl)) continue;
            var found = new List<ActorSlot>();
            var subject = view.Child(child, Relation.Nsubj);
            if (subject < 0) subject = view.Child(child, Relation.NsubjPass);
            if (subject >= 0) clauses.Actors.Collect(subject, "complement-subject", found);
            if (found.Count == 0 && outer.Type != EventType.Request)
                for (var object_ = view.FirstChild(child); object_ >= 0; object_ = view.NextChild(object_))
                    if (view.Words[object_].Relation is Relation.Obj or Relation.Iobj or Relation.Obl) clauses.Actors.Collect(object_, "complement-object", found);
            foreach (var slot in found)
                if (!outer.Sources.Exists(other => other.Code == slot.Code) && !outer.Targets.Exists(other => other.Code == slot.Code)) outer.Targets.Add(slot);
            if (outer.Targets.Count > 0) return;
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
                    || (view.Words[at].Relation is Relation.Advcl && view.Child(at, Relation.Mark) is var mark && mark >= 0 && IsPurpose(mark));
            if (view.Words[at].Relation == Relation.AclRelcl && at != node) return false;
            at = head;
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
