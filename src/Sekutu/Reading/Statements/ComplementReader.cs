using Sekutu.Language;

namespace Sekutu.Reading.Statements;

/// <summary>Reads what stands behind a verb of saying: a clause, an infinitive, a name that something is called.</summary>
internal sealed class ComplementReader(SpeechText text)
{
    private const int Reach = 45;

    /// <summary>The frames met behind a verb, up to the end of its unit or the next verb of saying.</summary>
    public Complement Read(SayingHit hit, int end)
    {
        var limit = Math.Min(end, hit.EndWord + Reach);
        var frames = (text.HasClause(hit.FirstWord) || text.HasClause(hit.EndWord - 1)) && !text.Is(hit.EndWord, SpeechRole.Topic) ? SayingFrames.Clause | SayingFrames.Bare : SayingFrames.None;
        if (text.HasInfinitive(hit.EndWord - 1)) frames |= SayingFrames.Infinitive;
        int first = hit.EndWord, words = 0;
        bool actor = false, comma = false, verbSeen = false, nominal = false, phraseOnly = true, quoted = false;
        for (var i = hit.EndWord; i < limit; i++)
        {
            if (text.QuotationAt(i) != hit.Quotation)
            {
                quoted = true;
                break;
            }

            var mark = text.Punctuation(i);
            if (mark is '.' or '!' or '?' or ';' && text.Word(i).SpaceAfter) break;
            if (mark != '\0')
            {
                if (mark is ',' or ':')
                {
                    if (text.Is(i, SpeechRole.Comma) && !comma && phraseOnly && !verbSeen && i + 2 < end) frames |= SayingFrames.Bare;
                    comma = true;
                }

                continue;
            }

            words++;
            if (text.IsSaying(i) && i > hit.EndWord && text.Tag(i) is Upos.Verb or Upos.None && !IsNominal(i)) break;
            if (IsComplementiser(i, hit.EndWord, hit.Form)) frames |= SayingFrames.Clause;
            if (!comma && IsInfinitive(i, end) && (i - hit.EndWord <= 1 || actor)) frames |= SayingFrames.Infinitive;
            if (!comma && text.Is(i, SpeechRole.As) && (nominal || i == hit.EndWord)) frames |= SayingFrames.As;
            if (!comma && i > hit.EndWord && i - hit.EndWord < 7 && text.Is(i, SpeechRole.Article) && (text.Is(i - 1, SpeechRole.Pronoun | SpeechRole.Demonstrative) || text.Tag(i - 1) is Upos.Noun or Upos.Propn)) frames |= SayingFrames.As;
            if (!comma && actor && text.Tag(i) == Upos.Verb && (text.Is(i - 1, SpeechRole.Preposition) || text.MentionAt(i - 1) is not null)) frames |= SayingFrames.Of;
            if (!comma && !verbSeen && nominal && text.Is(i, SpeechRole.Auxiliary) && !text.Is(i - 1, SpeechRole.Relative | SpeechRole.Infinitive)) frames |= !text.HasTrees || text.Tag(i) == Upos.Aux || (text.Tag(i) == Upos.Adv && i + 1 < limit && text.Tag(i + 1) == Upos.Verb) ? SayingFrames.Bare : 0;
            if (text.Tag(i) is Upos.Verb or Upos.Aux) verbSeen = true;
            if (phraseOnly && !text.Is(i, SpeechRole.Preposition) && i == hit.EndWord) phraseOnly = text.Tag(i) is Upos.Adp or Upos.Adv;
            actor |= text.MentionAt(i) is not null || text.Is(i, SpeechRole.Human | SpeechRole.Pronoun);
            nominal |= text.MentionAt(i) is not null || text.Tag(i) is Upos.Noun or Upos.Propn or Upos.Pron || text.Is(i, SpeechRole.Pronoun);
        }

        // "he said on Tuesday." says nothing behind the verb; "he said Russia is ready." does.
        if (!quoted && SaysThis(hit, end)) return new Complement(SayingFrames.None, first, true);
        var empty = !quoted && (words == 0 || frames == SayingFrames.None && (phraseOnly || words <= 1));
        return new Complement(frames, first, empty);
    }

    // "said this on Monday", "said so."
    private bool SaysThis(SayingHit hit, int end) =>
        hit.EndWord + 1 < end && text.Is(hit.EndWord, SpeechRole.Demonstrative) && (text.Is(hit.EndWord + 1, SpeechRole.Preposition) || text.Punctuation(hit.EndWord + 1) != '\0')
        && !text.Is(hit.EndWord + 1, SpeechRole.Complementiser);

    private bool IsComplementiser(int i, int verbEnd, SayingForm form)
    {
        if (text.Is(i, SpeechRole.Question)) return i == verbEnd && form.Takes(SayingFrames.Clause) && text.Tag(i) is not Upos.Noun;
        if (!text.Is(i, SpeechRole.Complementiser)) return false;
        return text.Tag(i) is Upos.Sconj or Upos.None || i == verbEnd || (text.Tag(i) is not (Upos.Det or Upos.Pron) && !text.Is(i, SpeechRole.Demonstrative));
    }

    private bool IsInfinitive(int i, int end) =>
        text.Is(i, SpeechRole.Infinitive) && i + 1 < end && text.Tag(i + 1) is Upos.Verb or Upos.Aux or Upos.Adv or Upos.Part or Upos.None && text.MentionAt(i + 1) is null && !text.IsCapital(i + 1);

    private bool IsNominal(int i) => text.Tag(i) is Upos.Noun or Upos.Propn or Upos.Adj;
}
