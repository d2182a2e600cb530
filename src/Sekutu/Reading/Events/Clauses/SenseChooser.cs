using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Whether what a reading of a predicate asks for stands in the clause.</summary>
internal sealed class SenseChooser(ArticleView view, ActorCollector actors)
{
    // Speaking to reporters is no meeting.
    private readonly UInt128 _press = view.Lexicon.Classes.Mask("press", "press");
    private readonly List<ActorSlot> _found = [];

    /// <summary>The need that the reading checked last did not meet, as the word list writes it.</summary>
    public string Unmet { get; private set; } = "";

    /// <summary>Checks the needs of the clause; those on filled slots come later (<see cref="Filled"/>).</summary>
    /// <param name="sense">The reading.</param>
    /// <param name="node">The predicate.</param>
    /// <param name="end">The word after the predicate.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="objectNode">The noun that met a need for a class in the object; -1 where none was asked for.</param>
    public bool Fits(PredicateSense sense, int node, int end, List<Argument> arguments, out int objectNode)
    {
        objectNode = -1;
        if (sense is { Type: EventType.Consult, IsNoun: false } && arguments.Exists(argument => (view.ClassesOf(argument.Node) & _press) != 0))
        {
            Unmet = "nobody of the press";
            return false;
        }

        foreach (var need in sense.Needs)
        {
            var met = need.Kind switch
            {
                NeedKind.Class => MeetsClass(need, arguments, ref objectNode),
                NeedKind.Any => Has(need.Slot, arguments),
                NeedKind.Actor => HasActor(need.Slot, arguments, false),
                NeedKind.Person => HasActor(need.Slot, arguments, true),
                NeedKind.Organisation => HasOrganisation(need.Slot, arguments),
                NeedKind.Particle => end < view.Words.Length && (view.Words[end].Form == need.Slot || HasParticle(node, need.Slot)),
                NeedKind.Infinitive => HasInfinitive(node),
                NeedKind.InfinitiveOfOther => HasInfinitiveOfOther(node),
                NeedKind.NotSelf => !WillDoItself(node),
                NeedKind.Undertaking => !StatesOpinion(node),
                NeedKind.Party => HasParty(need.Slot, arguments),
                NeedKind.Intransitive => !Has(SlotKey.Object, arguments) && view.Child(node, Relation.Ccomp) < 0,
                NeedKind.Military => IsMilitary(node, end),
                NeedKind.Journey => IsJourney(sense, arguments),
                _ => true,
            };
            if (met) continue;
            Unmet = need.Text;
            return false;
        }

        return true;
    }

    /// <summary>Checks the needs on what filled the slots.</summary>
    public bool Filled(PredicateSense sense, List<ActorSlot> sources, List<ActorSlot> targets)
    {
        // A meeting without parties may still date the article's meeting.
        if (sense is { IsNoun: true, Type: EventType.Consult } && sources.Count + targets.Count == 0) return true;
        foreach (var need in sense.Needs)
        {
            var met = need.Kind switch
            {
                NeedKind.Target => targets.Count > 0 || (sense.Frame.Targets.Length == 0 && sources.Count > 1),
                NeedKind.Source => sources.Count > 0,
                NeedKind.Two => sources.Count > 1 || (sources.Count > 0 && targets.Count > 0),
                NeedKind.Journey => sources.Count + targets.Count > 1,
                _ => true,
            };
            if (met) continue;
            Unmet = need.Text;
            return false;
        }

        return true;
    }

