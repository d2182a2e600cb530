using Sekutu.Language;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Statements;

/// <summary>Finds who speaks, from a verb of saying: its subject, its agent, or who stands behind it.</summary>
/// <remarks>The tree is asked first; where it gives nobody who may speak, the words around the verb are. No search goes further than a fixed number of words.</remarks>
internal sealed partial class SpeakerFinder(SpeechText text, VoiceMaker voices)
{
    private const int LeftReach = 45;
    private const int RightReach = 14;

    /// <summary>The subject of a verb; null where nobody who may speak is its subject.</summary>
    public Voice? Subject(int verb, int from)
    {
        // "the claim by X that says", "tuduhan dari X yang menyebut": the relative clause is about the nearest.
        if (verb - 2 >= from && text.Is(verb - 1, SpeechRole.Relative) && text.MentionAt(verb - 2) is { } near && !IsOutlet(near) && near.Kind != MentionKind.Anaphor) return voices.Joint(near);
        var adjacent = Adjacent(verb, from);
        if (text.HasTrees && text.SubjectOf(verb) >= 0 && FromTree(verb, from) is { } own) return Bearer(own, adjacent) ?? own;
        return adjacent ?? FromTree(verb, from) ?? Left(verb, from);
    }

    // "Kepala Badan Mutu KKP Susi mengatakan": the head of the subject is a long office, its end the name of who holds it.
    private Voice? Bearer(Voice office, Voice? adjacent)
    {
        if (adjacent is null || adjacent.FirstWord < office.EndWord || adjacent.FirstWord - office.FirstWord > 20) return null;
        if (office.Rule != "people-phrase" && text.MentionAt(office.FirstWord) is not { Kind: MentionKind.Office or MentionKind.Body }) return null;
        if (text.MentionAt(adjacent.FirstWord) is not { Kind: MentionKind.Person } || text.Punctuation(adjacent.EndWord) == ',') return null;
        for (var w = office.EndWord; w < adjacent.FirstWord; w++)
            if (text.Tag(w) is Upos.Verb or Upos.Adp || text.Is(w, SpeechRole.Relative | SpeechRole.Preposition) || text.Punctuation(w) == ';') return null;
        return adjacent with { Role = adjacent.Role ?? text.Reading.Document[text.Analysis.SpanOf(office.FirstWord, adjacent.FirstWord)].ToString() };
    }

    // Just before the verb, with at most a comma and words of tense between.
    private Voice? Adjacent(int verb, int from)
    {
        var i = verb - 1;
        if (i - 3 > from && text.Punctuation(i) == ')' && text.Punctuation(i - 2) == '(') i -= 3;
        while (i > from && verb - i < 8 && text.MentionAt(i) is null && (text.Punctuation(i) == ',' || text.Is(i, SpeechRole.Auxiliary) || text.Tag(i) is Upos.Adv or Upos.Aux)) i--;
        return i >= from && text.MentionAt(i) is { } mention && mention.EndWord == i + 1 && text.QuotationAt(i) == text.QuotationAt(verb) && !IsOutlet(mention) && MaySpeak(mention, verb)
            ? voices.Joint(mention) : null;
    }

    /// <summary>Whoever is named at a word, behind an inverted verb, "by" or "according to".</summary>
    public Voice? Right(int first, int end)
    {
        end = Math.Min(end, first + RightReach);
        if (first < end && text.Is(first, SpeechRole.SaidNoun) && text.MentionAt(first) is null) return OwnerOfWords(first);
        var i = first;
        while (i < end && text.Tag(i) == Upos.Adv && text.MentionAt(i) is null) i++;
        if (i >= end || text.QuotationAt(i) >= 0) return null;
        for (var w = i; w < Math.Min(end, i + 4); w++)
        {
            if (text.MentionAt(w) is { } mention)
            {
                if (mention.FirstWord < first || !LeadsIn(i, w)) break;
                if (IsOutlet(mention)) return null;
                if (IsPossessor(mention)) return Phrase(mention.EndWord + 1, PhraseEnd(mention.EndWord + 1, end)) is { Rule: "people-phrase" } owned ? owned : null;
                if (w > i && IsModifier(mention, end)) break;
                return Holder(mention, IsModifier(mention, end) ? Phrase(i, PhraseEnd(i, end)) : voices.Of(mention), end);
            }

            if (w == i && text.Is(w, SpeechRole.Pronoun) && Joined(w)) return voices.Pronoun(w);
            if (!text.Is(w, SpeechRole.Article | SpeechRole.Demonstrative)) break;
        }

        var last = NameEnd(i) ?? PhraseEnd(i, end);
        var phrase = Phrase(i, last);

        // "ucap jenderal itu": somebody who has spoken before.
        if (phrase is not null && text.MentionAt(i) is null && (text.Is(last - 1, SpeechRole.Demonstrative) || (last < end && text.Is(last, SpeechRole.Demonstrative))) && voices.Again(phrase.Span, i, last) is { } again) return again;
        return Holder(text.MentionAt(i), phrase, end);
    }

