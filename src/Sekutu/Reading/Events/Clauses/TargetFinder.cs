using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Places;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>
/// Who is acted upon where the slots of the tree hold no actor: whoever stands deeper inside the object ("the base of the navy in X"), else
/// the first actor behind the predicate, in the order of its clause, that stands in the object or behind a preposition of direction; else the
/// state where the place that is struck lies.
/// </summary>
internal sealed class TargetFinder
{
    /// <summary>How a slot says that only the place struck told whose it is.</summary>
    public const string ByPlace = "place";

    private const int Reach = 14;
    private readonly ArticleView _view;
    private readonly ActorCollector _actors;
    private readonly PlaceMention?[] _placeAt;
    private readonly List<ActorSlot> _found = [];

    public TargetFinder(ArticleView view, ActorCollector actors)
    {
        _view = view;
        _actors = actors;
        _placeAt = new PlaceMention?[view.Words.Length];
        foreach (var place in view.Reading.Places)
            if (place.Country is not null)
                for (var word = view.Analysis.WordAt(place.Span.Start); word < view.Words.Length && view.Words[word].Span.End <= place.Span.End; word++)
                    _placeAt[word] = place;
    }

    /// <summary>Fills the targets of an event that has none.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="passive">The subject is acted upon: nobody is behind the predicate.</param>
    /// <param name="arguments">Its arguments.</param>
    public void Complete(EventDraft draft, bool passive, List<Argument> arguments)
    {
        if (draft.Targets.Count > 0 || draft.SelfDirected || draft.Mutual || draft.Sense.Frame.Targets.Length == 0 || !Reaches(draft.Type)) return;
        _found.Clear();
        if (Strikes(draft.Type))
            foreach (var argument in arguments)
                if (_found.Count == 0 && argument.Key == SlotKey.Object) Inside(draft, argument.Node, 0, NamesEvent(argument.Node));
        if (_found.Count == 0 && !passive) Behind(draft);
        foreach (var slot in _found)
            if (!draft.Targets.Exists(other => other.Code == slot.Code)) draft.Targets.Add(slot);
    }

    private static bool Strikes(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Aid;

    private static bool Reaches(EventType type) => Strikes(type)
        || type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Support or EventType.Concede;

    // Everything under the object but clauses: "a station [in the port [of X]]".
    private void Inside(EventDraft draft, int node, int depth, bool act)
    {
        if (Take(draft, node, node) || depth > 3) return;
        for (var child = _view.FirstChild(node); child >= 0 && _found.Count == 0; child = _view.NextChild(child))
        {
            var directed = Directs(draft, _view.CaseOf(child));
            // "[the war of X] began": whose act it is, is not struck by it.
            if (act && !directed) continue;
            if (_view.Words[child].Relation is Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Flat or Relation.FlatName or Relation.Amod or Relation.Appos
                || (_view.Words[child].Relation == Relation.Obl && directed))
                Inside(draft, child, depth + 1, false);
        }
    }

    private bool NamesEvent(int node)
    {
        foreach (var hit in _view.Lexicon.OfLemma(_view.Words[node].Form))
            if (_view.Lexicon.Senses[hit.Sense] is { IsNoun: true, IsNone: false } && hit.Tail.Length == 0) return true;
        return false;
    }

    private void Behind(EventDraft draft)
    {
        var end = Math.Min(_view.Analysis.Sentences[draft.Sentence].EndWord, draft.EndWord + Reach);
        var open = !draft.Sense.IsNoun;
        for (var word = draft.EndWord; word < end && _found.Count == 0; word++)
        {
            if (_view.MentionAt(word) is { } mention)
            {
                if (open && mention.Codes.Count > 0) Take(draft, _view.HeadOf(mention.FirstWord, mention.EndWord), word);
                word = mention.EndWord - 1;
                continue;
            }

            ref readonly var w = ref _view.Words[word];
            if (_view.Analysis.Form(word) is "(")
            {
                while (word < end && _view.Analysis.Form(word) is not ")") word++;
                continue;
            }

            if (open && Take(draft, word, word)) return;
            switch (w.Tag)
            {
                case Upos.Adp:
                    open = Directs(draft, word);
                    break;
                case Upos.Noun when !Strikes(draft.Type) && !draft.Sense.IsNoun && word != draft.ObjectNode && !open:
                    return;
                case Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det or Upos.Adv:
                    // "rejected [the expulsion of X]": what is said is said of an act, not to somebody on it.
                    if (!Strikes(draft.Type) && !draft.Sense.IsNoun && word != draft.ObjectNode && NamesEvent(word)) return;
                    // "near the border of X" is beside, not at.
                    if ((_view.Grammar(word) & GrammarRole.Place) != 0) open = false;
                    break;
                case Upos.Punct when _view.Analysis.Form(word) is "\"" or "'" or "“" or "”" or "‘" or "’":
                    break;
                default:
                    return;
            }
        }
    }

    private bool Directs(EventDraft draft, int mark)
    {
        if (mark < 0) return false;
        var form = _view.Words[mark].Form;
        foreach (var key in draft.Sense.Frame.Targets)
            if (key.Hash == form) return true;
        var role = _view.Grammar(mark);
        return Strikes(draft.Type) && ((role & GrammarRole.Place) != 0 || ((role & GrammarRole.Genitive) != 0 && draft.Type is EventType.Coerce or EventType.Sanction));
    }

    // An actor, or for an act of force the state of a place, that is not the one who acts.
    private bool Take(EventDraft draft, int node, int word)
    {
        // "missiles made by X": who made a weapon is not struck by it.
        if (word > 0 && (_view.Grammar(word - 1) & GrammarRole.Apart) != 0) return false;
        if (_view.MentionAt(node) is { Codes.Count: > 0, Kind: not MentionKind.Anaphor })
        {
            _actors.Collect(node, "clause", _found);
            _found.RemoveAll(slot => draft.Sources.Exists(source => source.Code == slot.Code));
        }
        else if (draft.Type is EventType.Assault or EventType.Coerce && _placeAt[word] is { Country: { } country } place && !draft.Sources.Exists(source => source.Code == country))
        {
            _found.Add(new ActorSlot(country, place.Span, ByPlace));
        }

        return _found.Count > 0;
    }
}
