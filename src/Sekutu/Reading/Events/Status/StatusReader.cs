using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;

namespace Sekutu.Reading.Events.Status;

/// <summary>Reads whether an act is done, under way, ahead, open or denied: from its own clause and from what governs it.</summary>
internal sealed class StatusReader
{
    private const int ModalReach = 4;
    private readonly ArticleView _view;
    private readonly TypeConducts _conducts;
    private readonly StatusWords _words;
    private readonly NounClause _clauses;
    private StatusEffect _effects;
    private int _word;
    private bool _spoken;
    private EventNotes? _notes;

    public StatusReader(ArticleView view, TypeConducts conducts)
    {
        _view = view;
        _conducts = conducts;
        _words = new StatusWords(view);
        _clauses = new NounClause(view, _words);
    }

    /// <summary>Reads one event's status.</summary>
    /// <param name="draft">The event; what is found stays in <see cref="EventDraft.Effects"/> and <see cref="EventDraft.StatusWord"/>.</param>
    public void Read(EventDraft draft)
    {
        (_effects, _word) = (draft.CarrierEffect, draft.CarrierEffect == StatusEffect.None ? -1 : draft.Carrier);
        (_notes, _spoken) = (draft.Notes, _conducts[draft.Type].Spoken);
        if (draft.CarrierEffect != StatusEffect.None) _notes?.Status.Add((draft.Carrier, draft.CarrierEffect, draft.CarrierEntry!));
        var bare = draft.Sense.IsNoun && draft.Carrier < 0;
        if (draft.Sense.IsNoun) OnNoun(draft.Node);
        if (!bare)
        {
            OnVerb(draft.Verb);
            if (IsPresent(draft) || Continues(draft.Verb)) Add(StatusEffect.Ongoing, draft.Verb);
        }

        Climb(bare ? draft.Node : draft.Verb, bare);
        if (bare && Continues(draft.Node)) Add(StatusEffect.Ongoing, draft.Node);
        if (bare && _clauses.Effect(draft, out var word) is var around and not StatusEffect.None)
        {
            draft.AheadByClause = (around & StatusEffect.Planned) != 0 && (_effects & StatusEffect.Planned) == 0;
            Add(around, word);
        }

        if (!bare && ((_effects & StatusEffect.Planned) != 0 || ((_effects & StatusEffect.Happened) == 0 && !_conducts[draft.Type].Spoken)) && HasCondition(draft.Verb, out var condition)) Add(StatusEffect.Possible, condition);
        if (!bare && IsAsked(draft)) Add(StatusEffect.Possible, draft.Verb);
        (draft.Effects, draft.StatusWord) = (_effects, _word);
    }

    private void OnNoun(int noun)
    {
        for (var child = _view.FirstChild(noun); child >= 0; child = _view.NextChild(child))
        {
            Take(child, StatusRole.Noun);
            // "the exercise that will be held", "kunjungan yang dijadwalkan"
            if (_view.Words[child].Relation is not (Relation.Acl or Relation.AclRelcl)) continue;
            // "shelling that targeted a camp": what the act does to something does not put the act itself ahead.
            if (_view.Lexicon.ListsForms && _view.Child(child, Relation.Obj) > child && _words.Find(child, StatusRole.Governor, out var aim) && aim == StatusEffect.Planned) continue;
            var before = (_effects, _word);
            if (Take(child, StatusRole.Governor) || IsLight(child)) OnVerb(child);
            // "that had never happened before": the noun itself is not denied.
            if ((_effects & StatusEffect.Negated) != 0 && (before._effects & StatusEffect.Negated) == 0) (_effects, _word) = before;
        }

        if (noun > 0) Take(noun - 1, StatusRole.Noun);
    }

    private bool IsNegation(int word) => _words.Find(word, StatusRole.Noun, out var effect) && effect == StatusEffect.Negated;

    private bool IsLight(int verb) => _view.Lexicon.Light(_view.Words[verb].Form).Length + _view.Lexicon.Light(_view.Lemma(verb)).Length > 0;

