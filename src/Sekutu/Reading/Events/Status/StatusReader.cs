using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;

namespace Sekutu.Reading.Events.Status;

/// <summary>Reads whether an act is done, under way, ahead, open or denied: from its own clause and from what governs it.</summary>
internal sealed class StatusReader(ArticleView view)
{
    private StatusEffect _effects;
    private int _word;
    private EventNotes? _notes;

    /// <summary>Reads one event's status.</summary>
    /// <param name="draft">The event.</param>
    /// <returns>All effects found, and the word that told the weightiest.</returns>
    public (StatusEffect Effects, int Word) Read(EventDraft draft)
    {
        (_effects, _word) = (draft.CarrierEffect, draft.CarrierEffect == StatusEffect.None ? -1 : draft.Carrier);
        _notes = draft.Notes;
        if (draft.CarrierEffect != StatusEffect.None) _notes?.Status.Add((draft.Carrier, draft.CarrierEffect, draft.CarrierEntry!));
        if (draft.Sense.IsNoun) OnNoun(draft.Node);
        var verb = draft.Verb;
        if (!draft.Sense.IsNoun || draft.Carrier >= 0) OnVerb(verb);
        Climb(draft.Sense.IsNoun && draft.Carrier < 0 ? draft.Node : verb, draft.Sense.IsNoun && draft.Carrier < 0);
        return (_effects, _word);
    }

    /// <summary>True for an infinitive that only says what a noun is for ("efforts to support"): nobody says that it is done.</summary>
    public bool IsUnasserted(EventDraft draft)
    {
        if (draft.Sense.IsNoun) return false;
        ref readonly var word = ref view.Words[draft.Node];
        return word.Relation == Relation.Acl && view.Child(draft.Node, Relation.Mark) is var mark && mark >= 0 && !HasRole(word.Head, StatusRole.Governor);
    }

    private void OnNoun(int noun)
    {
        for (var child = view.FirstChild(noun); child >= 0; child = view.NextChild(child))
            Take(child, StatusRole.Noun);
        if (noun > 0) Take(noun - 1, StatusRole.Noun);
    }

    private void OnVerb(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
        {
            var relation = view.Words[child].Relation;
            if (relation is Relation.Aux or Relation.Advmod or Relation.AuxPass or Relation.Cop or Relation.Det or Relation.CompoundPrt) Take(child, StatusRole.Aux);
            if (relation is Relation.Mark or Relation.Advmod) Take(child, StatusRole.Mark);
        }

        // Modal words stand right before the verb, whatever the tree makes of them.
        for (var word = verb - 1; word >= Math.Max(0, verb - 4); word--)
        {
            if (Take(word, StatusRole.Aux)) continue;
            if (view.Words[word].Tag is not (Upos.Aux or Upos.Adv or Upos.Part or Upos.Verb or Upos.Adj or Upos.Sconj or Upos.None)) break;
            if (view.Words[word].Tag is Upos.Verb or Upos.Adj) break;
        }

        // A participle with a form of "be" is under way.
        if ((_effects & StatusEffect.Planned) == 0 && view.Analysis.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && view.Child(verb, Relation.Aux) >= 0 && view.Words[verb].Tag == Upos.Verb
            && view.Lemma(verb) != view.Words[verb].Form)
            Add(StatusEffect.Ongoing, verb);
        if (view.Words[verb].Relation == Relation.Conj && view.Words[verb].Head is var first and >= 0 && view.Words[first].Tag == Upos.Verb
            && view.Child(verb, Relation.Nsubj) < 0 && view.Child(verb, Relation.Aux) < 0 && !IsPastBesideBare(verb, first))
            for (var child = view.FirstChild(first); child >= 0; child = view.NextChild(child))
                if (view.Words[child].Relation is Relation.Aux) Take(child, StatusRole.Aux);
    }

    // Up through what governs the act; a relative clause and a verb of saying end the chain.
    private void Climb(int node, bool noun)
    {
        for (var depth = 0; depth < 6; depth++)
        {
            ref readonly var word = ref view.Words[node];
            var head = word.Head;
            if (head < 0) return;
            var follows = word.Relation switch
            {
                Relation.Xcomp or Relation.Ccomp or Relation.Acl => true,
                Relation.Advcl => depth == 0 || view.Child(node, Relation.Mark) >= 0,
                Relation.Conj => true,
                Relation.Obj or Relation.Nsubj or Relation.NsubjPass => noun && HasRole(head, StatusRole.Governor),
                Relation.Nmod => noun && HasRole(head, StatusRole.Governor),
                _ => false,
            };
            if (!follows) return;
            noun = view.Words[head].Tag is Upos.Noun or Upos.Propn;
            if ((view.Grammar(head) & GrammarRole.Say) != 0)
            {
                // "rencananya, kata X": only what opens the said clause counts.
                return;
            }

            // "would go on, and thanked": a past form shares no "would".
            if (word.Relation is Relation.Conj && IsPastBesideBare(node, head)) return;
            // "did not answer, but stressed": what is joined with a subject of its own is not negated with it.
            if (word.Relation is Relation.Conj && view.Child(node, Relation.Nsubj) >= 0) return;
            if (word.Relation is not Relation.Conj)
            {
                var taken = Take(head, StatusRole.Governor);
                if (word.Relation == Relation.Acl && !taken) return;
                if (!taken && word.Relation is Relation.Advcl) return;
                // "was not aware that they met": they met.
                if (!taken && word.Relation is Relation.Ccomp && view.Child(node, Relation.Nsubj) >= 0) return;
            }

            if (view.Words[head].Tag is Upos.Verb or Upos.Aux or Upos.Adj) OnVerbOf(head);
            node = head;
        }
    }

    private bool IsPastBesideBare(int verb, int head) => !view.Lexicon.ListsForms && view.Words[head].Lemma == view.Words[head].Form && view.Words[head].Tag == Upos.Verb
        && view.Words[verb].Lemma != view.Words[verb].Form && view.Analysis.Form(verb).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private void OnVerbOf(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
        {
            if (view.Words[child].Relation is Relation.Aux or Relation.Advmod) Take(child, StatusRole.Aux);
            if (view.Words[child].Relation is Relation.Mark) Take(child, StatusRole.Mark);
        }
    }

    private bool HasRole(int word, StatusRole role)
    {
        foreach (var status in view.Lexicon.Status(view.Words[word].Form))
            if (status.Role == role) return true;
        foreach (var status in view.Lexicon.Status(view.Lemma(word)))
            if (status.Role == role) return true;
        return false;
    }

    private bool Take(int word, StatusRole role)
    {
        if (view.MentionAt(word) is { } mention && mention.EndWord - mention.FirstWord > 1) return false;
        if (word + 1 < view.Words.Length && (view.Grammar(word + 1) & GrammarRole.Voids) != 0) return false;
        var taken = false;
        foreach (var status in view.Lexicon.Status(view.Words[word].Form))
            if (status.Role == role)
            {
                Add(status.Effect, word, status.Where);
                taken = true;
            }

        if (taken || view.Lemma(word) == view.Words[word].Form) return taken;
        foreach (var status in view.Lexicon.Status(view.Lemma(word)))
            if (status.Role == role)
            {
                Add(status.Effect, word, status.Where);
                taken = true;
            }

        return taken;
    }

    private void Add(StatusEffect effect, int word, string where = "")
    {
        _notes?.Status.Add((word, effect, where));
        if (effect > (_effects & ~StatusEffect.Demand)) _word = word;
        _effects |= effect;
    }
}