    private bool MeetsClass(in Need need, List<Argument> arguments, ref int objectNode)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key != need.Slot) continue;
            var node = OfClass(argument.Node, need.Classes, 0);
            if (node < 0) continue;
            if (need.Slot == SlotKey.Object && objectNode < 0) objectNode = node;
            return true;
        }

        return MeetsClassBehindObject(need, arguments);
    }

    // "named X as a terrorist group": a phrase that the tree hangs on the object belongs to the verb as well.
    private bool MeetsClassBehindObject(in Need need, List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key != SlotKey.Object) continue;
            for (var child = view.FirstChild(argument.Node); child >= 0; child = view.NextChild(child))
                if (view.Words[child].Relation == Relation.Nmod && view.CaseOf(child) is var mark and >= 0 && view.Words[mark].Form == need.Slot && OfClass(child, need.Classes, 0) >= 0) return true;
        }

        return false;
    }

    private int OfClass(int node, UInt128 classes, int depth)
    {
        var meant = view.Meant(node);
        if ((view.ClassesOf(node) & classes) != 0) return node;
        if ((view.ClassesOf(meant) & classes) != 0) return meant;
        if (depth > 2) return -1;
        for (var child = view.FirstChild(meant); child >= 0; child = view.NextChild(child))
            if ((view.Words[child].Relation is Relation.Conj || view.IsKindOf(child, meant)) && OfClass(child, classes, depth + 1) is var found and >= 0) return found;
        return -1;
    }

    private static bool Has(ulong slot, List<Argument> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Key == slot) return true;
        return false;
    }

    private bool HasActor(ulong slot, List<Argument> arguments, bool person)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key != slot) continue;
            var node = view.Meant(argument.Node);
            if (view.MentionAt(node) is { } mention && (person ? mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Anaphor : mention.Codes.Count > 0))
                return true;
            if (person) continue;
            _found.Clear();
            actors.Collect(node, "", _found);
            if (_found.Count > 0) return true;
        }

        return false;
    }

    private bool HasOrganisation(ulong slot, List<Argument> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Key == slot && view.MentionAt(view.Meant(argument.Node)) is { Kind: MentionKind.Organisation, Codes.Count: > 0 }) return true;
        return false;
    }

    private bool HasParty(ulong slot, List<Argument> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Key == slot && view.MentionAt(view.Meant(argument.Node)) is { Codes.Count: > 0, Kind: not MentionKind.State } mention && view.Words[mention.EndWord - 1].Tag != Upos.Adj) return true;
        return false;
    }

    private bool HasParticle(int node, ulong particle)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
        {
            if (view.Words[child].Form == particle && view.Words[child].Relation is Relation.CompoundPrt or Relation.Advmod) return true;
            if (view.Words[child].Relation is Relation.Obl && view.CaseOf(child) is var mark and >= 0 && view.Words[mark].Form == particle) return true;
        }

        return false;
    }

    private bool HasInfinitive(int node)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation == Relation.Xcomp || (view.Words[child].Relation is Relation.Ccomp or Relation.Advcl && (OpensPurpose(child) || LiesAhead(child)))) return true;
        return false;
    }

    // "agreed that they will ...": as good as an infinitive.
    private bool LiesAhead(int verb)
    {
        if (view.Words[verb].Relation != Relation.Ccomp) return false;
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Aux)
                foreach (var status in view.Lexicon.Status(view.Words[child].Form))
                    if (status is { Role: StatusRole.Aux, Effect: StatusEffect.Planned }) return true;
        return false;
    }

    // A finite clause without a word for what is to come.
    private bool StatesOpinion(int node)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
        {
            if (view.Words[child].Relation != Relation.Ccomp) continue;
            var ahead = false;
            for (var mark = view.FirstChild(child); mark >= 0; mark = view.NextChild(mark))
            {
                if (view.Words[mark].Relation == Relation.Mark && (view.Grammar(mark) & GrammarRole.Infinitive) != 0) ahead = true;
                if (view.Words[mark].Relation is Relation.Aux or Relation.Advmod)
                    foreach (var status in view.Lexicon.Status(view.Words[mark].Form))
                        ahead |= status is { Role: StatusRole.Aux, Effect: StatusEffect.Planned or StatusEffect.Demand };
            }

            if (!ahead && (view.Child(child, Relation.Nsubj) >= 0 || view.Child(child, Relation.NsubjPass) >= 0)) return true;
        }

        return false;
    }

    // "proposes to continue": nobody else is asked.
    private bool WillDoItself(int verb)
    {
        if (view.Child(verb, Relation.Obj) >= 0 || view.Child(verb, Relation.Xcomp) is not (var child and >= 0)) return false;
        return view.Child(child, Relation.Nsubj) < 0 && view.Child(child, Relation.Mark) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Infinitive) != 0;
    }

    private bool HasInfinitiveOfOther(int node)
    {
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl && view.Child(child, Relation.Mark) >= 0
                && (view.Child(node, Relation.Obj) >= 0 || view.Child(child, Relation.Nsubj) >= 0 || view.Child(child, Relation.NsubjPass) >= 0)) return true;
        return false;
    }

    private bool OpensPurpose(int verb)
    {
        if (view.Child(verb, Relation.Mark) is not (var mark and >= 0)) return false;
        foreach (var status in view.Lexicon.Status(view.Words[mark].Form))
            if (status.Role == StatusRole.Mark && status.Effect is StatusEffect.None or StatusEffect.Planned) return true;
        return false;
    }

    private bool IsMilitary(int node, int end)
    {
        var sentence = view.SentenceOf(node);
        for (var word = Math.Max(sentence.FirstWord, end - 4); word < Math.Min(sentence.EndWord, end + 3); word++)
            if (word != node && ((view.Grammar(word) & GrammarRole.Military) != 0 || (view.Topics[word] & (EventTopics.Military | EventTopics.Missile | EventTopics.Arms)) != 0))
                return true;
        return false;
    }

    // A person or office that goes to a state: the visitor must be someone who speaks for another.
    private bool IsJourney(PredicateSense sense, List<Argument> arguments)
    {
        var visitor = false;
        foreach (var argument in arguments)
            if (argument.Key == SlotKey.Subject)
                visitor |= view.MentionAt(view.Meant(argument.Node)) is { Kind: MentionKind.Person or MentionKind.Office or MentionKind.Anaphor, Codes.Count: > 0 }
                    || view.Topics[view.Meant(argument.Node)].HasFlag(EventTopics.Diplomatic);
        _ = sense;
        return visitor;
    }
}