    private void OnVerb(int verb)
    {
        for (var child = _view.FirstChild(verb); child >= 0; child = _view.NextChild(child))
        {
            var relation = _view.Words[child].Relation;
            if (relation is Relation.Aux or Relation.Advmod or Relation.AuxPass or Relation.Cop or Relation.Det or Relation.CompoundPrt) Take(child, StatusRole.Aux);
            if (relation is Relation.Mark or Relation.Advmod) Take(child, StatusRole.Mark);
        }

        // "is to visit" lies ahead, "was to have visited" was not done.
        if (_words.Purpose(verb) is var opens and > 0 && Take(opens - 1, StatusRole.Infinitive)) Take(opens + 1, StatusRole.Infinitive);
        // "moved no troops", "no ship was hit", "nobody met"
        for (var child = _view.FirstChild(verb); child >= 0; child = _view.NextChild(child))
        {
            if (_view.Words[child].Relation is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass)) continue;
            var none = IsNegation(child) ? child : _view.Child(child, Relation.Det);
            if (none >= 0 && IsNegation(none)) Take(none, StatusRole.Noun);
        }

        // Modal words stand right before the verb, whatever the tree makes of them.
        for (var word = verb - 1; word >= Math.Max(0, verb - ModalReach); word--)
        {
            if (Take(word, StatusRole.Aux)) continue;
            if (_view.Words[word].Tag is not (Upos.Aux or Upos.Adv or Upos.Part or Upos.Verb or Upos.Adj or Upos.Sconj or Upos.None)) break;
            if (_view.Words[word].Tag is Upos.Verb or Upos.Adj) break;
        }

