using Sekutu.Reading.Mentions.Lexicon;

namespace Sekutu.Reading.Mentions;

/// <summary>What refers back: to sets, lists, people and owners.</summary>
internal sealed partial class Resolver
{
    private void Refer(int i, Draft draft, ActorWord back)
    {
        var wanted = back.Count;
        switch (back.Anaphor)
        {
            case AnaphorClass.Person when wanted == 1:
            case AnaphorClass.PersonOwner:
                Point(draft, LastPerson(i), back);
                break;
            case AnaphorClass.Person when wanted > 1:
                if (!LastPeople(i, draft, wanted)) TakeSet(draft, wanted, "people", SetOf.People, LastPerson(i));
                break;
            case AnaphorClass.Person:
            case AnaphorClass.StateOwner when wanted == 0:
                Point(draft, LastTopicOfSeveral(i), back);
                break;
            case AnaphorClass.StateOwner:
                Point(draft, LastOwner(i), back);
                break;
            case AnaphorClass.State or AnaphorClass.Body or AnaphorClass.Side when wanted > 1:
                TakeSet(draft, wanted, wanted == 2 ? "both" : "all", back.Anaphor == AnaphorClass.Side ? SetOf.Any : SetOf.States);
                break;
            case AnaphorClass.State:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.State && d.Rule is not "state-people"), back);
                break;
            case AnaphorClass.Organisation:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.Organisation), back);
                break;
            case AnaphorClass.Group:
                Point(draft, LastOnly(i, static d => d.Kind == MentionKind.Group) ?? Namesake(i) ?? OnlyGroup(i), back);
                break;
            case AnaphorClass.Side:
                Point(draft, LastOnly(i, static d => d.Kind is MentionKind.Person or MentionKind.Body or MentionKind.Office) ?? LastPerson(i), back);
                break;
        }
    }

    private void Point(Draft draft, Draft? to, ActorWord back)
    {
        if (to is null) return;
        foreach (var code in to.Codes) draft.AddCode(code);
        draft.Confidence = 0.7f;
        if (draft.Kind != MentionKind.Anaphor) return;
        draft.Entity = to.Entity;
        draft.Rule = back.Anaphor switch
        {
            AnaphorClass.Person => back.Count == 1 ? "person-again" : "several-again",
            AnaphorClass.Side => "side-again",
            AnaphorClass.Organisation => "organisation-again",
            AnaphorClass.Group => "group-again",
            _ => "state-again",
        };
    }

    private void TakeSet(Draft draft, int size, string rule, SetOf kind, Draft? one = null)
    {
        draft.Confidence = 0.6f;
        draft.Rule = draft.Kind == MentionKind.Anaphor ? $"{rule}-countries" : draft.Rule;
        // A sentence that has itself put just so many together settles it.
        if (ListThatFollows(draft, size) is { } list)
        {
            foreach (var code in list) draft.AddCode(code);
            draft.Confidence = 0.9f;
            return;
        }

        var here = kind == SetOf.States ? _here.FindAll(ActorSets.IsState) : _here;
        if (here.Count == 0 && one is { Codes.Count: > 0 }) here = one.Codes;
        var codes = here.Count == size ? [.. here] : _sets.Best(size, draft.Sentence, here, kind);
        if (codes is null) return;
        foreach (var code in codes) draft.AddCode(code);
    }

    // "tiga negara, yakni Vietnam, Indonesia, dan Singapura": the list stands right behind.
    private List<string>? ListThatFollows(Draft draft, int size)
    {
        var next = Drafts.IndexOf(draft) + 1;
        if (next >= Drafts.Count || Drafts[next].List == 0 || Drafts[next].List == draft.List || Drafts[next].Sentence != draft.Sentence) return null;
        if (Drafts[next].Span.Start - draft.Span.End > 25) return null;
        var codes = new List<string>();
        for (var j = next; j < Drafts.Count && Drafts[j].List == Drafts[next].List; j++)
            foreach (var code in Drafts[j].Codes)
                if (!codes.Contains(code)) codes.Add(code);
        return codes.Count == size ? codes : null;
    }
}
