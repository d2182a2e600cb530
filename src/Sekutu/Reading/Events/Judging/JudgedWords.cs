using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Which words of an article are judged: those of the rules' events, those that the lists know and those that told an event in what was learned from.</summary>
internal sealed class JudgedWords(ArticleView view, SentenceDrafts drafts, Func<ulong, bool> knows)
{
    /// <summary>Gathers the words of a sentence, in order, and reads its tree where there are any; no sentence far from every coded actor has some.</summary>
    public void Gather(int sentence, List<int> into)
    {
        into.Clear();
        if (!NamesSomebodyNear(sentence)) return;
        var bounds = view.Analysis.Sentences[sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
            if (drafts.Of(sentence).Exists(draft => draft.Node == word) || (MayTell(word) && !IsPartOfOther(sentence, word))) into.Add(word);
        if (into.Count > 0) view.Lay(sentence);
    }

    /// <summary>The rules' event at a word, one that they turned down where there is no other; null where they read none.</summary>
    public EventDraft? At(int sentence, int word)
    {
        EventDraft? dropped = null;
        foreach (var draft in drafts.Of(sentence))
        {
            if (draft.Node != word) continue;
            if (!draft.Dropped) return draft;
            dropped ??= draft;
        }

        return dropped;
    }

    // "held talks", "signed the agreement": the rules read them as one.
    private bool IsPartOfOther(int sentence, int word) => drafts.Clauses.IsSilent(word)
        || drafts.Of(sentence).Exists(draft => !draft.Dropped && ((draft.FirstWord <= word && word < draft.EndWord) || draft.Carrier == word || draft.ObjectNode == word));

    private bool MayTell(int word)
    {
        ref readonly var w = ref view.Words[word];
        if (w.Tag is Upos.Punct or Upos.Adp or Upos.Pron or Upos.Det or Upos.Num or Upos.Cconj or Upos.Sconj || drafts.Clauses.InsideName(word)) return false;
        return knows(w.Form) || (w.Lemma != 0 && knows(w.Lemma)) || Tells(view.Lexicon.OfForm(w.Form)) || Tells(view.Lexicon.OfLemma(w.Form)) || (!view.Lexicon.ListsForms && Tells(view.Lexicon.OfLemma(w.Lemma)));
    }

    private bool Tells(ReadOnlySpan<LexiconHit> hits)
    {
        foreach (var hit in hits)
            if (!view.Lexicon.Senses[hit.Sense].IsNone && hit.Tail.Length == 0) return true;
        return false;
    }

    private bool NamesSomebodyNear(int sentence)
    {
        foreach (var mention in view.MentionsOf(sentence - PartyFinder.Reach, sentence))
            if (mention.Codes.Count > 0) return true;
        return false;
    }
}
