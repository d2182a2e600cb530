using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>A look at a sentence before its tree is read: whether it can tell an event at all.</summary>
/// <remarks>
/// It says no only where reading the sentence in full would give nothing: no word of it is in the lists of predicates, or nobody stands in it who
/// could fill a slot: no actor with a code, no "we", no "it". A meeting told without its parties needs nobody.
/// </remarks>
internal sealed class FirstLook(ArticleView view, ClauseReader clauses)
{
    /// <summary>False where a sentence tells no event.</summary>
    public bool MayTell(int sentence)
    {
        var bounds = view.Analysis.Sentences[sentence];
        var (actor, predicate) = (false, false);
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
        {
            actor = actor || view.MentionAt(word) is { Codes.Count: > 0 } || (view.Grammar(word) & (GrammarRole.Self | GrammarRole.It)) != 0;
            var (tells, meets) = Predicate(word, bounds.EndWord);
            predicate |= tells;
            if (meets || (actor && predicate)) return true;
        }

        return false;
    }

    private (bool Tells, bool Meets) Predicate(int word, int end)
    {
        ref readonly var w = ref view.Words[word];
        var found = (view.Lexicon.Demand(w.Form) is not null || view.Lexicon.Pledge(w.Form) is not null, false);
        if (clauses.InsideName(word)) return found;
        Add(view.Lexicon.OfForm(w.Form), word, end, ref found);
        Add(view.Lexicon.OfLemma(w.Form), word, end, ref found);
        if (!view.Lexicon.ListsForms && w.Lemma != w.Form && w.Lemma != 0) Add(view.Lexicon.OfLemma(w.Lemma), word, end, ref found);
        return found;
    }

    private void Add(ReadOnlySpan<LexiconHit> hits, int word, int end, ref (bool Tells, bool Meets) found)
    {
        foreach (var hit in hits)
        {
            if (word + 1 + hit.Tail.Length > end || !clauses.TailStands(hit.Tail, word)) continue;
            var sense = view.Lexicon.Senses[hit.Sense];
            if (sense.IsNone || (hit.Tail.Length == 0 && !MayBe(sense, hit.Voice, view.Words[word].Tag))) continue;
            found.Tells = true;
            found.Meets |= sense is { IsNoun: true, Type: EventType.Consult };
        }
    }

    // What the tag alone rules out; the tree may rule out more.
    private static bool MayBe(PredicateSense sense, WordVoice voice, Upos tag) => tag switch
    {
        Upos.None => true,
        _ when sense.IsNoun => tag is Upos.Noun or Upos.Propn || (tag == Upos.Verb && voice == WordVoice.Open),
        _ => voice switch
        {
            WordVoice.Active or WordVoice.Passive => true,
            WordVoice.Bare => tag == Upos.Verb,
            _ => tag is Upos.Verb or Upos.Aux or Upos.Adj,
        },
    };
}