        // A participle with a form of "be" is under way; "had been sending" is over.
        if ((_effects & (StatusEffect.Planned | StatusEffect.Happened)) == 0 && _view.Analysis.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && _view.Child(verb, Relation.Aux) >= 0 && _view.Words[verb].Tag == Upos.Verb
            && _view.Lemma(verb) != _view.Words[verb].Form)
            Add(StatusEffect.Ongoing, verb);
        if (_view.Words[verb].Relation == Relation.Conj && _view.Words[verb].Head is var first and >= 0 && _view.Words[first].Tag == Upos.Verb
            && _view.Child(verb, Relation.Nsubj) < 0 && _view.Child(verb, Relation.Aux) < 0 && !IsPastBesideBare(verb, first))
            for (var child = _view.FirstChild(first); child >= 0; child = _view.NextChild(child))
                if (_view.Words[child].Relation is Relation.Aux) Take(child, StatusRole.Aux);
    }

    // Up through what governs the act; a relative clause and a verb of saying end the chain.
    private void Climb(int node, bool noun)
    {
        for (var depth = 0; depth < 6; depth++)
        {
            ref readonly var word = ref _view.Words[node];
            var head = word.Head;
            if (head < 0) return;
            if (word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Ccomp or Relation.Nmod && TakeDenial(head)) return;
            var purpose = noun ? -1 : _words.Purpose(node);
            // "announced their intent to sign": the word before the infinitive governs it, wherever the tree hangs it.
            if (purpose > 0 && (purpose - 1 != head || word.Relation == Relation.Csubj) && Take(purpose - 1, StatusRole.Governor)) return;
            if (depth == 0 && !noun && _spoken && IsWishOfSpeaker(head)) return;
            if (!(noun ? NounFollows(node) : VerbFollows(node, depth, purpose))) return;
            noun = _view.Words[head].Tag is Upos.Noun or Upos.Propn;
            // "rencananya, kata X": only what opens the said clause counts.
            if ((_view.Grammar(head) & GrammarRole.Say) != 0 && !(purpose >= 0 && _words.Find(head, StatusRole.Governor, out var said) && (said & StatusEffect.Asked) != 0)) return;
            // "would go on, and thanked": a past form shares no "would".
            if (word.Relation is Relation.Conj && IsPastBesideBare(node, head)) return;
            // "pulau tak berpenghuni di mana mereka akan berlatih": what a preposition opens is no complement.
            if (word.Relation is Relation.Ccomp && _view.Child(node, Relation.Mark) is var mark and >= 0 && _view.Words[mark].Tag == Upos.Adp) return;
            // "did not answer, but stressed": what is joined with a subject of its own is not negated with it.
            if (word.Relation is Relation.Conj && _view.Child(node, Relation.Nsubj) >= 0) return;
            if (word.Relation is not Relation.Conj)
            {
                var taken = TakeGovernor(head, node, purpose);
                // "has no plans to sign"
                if (taken && noun && _view.Child(head, Relation.Det) is var none and >= 0 && IsNegation(none)) Take(none, StatusRole.Noun);
                if (!taken && word.Relation is Relation.Acl or Relation.AclRelcl or Relation.Advcl) return;
                // "was not aware that they met": they met.
                if (!taken && word.Relation is Relation.Ccomp && _view.Child(node, Relation.Nsubj) >= 0) return;
            }

            if (_view.Words[head].Tag is Upos.Verb or Upos.Aux or Upos.Adj) OnVerbOf(head);
            node = head;
        }
    }

    // "rejected claims that it had moved troops"
    private bool TakeDenial(int noun) => _words.Has(noun, StatusRole.Claim) && _view.Words[noun] is { Relation: Relation.Obj, Head: >= 0 and var verb } && Take(verb, StatusRole.Claim);

    // "I want to thank X": it is done by saying so.
    private bool IsWishOfSpeaker(int verb) => (_view.Grammar(verb) & GrammarRole.Wish) != 0
        && _view.Child(verb, Relation.Nsubj) is var subject and >= 0 && (_view.Grammar(subject) & GrammarRole.Self) != 0;

    private bool IsPastBesideBare(int verb, int head) => !_view.Lexicon.ListsForms && _view.Words[head].Lemma == _view.Words[head].Form && _view.Words[head].Tag == Upos.Verb
        && _view.Words[verb].Lemma != _view.Words[verb].Form && _view.Analysis.Form(verb).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private bool VerbFollows(int node, int depth, int purpose)
    {
        ref readonly var word = ref _view.Words[node];
        return word.Relation switch
        {
            Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Conj => true,
            Relation.AclRelcl => purpose >= 0,
            Relation.Advcl => purpose >= 0 || IsByDoing(node) || (depth == 0 && _view.Child(node, Relation.Mark) < 0 && node > word.Head && node - word.Head <= 3),
            _ => false,
        };
    }

    // "will target the banks by imposing sanctions": as far ahead as what it is a part of.
    private bool IsByDoing(int node) => _view.Child(node, Relation.Mark) is var mark and >= 0 && (_view.Grammar(mark) & GrammarRole.Settled) != 0;

    private bool NounFollows(int node)
    {
        ref readonly var word = ref _view.Words[node];
        return word.Relation switch
        {
            Relation.Acl or Relation.Conj or Relation.Xcomp or Relation.Ccomp => true,
            Relation.Obj or Relation.Nmod => _words.Has(word.Head, StatusRole.Governor),
            Relation.Obl => _view.CaseOf(node) is var mark and >= 0 && (_view.Grammar(mark) & GrammarRole.Aim) != 0 && _words.Has(word.Head, StatusRole.Governor),
            // "The meeting is expected to strengthen ..." tells nothing of when it is; "is expected to take place" does.
            Relation.Nsubj or Relation.NsubjPass => _words.Has(word.Head, StatusRole.Governor) && !OtherComplement(word.Head),
            _ => false,
        };
    }

    private bool OtherComplement(int verb)
    {
        for (var child = _view.FirstChild(verb); child >= 0; child = _view.NextChild(child))
            if (child > verb && _view.Words[child].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl && _view.Words[child].Tag == Upos.Verb && !IsLight(child)) return true;
        return false;
    }

    // Who is asked or warned to do it has not done it; "warned that it did" and "told that it did" say that it did.
    private bool TakeGovernor(int head, int node, int purpose)
    {
        if (!_words.Find(head, StatusRole.Governor, out var effect)) return false;
        var infinitive = purpose >= 0 || _view.Words[node].Tag is not (Upos.Verb or Upos.Aux) || (_view.Words[node].Relation == Relation.Xcomp && _view.Child(node, Relation.Nsubj) < 0);
        return ((effect & StatusEffect.Asked) == 0 || infinitive) && Take(head, StatusRole.Governor);
    }

    private void OnVerbOf(int verb)
    {
        for (var child = _view.FirstChild(verb); child >= 0; child = _view.NextChild(child))
        {
            if (_view.Words[child].Relation is Relation.Aux or Relation.Advmod) Take(child, StatusRole.Aux);
            if (_view.Words[child].Relation is Relation.Mark) Take(child, StatusRole.Mark);
        }
    }

    // "will respond if ...": what hangs on a condition is open.
    private bool HasCondition(int verb, out int word)
    {
        for (word = _view.FirstChild(verb); word >= 0; word = _view.NextChild(word))
            if (_view.Words[word].Relation == Relation.Advcl && _words.IsCondition(word)) return true;
        // "readies missiles to strike, if ...": what the purpose is hangs on it, wherever the tree does.
        if (_view.Words[verb].Relation is not (Relation.Advcl or Relation.Acl or Relation.AclRelcl) || _words.Purpose(verb) < 0) return false;
        var head = _view.Words[verb].Head;
        for (var depth = 0; depth < 3 && head >= 0 && _view.Words[head].Tag != Upos.Verb; depth++) head = _view.Words[head].Head;
        return head >= 0 && HasCondition(head, out word);
    }

    // What the main clause of a question tells is asked, not told.
    private bool IsAsked(EventDraft draft)
    {
        if (_view.Words[draft.Verb].Head >= 0) return false;
        var sentence = _view.Analysis.Sentences[draft.Sentence];
        for (var word = sentence.EndWord - 1; word > draft.Verb && _view.Words[word].Tag == Upos.Punct; word--)
            if (_view.Analysis.Form(word) is "?") return true;
        return false;
    }

    // "operates", "beefs up": what lasts and is told in the present is under way.
    private bool IsPresent(EventDraft draft)
    {
        if (draft.Type is not (EventType.Mobilize or EventType.Cooperate or EventType.Aid) || draft.Sense.IsNoun) return false;
        ref readonly var word = ref _view.Words[draft.Verb];
        if (_view.Lexicon.ListsForms || word.Tag != Upos.Verb || _view.Child(draft.Verb, Relation.Aux) >= 0 || _view.Child(draft.Verb, Relation.AuxPass) >= 0) return false;
        var form = _view.Analysis.Form(draft.Verb);
        if (_view.Lemma(draft.Verb) != word.Form) return form.EndsWith('s');
        // The past of verbs in -t and -d may look like the plain form ("hit", "spread").
        return form[^1] is not ('t' or 'd') && _view.Child(draft.Verb, Relation.Mark) < 0 && _view.Child(draft.Verb, Relation.Nsubj) is var subject && subject >= 0 && subject < draft.Verb
            && word.Relation is not Relation.Xcomp;
    }

    // "continued its attacks": a verb that is itself the predicate.
    private bool Continues(int verb) => _words.Find(verb, StatusRole.Governor, out var effect) && effect == StatusEffect.Ongoing;

    private bool Take(int word, StatusRole role)
    {
        if (_view.MentionAt(word) is { } mention && mention.EndWord - mention.FirstWord > 1) return false;
        if (word + 1 < _view.Words.Length && (_view.Grammar(word + 1) & GrammarRole.Voids) != 0) return false;
        if (!_words.Find(word, role, out var effect, out var where)) return false;
        Add(effect, word, where);
        return true;
    }

    private void Add(StatusEffect effect, int word, string where = "")
    {
        _notes?.Status.Add((word, effect, where));
        if (effect > (_effects & ~(StatusEffect.Demand | StatusEffect.Asked))) _word = word;
        _effects |= effect;
    }
}
