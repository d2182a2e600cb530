using Sekutu.Language;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Statements;

/// <summary>Makes a draft of every verb, noun or preposition of saying that has a speaker.</summary>
internal sealed class DraftReader(SpeechText text, VoiceMaker voices)
{
    private readonly SpeakerFinder _speakers = new(text, voices);
    private readonly ComplementReader _complements = new(text);

    /// <summary>The draft of one verb of saying; null where it says nothing or nobody says it.</summary>
    /// <param name="hit">The verb.</param>
    /// <param name="from">First word in which its speaker may stand.</param>
    /// <param name="end">After the last.</param>
    /// <param name="saidBefore">The unit before holds speech of its own.</param>
    public Draft? Read(SayingHit hit, int from, int end, bool saidBefore)
    {
        var form = hit.Form;
        if (form.Is(SayingForms.Source)) return Source(hit, end);
        if (form.Is(SayingForms.Inverted) && (form.Takes(SayingFrames.Speech) || form.Is(SayingForms.Suffix) ? FollowsSpeech(hit.FirstWord, from) : FollowsQuotation(hit.FirstWord, from)) && !(form.Is(SayingForms.Finite) && HasSubjectBefore(hit.FirstWord, from)))
        {
            if (form.Is(SayingForms.Suffix)) return hit.FirstWord == from && !form.Takes(SayingFrames.Speech) ? null : Inverted(hit, voices.Again(hit.Span, hit.FirstWord, hit.EndWord), end);
            if (hit.EndWord < end && Inverted(hit, _speakers.Right(hit.EndWord, end), end) is { } inverted) return inverted;
        }

        if (form.Is(SayingForms.Inverted) && !form.Is(SayingForms.Finite) && Aside(hit, from, end) is { } aside) return aside;
        if (form.Is(SayingForms.Inverted) && !form.Is(SayingForms.Finite) && AgentBefore(hit, from) is { } relative) return relative;
        if (form.Is(SayingForms.Passive)) return Passive(hit, from, end, saidBefore);
        if (form.Is(SayingForms.Finite | SayingForms.Participle) && IsVerb(hit, from) && !IsUnsaid(hit, from)) return Finite(hit, from, end);
        return form.Is(SayingForms.Noun) ? Noun(hit, from, end) : null;
    }

    private bool HasSubjectBefore(int verb, int from) => text.SubjectOf(verb) is var subject && subject >= from && subject < verb && text.QuotationAt(subject) < 0;

    /// <summary>"Menlu: …", a speaker and a colon at the start of a unit.</summary>
    public Draft? Colon(int from, int end)
    {
        var start = from;
        while (from < end && text.Is(from, SpeechRole.Article)) from++;
        if (text.MentionAt(from) is not { } mention || mention.FirstWord != from || mention.EndWord + 3 >= end || text.Punctuation(mention.EndWord) != ':') return null;
        if (mention.Kind is not (MentionKind.Person or MentionKind.Office or MentionKind.Body)) return null;

        // "THE PRESIDENT:" in a transcript is whoever holds the floor, not the president whom the text names: the first whom its title does ("Remarks by President Biden").
        var voice = from > start && mention.Kind == MentionKind.Office
            ? voices.Unmentioned(mention.FirstWord, mention.EndWord, "colon") with { Country = text.Reading.TitleHolders.FirstOrDefault() } : voices.Of(mention);
        return voice is null ? null : new Draft { Voice = voice, Rule = "colon", Complete = true, Behind = new Complement(SayingFrames.Speech, mention.EndWord + 1, false) };
    }

    private Draft? Finite(SayingHit hit, int from, int end)
    {
        // "claimed by China" is no speech of what it is about.
        if (text.Is(hit.EndWord, SpeechRole.Agent) || IsHearsay(hit) || _speakers.Subject(hit.FirstWord, from) is not { } voice) return null;
        var behind = _complements.Read(hit, end);
        var postposed = voice.FirstWord < hit.FirstWord && HasContent(from, voice.FirstWord)
            && ((behind.Empty && FollowsSpeech(voice.FirstWord, from)) || (FollowsQuotation(voice.FirstWord, from) && !text.Is(hit.EndWord, SpeechRole.Complementiser)));
        var complete = postposed ? hit.Form.Takes(SayingFrames.Speech | SayingFrames.Clause | SayingFrames.Bare) : IsMet(hit, behind, voice);
        return new Draft { Voice = voice, Hit = hit, Behind = behind, Postposed = postposed, Complete = complete, Rule = postposed ? "speaker-then-verb" : hit.Form.Is(SayingForms.Finite) ? "verb-of-saying" : "participle" };
    }

    // "he is said to be ill", "can you tell us": nobody named says it.
    private bool IsHearsay(SayingHit hit)
    {
        if (text.SubjectOf(hit.FirstWord) is >= 0 and var subject && text.Is(subject, SpeechRole.Addressee)) return true;
        if (!text.Is(hit.EndWord, SpeechRole.Infinitive)) return false;
        for (var i = Math.Max(0, hit.FirstWord - 3); i < hit.FirstWord; i++)
            if (text.Word(i).Relation == Relation.AuxPass && text.Word(i).Head == hit.FirstWord) return true;
        return false;
    }