    // "according to European Centre for Disease Control": a tagged name may hold prepositions.
    private int? NameEnd(int first)
    {
        foreach (var name in text.Analysis.Names)
            if (name.FirstWord == first && name.EndWord - first > 2) return name.EndWord;
        return null;
    }

    // "ujar Kepala Pusat Analisis dan Teknologi, Susi": a long office before the name of who holds it.
    private Voice? Holder(Mention? mention, Voice? office, int end)
    {
        if (office is null || office.Role is not null || (mention is null ? office.Rule != "people-phrase" : mention.Kind is not (MentionKind.Office or MentionKind.Body))) return office;
        for (var w = office.EndWord; w < Math.Min(end, office.EndWord + RightReach); w++)
        {
            if (text.MentionAt(w) is { Kind: MentionKind.Person } person) return Bearer(office, voices.Of(person)) ?? office;
            if (text.Punctuation(w) is not ('\0' or '(' or ')' or '&' or '-') && (text.Punctuation(w) != ',' || text.MentionAt(w + 1) is not { Kind: MentionKind.Person })) return office;
        }

        return office;
    }

    // Between the verb and the mention stand only words that open a noun phrase.
    private bool LeadsIn(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!text.Is(i, SpeechRole.Article | SpeechRole.Demonstrative)) return false;
        return true;
    }

    private bool Joined(int word) => text.Tag(word) is Upos.None or Upos.Pron or Upos.Propn or Upos.Noun or Upos.Det;

    private Voice? FromTree(int verb, int from)
    {
        if (!text.HasTrees) return null;
        var v = verb;
        for (var step = 0; step < 4 && v >= from; step++)
        {
            var subject = text.SubjectOf(v);
            var word = text.Word(v);

            // Whoever stands behind a verb that is not inverted is the subject of another.
            if (subject > verb && text.Is(subject - 1, SpeechRole.Complementiser)) subject = -1;
            if (subject >= 0)
            {
                if (text.Is(subject, SpeechRole.Relative) && word.Relation is Relation.AclRelcl or Relation.Acl && word.Head >= 0) subject = word.Head;
                if (text.QuotationAt(subject) >= 0 && text.QuotationAt(subject) != text.QuotationAt(verb)) return null;
                return Head(subject);
            }

            if (word.Head < 0) return null;
            if (word.Relation is Relation.AclRelcl) return Head(word.Head);
            if (word.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Ccomp or Relation.Acl)) return null;
            if (word.Relation is Relation.Ccomp or Relation.Acl && v == verb) return null;
            v = word.Head;
        }

        return null;
    }

    private Voice? Head(int head)
    {
        if (text.MentionAt(head) is { } mention) return IsOutlet(mention) || IsPossessor(mention) || IsDateline(mention) ? null : voices.Joint(mention);
        if (text.Is(head, SpeechRole.Pronoun)) return voices.Pronoun(head);
        if (text.Is(head, SpeechRole.SaidNoun)) return OwnerOfWords(head) ?? voices.Speaking(head);
        if (text.IsOutlet(head) || text.Is(head, SpeechRole.Document)) return null;
        return Phrase(PhraseStart(head), PhraseEnd(head, Math.Min(text.WordCount, head + RightReach)));
    }

    // "a statement from the ministry said", "the ministry's statement said".
    private Voice? OwnerOfWords(int noun)
    {
        if (noun > 1 && text.Is(noun - 1, SpeechRole.Possessive) && text.MentionAt(noun - 2) is { } possessor && !IsOutlet(possessor)) return voices.Of(possessor);
        for (var w = noun + 1; w < Math.Min(text.WordCount, noun + 7); w++)
        {
            if (text.MentionAt(w) is { } owner) return IsOutlet(owner) ? null : voices.Of(owner);
            if (!text.Is(w, SpeechRole.Owner | SpeechRole.Article) && text.Tag(w) is not (Upos.Adj or Upos.Noun or Upos.Propn)) return null;
        }

        return null;
    }

    private Voice? Left(int verb, int from)
    {
        var adjacent = true;
        for (var i = verb - 1; i >= from && verb - i < LeftReach; i--)
        {
            if (text.QuotationAt(i) >= 0 && text.QuotationAt(i) != text.QuotationAt(verb)) return null;
            if (text.Punctuation(i) is ';' or ':') return null;
            if (text.MentionAt(i) is { } mention)
            {
                if (IsOutlet(mention))
                {
                    if (adjacent && !PassesOn(i, from)) return null;
                }
                else if (MaySpeak(mention, verb))
                {
                    return voices.Joint(mention);
                }

                if (adjacent && mention.Kind is MentionKind.State or MentionKind.Body && i == mention.EndWord - 1 && Phrase(PhraseStart(mention.FirstWord - 1), mention.EndWord) is { } owned
                    && text.Tag(mention.FirstWord - 1) == Upos.Noun) return owned;
                adjacent = false;
                i = mention.FirstWord;
                continue;
            }

            if (text.Is(i, SpeechRole.Relative) && i == verb - 1) continue;
            if (text.Is(i, SpeechRole.Pronoun) && Joined(i) && !AfterPreposition(i)) return voices.Pronoun(i);
            if (adjacent && text.IsOutlet(i))
            {
                if (!PassesOn(i, from)) return null;
                adjacent = false;
                continue;
            }

            if (adjacent && text.Is(i, SpeechRole.Document)) return null;
            if (adjacent && text.Tag(i) is Upos.Noun or Upos.Propn or Upos.None && text.Punctuation(i) == '\0' && !text.Is(i, SpeechRole.Auxiliary | SpeechRole.Preposition))
            {
                if (Phrase(PhraseStart(i), i + 1) is { } phrase && !AfterPreposition(phrase.FirstWord)) return phrase;
                adjacent = false;
            }

            if (!text.Is(i, SpeechRole.Auxiliary | SpeechRole.Negative) && text.Tag(i) is not (Upos.Adv or Upos.Aux or Upos.Punct)) adjacent = false;
        }

        return null;
    }

    // "dalam siaran yang dirilis media resmi X mengatakan": the outlet passes words on, in a clause about a noun.
    private bool PassesOn(int word, int from)
    {
        for (var i = word; i > Math.Max(from, word - 7); i--)
            if (text.Is(i, SpeechRole.Quoted) && text.Is(i - 1, SpeechRole.Relative)) return true;
        return false;
    }

    private bool MaySpeak(Mention mention, int verb)
    {
        if (IsPossessor(mention) || AfterPreposition(mention.FirstWord) || IsDateline(mention)) return false;

        // "the official KCNA news agency"
        if (mention.EndWord - mention.FirstWord == 1 && mention.Kind == MentionKind.Office && text.Tag(mention.FirstWord) == Upos.Adj && !text.Is(mention.EndWord, SpeechRole.Human)) return false;
        var before = mention.FirstWord - 1;
        while (before >= 0 && text.Is(before, SpeechRole.Article)) before--;
        if (before >= 0 && text.Word(before).Span.End <= mention.Span.Start && text.Tag(before) is Upos.Verb or Upos.Adp && !IsSaying(before)) return false;
        if (mention.Kind is MentionKind.State or MentionKind.Organisation && before >= 0 && before == mention.FirstWord - 1 && text.Tag(before) is Upos.Noun && !InTime(before)) return false;
        return !IsModifier(mention, verb);
    }

    private bool IsDateline(Mention mention) => mention.Kind == MentionKind.State && IsDateline(mention.FirstWord);

    // "MOSCOW Russia said": a town in capitals at the start of its paragraph.
    private bool IsDateline(int word)
    {
        var span = text.Word(word).Span;
        if (span.Length < 4 || (span.Start > 0 && text.Text[span.Start - 1] is not ('\n' or '\r'))) return false;
        foreach (var c in text.Reading.Document[span])
            if (char.IsLower(c)) return false;
        return true;
    }

    // "no country that says", "tidak ada negara yang menyatakan".
    private bool IsDenied(int word) => text.Is(word, SpeechRole.Negative) || text.Is(word - 1, SpeechRole.Negative) || (text.Is(word - 1, SpeechRole.Auxiliary) && text.Is(word - 2, SpeechRole.Negative));

    private bool InTime(int word)
    {
        foreach (var time in text.Reading.Times)
            if (time.Span.Contains(text.Word(word).Span.Start)) return true;
        return false;
    }

    private bool IsSaying(int word) => text.IsSaying(word);

    // "US jets", "China's ships": the state is no speaker but says whose.
    private bool IsModifier(Mention mention, int end)
    {
        if (mention.Kind is not (MentionKind.State or MentionKind.Organisation)) return false;
        var next = mention.EndWord;
        if (next >= end || text.MentionAt(next) is not null || text.Is(next, SpeechRole.Auxiliary)) return false;
        return text.Tag(next) is Upos.Noun or Upos.Adj && !text.IsCapital(next) && !InTime(next) && !text.Is(next, SpeechRole.Demonstrative) && !IsSaying(next);
    }

    private bool IsPossessor(Mention mention) => mention.EndWord < text.WordCount && text.Is(mention.EndWord, SpeechRole.Possessive) && text.Word(mention.EndWord).JoinedToPrevious
        && text.Tag(mention.EndWord) is Upos.Part or Upos.None;

    private bool AfterPreposition(int word)
    {
        var before = word - 1;
        while (before >= 0 && text.Is(before, SpeechRole.Article)) before--;
        return before >= 0 && text.Is(before, SpeechRole.Preposition) && !text.Is(before, SpeechRole.Complementiser);
    }

    private bool IsOutlet(Mention mention)
    {
        if (mention.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Anaphor) return false;
        for (var w = mention.FirstWord; w < mention.EndWord; w++)
            if (text.IsOutlet(w)) return true;
        return mention.EndWord < text.WordCount && mention.Kind == MentionKind.State && text.IsOutlet(mention.EndWord);
    }
}
