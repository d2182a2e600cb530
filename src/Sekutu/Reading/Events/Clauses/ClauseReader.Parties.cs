using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Whose act it is where the slots of the frame alone do not tell: arguments of the object, acts between equals, acts of a state's own.</summary>
internal sealed partial class ClauseReader
{
    // "signed [an agreement [with Britain]]": what stands on the object stands to the verb.
    private void AddNounArguments(int noun, ulong modifiers = 0)
    {
        var extra = new List<Argument>();
        _arguments.OfNoun(noun, extra);
        foreach (var argument in extra)
            if (argument.Key != SlotKey.Modifier) _merged.Add(argument);
            else if (modifiers != 0) _merged.Add(argument with { Key = modifiers });
        // "fired drones and missiles at X": what stands on the last of several stands to the verb as well.
        for (var child = _view.FirstChild(noun); child >= 0; child = _view.NextChild(child))
            if (_view.Words[child].Relation == Relation.Conj && _view.Words[child].Tag == Upos.Noun && _view.MentionAt(child) is null) AddNounArguments(child);
    }

    private bool IsOfForce(Text.Span span)
    {
        for (var word = _view.Analysis.WordAt(span.Start); word < _view.Words.Length && _view.Words[word].Span.End <= span.End; word++)
            if ((_view.Grammar(word) & GrammarRole.Military) != 0) return true;
        return false;
    }

    private bool IsMutual(int verb)
    {
        if (verb > 0 && (_view.Grammar(verb - 1) & GrammarRole.Mutual) != 0) return true;
        for (var child = _view.FirstChild(verb); child >= 0; child = _view.NextChild(child))
            if ((_view.Grammar(child) & GrammarRole.Mutual) != 0) return true;
        return false;
    }

    // "A and B accuse each other": both act and both are struck, as equals.
    private void Mutual(EventDraft draft)
    {
        draft.Mutual = true;
        draft.SelfDirected = false;
        foreach (var target in draft.Targets)
            if (!draft.Sources.Exists(source => source.Code == target.Code)) draft.Sources.Add(target);
        draft.Targets.Clear();
        if (draft.Sources.Count != 1) return;
        var second = _view.Analysis.WordAt(draft.Sources[0].Span.Start);
        for (var word = second - 1; word > Math.Max(0, second - 3); word--)
            if (_view.Words[word].Tag == Upos.Cconj && _view.MentionAt(word - 1) is { Codes.Count: > 0 } first)
            {
                _actors.Collect(_view.HeadOf(first.FirstWord, first.EndWord), "joined", draft.Sources);
                return;
            }
    }

    private bool ActsItself(List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key != SlotKey.Subject) continue;
            var node = _view.Meant(argument.Node);
            if (_view.MentionAt(node) is { Codes.Count: > 0 } || (_view.ClassesOf(node) & (_forces | _innerActors)) != 0 || (_view.Grammar(node) & (GrammarRole.Self | GrammarRole.It)) != 0) return true;
        }

        return false;
    }

    private static bool MayBeInner(EventDraft draft) => draft.SelfDirected
        || (draft.Sources.Count + draft.Targets.Count == 1 && draft.Sense.Frame.Targets.Length > 0
            && draft.Type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Request or EventType.Reject or EventType.Concede
                or EventType.Threaten or EventType.Accuse or EventType.Agree or EventType.Support);

    // Rebels, opposition and other organised actors within a state: the state's code stands on both sides.
    private bool TellsOfInnerActor(List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if ((_view.ClassesOf(argument.Node) & _innerActors) != 0) return true;
            if (_view.MentionAt(argument.Node) is not { } mention) continue;
            for (var word = mention.FirstWord; word < mention.EndWord; word++)
                if ((_view.ClassesOf(word) & _innerActors) != 0) return true;
            for (var child = _view.FirstChild(argument.Node); child >= 0; child = _view.NextChild(child))
                if ((_view.ClassesOf(child) & _innerActors) != 0) return true;
        }

        return false;
    }

    // "threatened action [against Russia]": the same where the object did not decide the reading, unless it is an actor itself.
    private void AddObjectArguments()
    {
        foreach (var argument in _merged.ToArray())
            if (argument.Key == SlotKey.Object && _view.MentionAt(_view.Meant(argument.Node)) is null) AddNounArguments(_view.Meant(argument.Node));
    }
}
