using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Reasons;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Finds the predicates of an article and fills their slots from their own clauses.</summary>
internal sealed partial class ClauseReader
{
    private readonly ArticleView _view;
    private readonly ActorCollector _actors;
    private readonly ArgumentReader _arguments;
    private readonly SenseChooser _chooser;
    private readonly ActorRegistry _states = ActorRegistry.Load();
    private readonly TargetFinder _targets;
    private readonly UInt128 _forces;
    private readonly UInt128 _innerActors;
    private readonly UInt128 _people;
    private readonly List<Argument> _verbActive = [];
    private readonly List<Argument> _verbPassive = [];
    private readonly List<Argument> _noun = [];
    private readonly List<Argument> _merged = [];

    // The readings of a word that did not hold; null unless the reader was asked to explain.
    private readonly List<PassedOver>? _passed;
    private bool _unmet;
    private readonly HashSet<int> _silent = [];

    public ClauseReader(ArticleView view)
    {
        _view = view;
        _passed = view.Reading.Explains ? [] : null;
        _forces = view.Lexicon.Classes.Mask("force|aircraft|vessel|missile|assault", "forces");
        _innerActors = view.Lexicon.Classes.Mask("inner-actor", "inner actors");
        _people = view.Lexicon.Classes.Mask("civilian|crowd|press", "people");
        _actors = new ActorCollector(view);
        Subjects = new SubjectFinder(view);
        _arguments = new ArgumentReader(view, Subjects);
        _chooser = new SenseChooser(view, _actors);
        _targets = new TargetFinder(view, _actors);
    }

    public SubjectFinder Subjects { get; }

    public ActorCollector Actors => _actors;

    /// <summary>True for a word of which the lists say that it tells nothing where it stands, in a sentence that was read.</summary>
    public bool IsSilent(int word) => _silent.Contains(word);