    private Draft? Inverted(SayingHit hit, Voice? voice, int end)
    {
        if (voice is null) return null;

        // ", said the ministry would act": what stands behind is said, not the speaker.
        if (hit.Form.Is(SayingForms.Finite) && !FollowsQuotation(hit.FirstWord, 0) && voice.EndWord < end && voice.FirstWord >= hit.EndWord && text.Tag(voice.EndWord) is Upos.Verb or Upos.Aux) return null;
        var behind = _complements.Read(hit, end);
        var leading = hit.FirstWord == 0 || text.Word(hit.FirstWord - 1).SpaceAfter && text.Punctuation(hit.FirstWord - 1) is '.' or '\0' && text.QuotationAt(hit.FirstWord - 1) < 0;
        var complete = hit.Form.Takes(SayingFrames.Speech | SayingFrames.Clause | SayingFrames.Bare | SayingFrames.Quote) && text.QuotationAt(Math.Max(0, hit.FirstWord - 2)) < 0 && hit.Form.Takes(SayingFrames.Speech | SayingFrames.Clause);
        return new Draft { Voice = voice, Hit = hit, Behind = behind, Postposed = !leading, Complete = complete, Rule = "verb-then-speaker" };
    }

    // "Untuk sementara, lanjut X, pemerintah masih menunggu": a bare verb and its speaker between commas tell who says the rest.
    private Draft? Aside(SayingHit hit, int from, int end)
    {
        if (hit.FirstWord - 1 <= from || text.Punctuation(hit.FirstWord - 1) != ',' || hit.EndWord >= end || _speakers.Right(hit.EndWord, end) is not { } voice) return null;
        if (voice.EndWord < end && text.Punctuation(voice.EndWord) is not (',' or '.')) return null;
        return new Draft { Voice = voice, Hit = hit, Behind = new Complement(SayingFrames.None, voice.EndWord, true), Postposed = true, Complete = true, Rule = "verb-then-speaker" };
    }

    private Draft? Source(SayingHit hit, int end)
    {
        var voice = hit.Form.Is(SayingForms.Suffix) ? voices.Again(hit.Span, hit.FirstWord, hit.EndWord) : _speakers.Right(hit.EndWord, end) ?? OwnerOfReport(hit.EndWord, end);
        return voice is null ? null : new Draft { Voice = voice, Hit = hit, Behind = new Complement(SayingFrames.Speech, voice.EndWord, false), Postposed = text.Punctuation(hit.FirstWord - 1) is ',' or '"' or '”', Complete = true, Rule = "according-to" };
    }

