using Sekutu.Language;

namespace Sekutu.Reading.Statements;

/// <summary>Noun phrases that no mention covers: where they start and end, and whether they may speak.</summary>
internal sealed partial class SpeakerFinder
{
    private int PhraseStart(int head)
    {
        var start = head;
        while (start > 0 && head - start < 8 && InPhrase(start - 1, start))
        {
            // A determiner opens its phrase; "-nya" and "itu" close the one before.
            if (text.Tag(start - 1) == Upos.Det && (text.Word(start - 1).JoinedToPrevious || text.Is(start - 1, SpeechRole.Demonstrative))) break;
            start--;
            if (text.Tag(start) == Upos.Det) break;
        }

        return start;
    }

    private int PhraseEnd(int head, int limit)
    {
        var end = head + 1;
        while (end < limit && InPhrase(end, end - 1) && !text.Is(end, SpeechRole.Demonstrative)) end++;
        if (end < limit && text.Word(end).JoinedToPrevious && text.Tag(end) is Upos.Pron or Upos.Det) end++;
        if (end < limit && text.Is(end, SpeechRole.Demonstrative) && text.Tag(end) == Upos.Det) end++;
        return end;
    }

    private bool InPhrase(int word, int neighbour)
    {
        if (text.QuotationAt(word) != text.QuotationAt(neighbour)) return false;
        if (text.Is(word, SpeechRole.Complementiser | SpeechRole.Auxiliary | SpeechRole.Relative | SpeechRole.Preposition | SpeechRole.Pronoun)) return text.Is(word, SpeechRole.Possessive) && text.Tag(word) == Upos.Part;
        if (text.Punctuation(word) == '-') return !text.Word(word).SpaceAfter && word > 0 && !text.Word(word - 1).SpaceAfter;
        var tag = text.Tag(word);
        if (tag == Upos.None) return text.Punctuation(word) == '\0' && !IsSaying(word);
        return tag is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det || text.IsName(word) || text.Is(word, SpeechRole.Possessive) || text.Is(word, SpeechRole.Human);
    }

    // A noun phrase that no mention covers speaks where it has a noun for people, or is a name.
    private Voice? Phrase(int first, int end)
    {
        while (first < end && text.Is(first, SpeechRole.Article)) first++;
        if (first < 0 || end <= first) return null;
        bool human = false, name = true;
        for (var w = first; w < end; w++)
        {
            if (text.IsNamedOutlet(w)) return null;
            human |= text.Is(w, SpeechRole.Human) && (text.Tag(w) != Upos.Adj || w < end - 1);

            // "the official news agency", but "a news agency official"
            if (text.HasTrees && text.IsOutlet(w) && (text.Word(w).Head < first || text.Word(w).Head >= end)) return null;
            name &= text.IsName(w) || text.Punctuation(w) == '-';
        }

        if (!human && (text.IsOutlet(end - 1) || text.Is(end - 1, SpeechRole.Document) || text.IsOutlet(first) || text.Is(first, SpeechRole.Document))) return null;
        if ((!human && !name) || IsDateline(first) || IsDenied(first)) return null;
        return (human ? voices.Earlier(first, end) : null) ?? voices.Unmentioned(first, end, human ? "people-phrase" : "name-phrase");
    }
}
