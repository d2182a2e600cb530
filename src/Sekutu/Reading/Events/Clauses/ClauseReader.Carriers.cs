using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>The verb that carries an event noun ("hold talks"), and the order of words where the tree gives no object.</summary>
internal sealed partial class ClauseReader
{
    // Where the tree hangs what follows a noun elsewhere: its prepositions up to the next verb, each with the actor right behind it.
    private bool AddByOrder(PredicateSense sense, int end)
    {
        var added = false;
        var sentenceEnd = _view.SentenceOf(end - 1).EndWord;
        for (var word = end; word < Math.Min(sentenceEnd, end + 12); word++)
        {
            ref readonly var w = ref _view.Words[word];
            if (w.Tag == Upos.Verb || (_view.Grammar(word) & GrammarRole.Relative) != 0 || _view.Analysis.Form(word) is "." or ";" or ":" || TellsEvent(word)) break;
            if (!sense.Frame.Uses(w.Form) || w.Relation == Relation.Mark || _view.MentionAt(word) is not null) continue;
            var nominal = w.Head > word ? w.Head : -1;
            for (var next = word + 1; next < Math.Min(sentenceEnd, word + 4) && (_view.Words[next].Tag != Upos.Verb || TellsType(next, sense.Type)); next++)
                if (_view.MentionAt(next) is { Codes.Count: > 0 } mention)
                {
                    nominal = _view.HeadOf(mention.FirstWord, mention.EndWord);
                    break;
                }

            if (nominal < 0 || _view.Words[nominal].Tag == Upos.Verb) continue;
            _merged.Add(new Argument(w.Form, nominal));
            added = true;
        }

        return added;
    }

    // "the commitment to defend X" is one to X, "the commitment to disarm X" is none.
    private bool TellsType(int verb, EventType type)
    {
        foreach (var hit in _view.Lexicon.OfForm(_view.Words[verb].Form))
            if (_view.Lexicon.Senses[hit.Sense].Type == type) return true;
        foreach (var hit in _view.Lexicon.OfLemma(_view.Lemma(verb)))
            if (_view.Lexicon.Senses[hit.Sense].Type == type) return true;
        return false;
    }

    // What follows another event noun belongs to that one.
    private bool TellsEvent(int word)
    {
        if (_view.Words[word].Tag != Upos.Noun || _view.MentionAt(word) is not null) return false;
        foreach (var hit in _view.Lexicon.OfLemma(_view.Words[word].Form))
            if (hit.Tail.Length == 0 && _view.Lexicon.Senses[hit.Sense] is { IsNoun: true, IsNone: false }) return true;
        return false;
    }

    // A verb that carries the noun: its subject and obliques become the noun's.
    private (int Verb, LightVerb Light)? LightCarrier(int noun, PredicateSense sense)
    {
        var top = noun;
        for (var depth = 0; depth < 3 && _view.Words[top].Head is var up and >= 0 && (_view.Grammar(up) & GrammarRole.Quantity) != 0; depth++) top = up;
        ref readonly var word = ref _view.Words[top];
        var verb = word.Head;
        if (word.Relation is Relation.Conj or Relation.Compound && verb >= 0)
        {
            top = verb;
            verb = _view.Words[top].Head;
        }

        if (verb < 0) return null;
        foreach (var light in Lights(verb))
        {
            if (light.Tail.Length > 0 && (verb + light.Tail.Length >= _view.Words.Length || !TailStands(light.Tail, verb))) continue;
            var passive = VerbVoice.IsPassive(_view, verb, light.Voice);
            foreach (var slot in light.NounSlots)
            {
                if (!Stands(top, slot, passive)) continue;
                var carried = new List<Argument>();
                if (top != noun) _arguments.OfNoun(top, carried);
                _arguments.OfVerb(verb, verb, verb + 1 + light.Tail.Length, passive, carried);
                foreach (var argument in carried)
                {
                    if (argument.Node == top) continue;
                    if (argument.Key == SlotKey.Subject) _merged.Add(argument with { Key = light.Turned && !passive && sense.Frame.Targets.Length > 0 ? sense.Frame.Targets[0].Hash : SlotKey.Modifier });
                    else if (argument.Key != SlotKey.Object) _merged.Add(argument);
                }

                return (verb, light);
            }
        }

        return null;
    }

    private IEnumerable<LightVerb> Lights(int verb)
    {
        var (form, lemma) = (_view.Words[verb].Form, _view.Lemma(verb));
        foreach (var light in _view.Lexicon.Light(form).ToArray()) yield return light;
        if (lemma == form) yield break;
        foreach (var light in _view.Lexicon.Light(lemma).ToArray())
            if (light.Voice == WordVoice.Open) yield return light;
    }

    private bool Stands(int noun, ulong slot, bool passive)
    {
        var relation = _view.Words[noun].Relation;
        if (slot == SlotKey.Object) return passive ? relation is Relation.Nsubj or Relation.NsubjPass : relation is Relation.Obj;
        if (slot == SlotKey.Subject) return relation is Relation.Nsubj or Relation.NsubjPass;
        return relation is Relation.Obl or Relation.Nmod or Relation.Advmod && _view.CaseOf(noun) is var mark && mark >= 0 && _view.Words[mark].Form == slot;
    }
}