    // "according to a statement from the ministry": the first that may speak before the phrase ends.
    private Voice? OwnerOfReport(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 9); i++)
        {
            if (text.Punctuation(i) != '\0' || text.Tag(i) == Upos.Verb || text.IsOutlet(i)) return null;
            if (text.MentionAt(i) is { } mention && (text.Is(i - 1, SpeechRole.Owner | SpeechRole.Article) || text.Tag(i - 1) == Upos.Noun)) return _speakers.Right(i, end) is { } voice && mention.FirstWord == i ? voice : null;
        }

        return null;
    }

    private Draft? Passive(SayingHit hit, int from, int end, bool saidBefore)
    {
        var agent = hit.EndWord;
        var marked = text.Is(agent, SpeechRole.Agent);
        if (!marked && (text.MentionAt(agent) is null || text.Is(agent, SpeechRole.Preposition))) return null;
        if (_speakers.Right(marked ? agent + 1 : agent, end) is not { } voice) return null;
        var behind = _complements.Read(hit, end);
        var informs = !saidBefore && hit.FirstWord - from <= 4 && hit.FirstWord > from && text.Is(from, SpeechRole.AnaphorNoun);
        var complete = informs || (behind.Frames & SayingFrames.Clause) != 0;
        return new Draft { Voice = voice, Hit = hit, Behind = behind, Complete = complete, Rule = informs ? "told-by" : "agent" };
    }

    // "yang mereka sebut sebagai": agent and bare verb behind a relative word.
    private Draft? AgentBefore(SayingHit hit, int from)
    {
        var agent = hit.FirstWord - 1;
        if (agent <= from) return null;
        var voice = text.MentionAt(agent) is { } mention ? voices.Of(mention) : text.Is(agent, SpeechRole.Pronoun) ? voices.Pronoun(agent) : null;
        if (voice is null || !text.Is(voice.FirstWord - 1, SpeechRole.Relative)) return null;
        return new Draft { Voice = voice, Hit = hit, Behind = new Complement(SayingFrames.As, hit.EndWord, false), Complete = hit.Form.Takes(SayingFrames.As | SayingFrames.Speech), Rule = "relative" };
    }

    private Draft? Noun(SayingHit hit, int from, int end)
    {
        var next = hit.EndWord;
        Voice? voice = null;
        if (hit.FirstWord - 1 > from && text.Is(hit.FirstWord - 1, SpeechRole.Possessive) && text.MentionAt(hit.FirstWord - 2) is { } owner) voice = voices.Of(owner);
        else if (next < end)
        {
            while (next < end && text.Tag(next) == Upos.Adj && text.MentionAt(next) is null) next++;
            if (text.Is(next, SpeechRole.Owner)) next++;
            if (next < end && text.MentionAt(next) is { } behind && behind.FirstWord == next)
            {
                voice = voices.Joint(behind);
                next = behind.EndWord;
            }
        }

        if (voice is null) return null;

        // "…," demikian pernyataan X.
        if (next > hit.EndWord && hit.FirstWord - from > 3 && (FollowsQuotation(hit.FirstWord, from) || FollowsQuotation(hit.FirstWord - 1, from)))
            return new Draft { Voice = voice, Hit = hit, Behind = new Complement(SayingFrames.None, next, true), Postposed = true, Rule = "noun-of-saying" };
        if (next >= end) return null;
        var opens = text.Is(next, SpeechRole.Complementiser) && !text.Is(next, SpeechRole.Relative)
            || text.Is(next, SpeechRole.Complementiser) && text.Tag(next) == Upos.Sconj
            || text.Is(next, SpeechRole.Relative) && next + 1 < end && text.IsSaying(next + 1) && text.Tag(next + 1) is Upos.Verb or Upos.None;
        return opens ? new Draft { Voice = voice, Hit = hit, Behind = new Complement(SayingFrames.Clause, next + 1, false), Complete = true, Rule = "noun-of-saying" } : null;
    }

    private bool IsMet(SayingHit hit, Complement behind, Voice voice)
    {
        var form = hit.Form;
        if (form.Takes(SayingFrames.Speech) && !behind.Empty) return true;
        if (form.Takes(SayingFrames.Bare) && (behind.Frames & (SayingFrames.Bare | SayingFrames.Clause)) != 0) return true;
        if (form.Takes(SayingFrames.As) && text.Is(voice.FirstWord - 1, SpeechRole.Relative | SpeechRole.What)) return true;
        return (behind.Frames & form.Frames & (SayingFrames.Clause | SayingFrames.Infinitive | SayingFrames.As | SayingFrames.Of)) != 0;
    }

    // Behind a quotation or a comma, or at the start.
    private bool FollowsSpeech(int word, int from)
    {
        var before = PhraseStart(word, from) - 1;
        if (before > from && text.Is(before, SpeechRole.As)) before--;
        return before < from || text.QuotationAt(before) >= 0 || text.Punctuation(before) is ',' or '"' or '”' or '—' or '–';
    }

    private bool FollowsQuotation(int word, int from)
    {
        var before = PhraseStart(word, from) - 1;
        return before >= from && (text.QuotationAt(before) >= 0 || (before > from && text.Punctuation(before) == ',' && text.QuotationAt(before - 1) >= 0));
    }

    // "a top US commander", "security officials", "his wife": what stands before the mention belongs to its phrase.
    private int PhraseStart(int word, int from)
    {
        var start = word;
        while (start > from && word - start < 5 && text.QuotationAt(start - 1) < 0 && (text.Is(start - 1, SpeechRole.Article) || text.Tag(start - 1) is Upos.Adj or Upos.Det or Upos.Num || IsModifier(start - 1, word))) start--;
        return start;
    }

    private bool IsModifier(int word, int head)
    {
        if (text.Tag(word) is not (Upos.Noun or Upos.Propn or Upos.Pron)) return false;
        text.LayTree(word);
        ref readonly var w = ref text.Word(word);
        return w.Relation is Relation.Compound or Relation.NmodPoss && w.Head > word && w.Head <= head;
    }

    private bool HasContent(int from, int end)
    {
        var words = 0;
        for (var i = end - 1; i >= from && words < 4; i--)
            if (text.Punctuation(i) == '\0') words++;
        return words >= 4 || (end > from && text.QuotationAt(from) >= 0);
    }

    // Nouns written like verbs ("claims", "the United States") are no verbs.
    private bool IsVerb(SayingHit hit, int from)
    {
        var tag = text.Tag(hit.FirstWord);
        if (hit.FirstWord > from && text.IsCapital(hit.FirstWord) && text.MentionAt(hit.FirstWord) is not null) return false;
        return tag is Upos.Verb or Upos.None or Upos.Aux || (hit.Form.Takes(SayingFrames.Speech) && tag is not Upos.Noun and not Upos.Propn);
    }

    // "did not say", "declined to say", "to say": nothing is said.
    private bool IsUnsaid(SayingHit hit, int from)
    {
        for (var i = hit.FirstWord - 1; i >= Math.Max(from, hit.FirstWord - 4); i--)
        {
            if (text.Is(i, SpeechRole.Negative | SpeechRole.Unsaid)) return true;
            if (text.Is(i, SpeechRole.Infinitive) && i == hit.FirstWord - 1) return true;
            if (!text.Is(i, SpeechRole.Auxiliary) && text.Tag(i) is not (Upos.Adv or Upos.Part or Upos.Aux)) return false;
        }

        return false;
    }
}