    /// <summary>Reads one sentence.</summary>
    public void Read(int sentence, List<EventDraft> into)
    {
        var bounds = _view.Analysis.Sentences[sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
        {
            if (InsideName(word)) continue;
            _passed?.Clear();
            _unmet = false;
            ref readonly var w = ref _view.Words[word];
            var length = TryHits(_view.Lexicon.OfForm(w.Form), word, bounds.EndWord, sentence, into);
            if (length == 0) length = TryHits(_view.Lexicon.OfLemma(w.Form), word, bounds.EndWord, sentence, into);
            if (length == 0 && !_view.Lexicon.ListsForms && w.Lemma != w.Form && w.Lemma != 0) length = TryHits(_view.Lexicon.OfLemma(w.Lemma), word, bounds.EndWord, sentence, into);
            if (length == 0 && _passed is { Count: > 0 } && _unmet) _view.Reading.TurnedDown.AddRange(_passed);
            if (length > 1) word += length - 1;
        }
    }

    // The words of a person's or an office's mention tell nothing ("Minister for Aid"), but a state's may stand inside a compound.
    public bool InsideName(int word) => _view.MentionAt(word) is { } mention && mention.EndWord - mention.FirstWord > 0 && mention.Kind != Mentions.MentionKind.Anaphor;

    private int TryHits(ReadOnlySpan<LexiconHit> hits, int word, int sentenceEnd, int sentence, List<EventDraft> into)
    {
        if (hits.Length == 0) return 0;
        var (active, passive, noun) = (false, false, false);
        var reached = (Node: -1, End: -1);
        foreach (var hit in hits)
        {
            var end = word + 1 + hit.Tail.Length;
            if (end > sentenceEnd || !TailStands(hit.Tail, word)) continue;
            var sense = _view.Lexicon.Senses[hit.Sense];
            var node = end - word > 1 ? _view.HeadOf(word, end) : word;
            if (!RightKind(sense, hit, node))
            {
                _passed?.Add(Passed(sense, word, end, $"tagged {RelationNames.Of(_view.Words[node].Tag)} here, while the entry is a {(sense.IsNoun ? "noun" : "verb")}"));
                continue;
            }

            // Arguments depend on the words of the predicate; a shorter phrase than the one read before may have others.
            if (node != reached.Node || end != reached.End) (active, passive, noun) = (false, false, false);
            reached = (node, end);
            List<Argument> arguments;
            if (sense.IsNoun)
            {
                if (!noun) Fill(_noun, list => OfNoun(node, word, end, list));
                noun = true;
                arguments = _noun;
            }
            else if (VerbVoice.IsPassive(_view, node, hit.Voice))
            {
                if (!passive) Fill(_verbPassive, list => _arguments.OfVerb(node, word, end, true, list));
                passive = true;
                arguments = _verbPassive;
            }
            else
            {
                if (!active) Fill(_verbActive, list => _arguments.OfVerb(node, word, end, false, list));
                active = true;
                arguments = _verbActive;
            }

            if (sense.IsNone)
            {
                if (!_chooser.Fits(sense, node, end, arguments, out _)) continue;
                for (var silent = word; silent < end; silent++) _silent.Add(silent);
                _passed?.Add(Passed(sense, word, end, "here it tells no event"));
                return end - word;
            }

            if (Draft(sense, word, end, node, sentence, arguments) is not { } draft)
            {
                _passed?.Add(Passed(sense, word, end, $"asks for {_chooser.Unmet}"));
                _unmet = true;
                continue;
            }

            if (draft.Notes is { } notes) NoteSenses(notes, hits, hit, word, sentenceEnd);
            into.Add(draft);
            return end - word;
        }

        return 0;
    }

    private static void Fill(List<Argument> list, Action<List<Argument>> read)
    {
        list.Clear();
        read(list);
    }

    /// <summary>The further words of a phrase follow a word.</summary>
    public bool TailStands(ulong[] tail, int word)
    {
        for (var i = 0; i < tail.Length; i++)
            if (_view.Words[word + 1 + i].Form != tail[i] && _view.Words[word + 1 + i].Lemma != tail[i]) return false;
        return true;
    }

    // "the opposition newspaper": a noun before another only says which, unless that names the same kind of thing ("peace talks meeting").
    private bool NamesAnother(int node)
    {
        ref readonly var word = ref _view.Words[node];
        if (word.Relation != Relation.Compound || word.Head <= node || _view.MentionAt(word.Head) is not null) return false;

        if (_view.IsKindOf(node, word.Head)) return false;
        foreach (var hit in _view.Lexicon.OfLemma(_view.Lemma(word.Head)))
            if (_view.Lexicon.Senses[hit.Sense].IsNoun) return false;
        return true;
    }

    private void OfNoun(int node, int first, int end, List<Argument> into)
    {
        _arguments.OfNoun(node, first, end, into);
        if (_view.Words[node].Head is var name && name >= 0 && _view.IsKindOf(node, name) && _view.MentionAt(name) is null) _arguments.OfNoun(name, into);
    }

    private bool RightKind(PredicateSense sense, in LexiconHit hit, int node)
    {
        var tag = _view.Words[node].Tag;
        if (sense.IsNoun && NamesAnother(node)) return false;
        if (tag == Upos.None || hit.Tail.Length > 0) return true;
        if (sense.IsNoun) return tag is Upos.Noun or Upos.Propn || (tag == Upos.Verb && hit.Voice == WordVoice.Open && _view.Child(node, Relation.Det) >= 0);
        return hit.Voice switch
        {
            WordVoice.Active or WordVoice.Passive => true,
            WordVoice.Bare => tag == Upos.Verb,
            _ => tag is Upos.Verb or Upos.Aux || (tag == Upos.Adj && Array.Exists(sense.Needs, need => need.Kind == NeedKind.Infinitive)),
        };
    }

    private EventDraft? Draft(PredicateSense sense, int word, int end, int node, int sentence, List<Argument> arguments)
    {
        if (!_chooser.Fits(sense, node, end, arguments, out var objectNode)) return null;
        var draft = new EventDraft
        {
            Node = node,
            FirstWord = word,
            EndWord = end,
            Sentence = sentence,
            Sense = sense,
            ObjectNode = objectNode,
            Notes = _view.Reading.Explains ? new EventNotes() : null,
            Rule = sense.IsNoun ? "noun" : "verb",
        };
        _merged.Clear();
        _merged.AddRange(arguments);
        var equals = sense.Frame.Targets.Length == 0 ? sense.Frame.Sources[^1].Hash : 0;
        if (objectNode >= 0) AddNounArguments(objectNode, equals);
        else if (!sense.IsNoun) AddObjectArguments();
        if (sense.IsNoun && LightCarrier(node, sense) is { } carrier)
        {
            draft.Carrier = carrier.Verb;
            draft.CarrierEffect = carrier.Light.Effect;
            draft.CarrierEntry = carrier.Light.Where;
            draft.Rule = "light-verb";
        }

        SlotFiller.Fill(draft, _merged, _actors, objectNode, _view.Lexicon);
        if (!sense.IsNoun && IsMutual(node)) Mutual(draft);
        if (sense.IsNoun && draft.Sources.Count + draft.Targets.Count < 2 && AddByOrder(sense, end)) SlotFiller.Fill(draft, _merged, _actors, objectNode, _view.Lexicon);
        _targets.Complete(draft, ReferenceEquals(arguments, _verbPassive), _merged);
        draft.NamesOther = NamesOther(draft, _merged);
        if (SaidByThing(draft, ReferenceEquals(arguments, _verbPassive), arguments)) return null;
        // What soldiers demonstrate is a skill or a weapon.
        if (draft.Type == EventType.Protest && sense.IsNoun && draft.Sources.Exists(source => IsOfForce(source.Span))) return null;
        // "X's trains collided, killing twenty": an act of force needs a doer that can act, where nothing tells whom it struck.
        if (!sense.IsNoun && draft.Type is EventType.Assault or EventType.Coerce && draft is { Sources.Count: > 0, Targets.Count: 0 } && !ActsItself(arguments)) return null;
        // Who protests against nobody named protests against the own government.
        var protest = draft.Type == EventType.Protest && !sense.IsNoun && draft.Sources.Count > 0 && draft.Targets.Count == 0;
        if (protest || (MayBeInner(draft) && TellsOfInnerActor(_merged))) draft.KeepSelfDirected(_states, _view.MainState);
        if (draft.Notes is { } notes)
            foreach (var argument in _merged) notes.Arguments.Add((SlotKey.Name(argument.Key) ?? _view.PrepositionOf(argument), argument.Node));
        return _chooser.Filled(sense, draft.Sources, draft.Targets) ? draft : null;
    }

    // "the opposition rejected", "called on the residents": whoever stands there has no code, and nobody else may take the place.
    private bool NamesOther(EventDraft draft, List<Argument> arguments)
    {
        if (draft.Sources.Count == 0 == (draft.Targets.Count == 0)) return false;
        var keys = draft.Sources.Count == 0 ? draft.Sense.Frame.Sources : draft.Sense.Frame.Targets;
        foreach (var argument in arguments)
        {
            if (!Array.Exists(keys, key => key.Hash == argument.Key)) continue;
            var node = _view.Meant(argument.Node);
            if (_view.Words[node].Tag == Upos.Propn || _view.MentionAt(node) is { Kind: not Mentions.MentionKind.Anaphor }) return true;
            if (draft.Sources.Count == 0 && !draft.Sense.IsNoun && _view.Words[node].Tag == Upos.Noun) return true;
            if (draft.Targets.Count == 0 && (_view.ClassesOf(node) & _people) != 0) return true;
        }

        return false;
    }

    // "The riots pushed X to ...": a thing or an act says, asks and promises nothing.
    private bool SaidByThing(EventDraft draft, bool passive, List<Argument> arguments)
    {
        if (passive || draft.Sense.IsNoun || draft.Sources.Count > 0) return false;
        if (draft.Type is not (EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Support or EventType.Agree or EventType.Concede or EventType.Aid)) return false;
        foreach (var argument in arguments)
            if (argument.Key == SlotKey.Subject)
                return _view.Words[argument.Node].Tag == Upos.Noun && _view.MentionAt(argument.Node) is null && (_view.ClassesOf(argument.Node) & _people) == 0;
        return false;
    }

    private PassedOver Passed(PredicateSense sense, int word, int end, string reason) =>
        new(sense.IsNone ? "NONE" : sense.Type.ToString().ToUpperInvariant(), _view.Analysis.SpanOf(word, end), reason, sense.Where);

    // What was tried before, and what stands behind and was not tried any more.
    private void NoteSenses(EventNotes notes, ReadOnlySpan<LexiconHit> hits, in LexiconHit chosen, int word, int sentenceEnd)
    {
        notes.Senses.AddRange(_passed!);
        var behind = false;
        foreach (var hit in hits)
        {
            if (behind && word + 1 + hit.Tail.Length <= sentenceEnd && TailStands(hit.Tail, word) && _view.Lexicon.Senses[hit.Sense] is var sense && sense != _view.Lexicon.Senses[chosen.Sense])
                notes.Senses.Add(Passed(sense, word, word + 1 + hit.Tail.Length, "not tried: the reading that holds asks for more, or stands before it"));
            behind |= hit == chosen;
        }
    }
}
