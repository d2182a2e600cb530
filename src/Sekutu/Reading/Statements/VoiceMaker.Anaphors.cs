using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Who is meant by a pronoun or by words that refer back.</summary>
internal sealed partial class VoiceMaker
{
    private readonly List<Voice> _spoken = [];

    /// <summary>Who spoke last; null before anybody has.</summary>
    public Voice? Last => _spoken.Count == 0 ? null : _spoken[^1];

    /// <summary>The unit of <see cref="Last"/>.</summary>
    public int LastUnit { get; private set; } = -1;

    /// <summary>The unit being read.</summary>
    public int Unit { get; set; }

    /// <summary>Notes who has spoken.</summary>
    public void Spoke(Voice voice, int unit)
    {
        _spoken.Add(voice);
        if (IsSomebody(voice)) (_lastPerson, _lastPersonUnit) = (voice, unit);
        LastUnit = unit;
    }

    private Voice? _lastPerson;
    private int _lastPersonUnit = -1;

    /// <summary>A pronoun that no mention covers.</summary>
    public Voice? Pronoun(int word)
    {
        if (text.MentionAt(word) is { } mention) return Of(mention);
        var span = text.Word(word).Span;
        if (text.Is(word, SpeechRole.First)) return text.QuotationAt(word) >= 0 ? null : Author(span, word);
        return At(span, word, word + 1, Referent(word), "pronoun", 0.6f);
    }

    /// <summary>Whoever spoke last, for a pronoun that is written onto the verb.</summary>
    public Voice? Again(Span span, int first, int end) => At(span, first, end, Person(first), "same-speaker", 0.8f);

    /// <summary>"The statement said": whoever has just spoken.</summary>
    public Voice? Speaking(int word) => LastUnit >= Unit - 2 ? At(text.Word(word).Span, word, word + 1, Last, "statement-again", 0.6f) : null;

    private static Voice? At(Span span, int first, int end, Voice? voice, string rule, float confidence) =>
        voice is null ? null : voice with { Span = span, FirstWord = first, EndWord = end, Rule = rule, Confidence = confidence };

    private Voice? Anaphor(Mention mention)
    {
        var word = mention.FirstWord;
        if (text.Is(word, SpeechRole.First) && text.QuotationAt(word) < 0 && Author(mention.Span, word) is { } author) return author;
        if (text.Is(word, SpeechRole.Singular | SpeechRole.Thing) && mention.EndWord - word == 1)
        {
            // In the sentence after somebody spoke, "he" is the one who spoke.
            var recent = text.Is(word, SpeechRole.Singular) ? _lastPersonUnit >= Unit - 1 : false;
            var whole = Fullest(mention);
            if (!recent && text.Is(word, SpeechRole.Singular) && (whole.Kind == MentionKind.Person || (whole.Kind == MentionKind.Office && _lastPerson is null))) return Make(Naming(whole), mention, []) with { Rule = "anaphor" };
            if (At(mention.Span, word, mention.EndWord, Referent(word), "pronoun", 0.7f) is { } voice) return voice;
        }

        var best = Fullest(mention);
        if (best.Kind != MentionKind.Anaphor) return Make(best, mention, []) with { Rule = "anaphor" };
        if (Group(mention) is { } group) return group;
        if (text.Is(word, SpeechRole.Plural) && Subject(Unit - 1, m => m.Kind is MentionKind.Office or MentionKind.Body or MentionKind.Group) is { } subject) return At(mention.Span, word, mention.EndWord, Of(subject), "pronoun", 0.5f);
        if (text.Is(word, SpeechRole.Pronoun) && mention.EndWord - word == 1) return null;
        return new Voice(mention.Name, mention.Span, mention.FirstWord, mention.EndWord, mention.Entity, null, CountryOf(mention), [], "anaphor-unresolved", 0.4f);
    }

    private Voice? Referent(int word)
    {
        if (text.Is(word, SpeechRole.Singular)) return Person(word);
        if (text.Is(word, SpeechRole.Thing) && Subject(Unit, m => m.FirstWord < word && m.Kind is MentionKind.Body or MentionKind.State or MentionKind.Organisation or MentionKind.Group) is { } thing) return Of(thing);

        // "It may suggest": no person is an "it".
        return text.Is(word, SpeechRole.Thing) && Last is { } last && IsSomebody(last) && last.Role is not null ? null : Last;
    }

    // "He", "-nya": who spoke in the last sentences; else the person that the sentence before is about.
    private Voice? Person(int word)
    {
        if (_lastPerson is not null && _lastPersonUnit >= Unit - 2) return _lastPerson;
        if (Subject(Unit - 1, m => m.Kind is MentionKind.Person or MentionKind.Office) is { } subject && subject.FirstWord < word) return Of(subject);
        return _lastPerson ?? Last;
    }

    private bool IsSomebody(Voice voice) => voice.Role is not null || voice.Rule is "people-phrase" or "name-phrase"
        || text.MentionAt(voice.FirstWord) is { Kind: MentionKind.Person or MentionKind.Office or MentionKind.Anaphor } || voice.Rule is "pronoun" or "same-speaker";

    // The first mention of a unit that may be its subject.
    private Mention? Subject(int unit, Predicate<Mention> fits)
    {
        if (unit < 0) return null;
        var (first, end) = (text.Units[unit].FirstWord, text.Units[unit].EndWord);
        for (var w = first; w < end && w < first + 40; w++)
        {
            if (text.MentionAt(w) is not { } mention) continue;
            if (fits(mention) && mention.Kind != MentionKind.Anaphor && (mention.FirstWord == first || !text.Is(mention.FirstWord - 1, SpeechRole.Preposition)) && text.QuotationAt(w) < 0) return mention;
            w = mention.EndWord - 1;
        }

        return null;
    }

    // "keempatnya", "the two leaders": the last people who stood joined before it, else the first that the article names.
    private Voice? Group(Mention anaphor)
    {
        if (anaphor.Codes.Count < 2 && !text.Is(anaphor.EndWord - 1, SpeechRole.GroupNoun)) return null;
        var mentions = text.Reading.Mentions;
        Mention? first = null, second = null;
        for (var m = IndexBefore(anaphor.FirstWord); m >= 0; m--)
        {
            var candidate = mentions[m];
            if (anaphor.FirstWord - candidate.FirstWord > 500) break;
            if (candidate.Kind is not (MentionKind.Person or MentionKind.Office)) continue;
            var voice = Joint(candidate);
            if (voice is { Others.Count: > 0 }) return At(anaphor.Span, anaphor.FirstWord, anaphor.EndWord, voice, "joint-speakers", 0.6f);
            if (candidate.Kind != MentionKind.Person) continue;
            if (first is not null && first.Entity != candidate.Entity) second = first;
            first = candidate;
        }

        if (first is null || second is null || text.Is(anaphor.FirstWord, SpeechRole.Plural)) return null;
        return Make(Naming(first), anaphor, [NameOf(Naming(second))]) with { Rule = "joint-speakers", Confidence = 0.5f };
    }

    private int IndexBefore(int word)
    {
        var mentions = text.Reading.Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].FirstWord < word) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    // "the defense ministry": the ministry that spoke before, where the words alone do not say whose it is.
    private Voice? SpokenBefore(Mention body)
    {
        var last = text.Form(body.EndWord - 1);
        var head = text.Form(body.FirstWord);
        for (var i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 12); i--)
        {
            var name = _spoken[i].Name.AsSpan();
            if (_spoken[i].Country is null || name.Length <= body.Span.Length) continue;
            if (HasWord(name, last) || HasWord(name, head)) return _spoken[i];
        }

        return null;
    }

    /// <summary>"The official", "pejabat itu": whoever spoke last and is named or described by the same noun; null for a phrase that says more.</summary>
    public Voice? Earlier(int first, int end)
    {
        if (!IsDefinite(first, end)) return null;
        var noun = -1;
        for (var w = first; w < end; w++)
        {
            if (text.MentionAt(w) is not null) return null;
            if (text.Is(w, SpeechRole.Human)) noun = w;
        }

        return noun < 0 || end - first > 3 ? null : At(text.Analysis.SpanOf(first, end), first, end, Described(text.Form(noun), end - first), "phrase-again", 0.7f);
    }

    // "The minister", and "the Russian leader" for the Russian who spoke last.
    private Voice? EarlierOffice(Mention office)
    {
        if (!IsDefinite(office.FirstWord, office.EndWord)) return null;
        Voice? found = null;
        if (office.Country is null) found = office.EndWord - office.FirstWord == 1 ? Described(text.Form(office.FirstWord), 1) : null;
        else if (text.Is(office.FirstWord, SpeechRole.Leader) || text.Is(office.EndWord - 1, SpeechRole.Leader))
            found = _spoken.FindLast(voice => voice.Country == office.Country && voice.Role is not null) ?? LastPerson(office);
        return At(office.Span, office.FirstWord, office.EndWord, found, "office-again", 0.7f);
    }

    private Voice? LastPerson(Mention before)
    {
        for (var m = IndexBefore(before.FirstWord); m >= 0; m--)
            if (text.Reading.Mentions[m] is { Kind: MentionKind.Person, Role: not null } person && person.Country == before.Country) return Of(person);
        return null;
    }

    private bool IsDefinite(int first, int end) => text.Is(first - 1, SpeechRole.Definite) || (end < text.WordCount && text.Is(end, SpeechRole.Demonstrative) && !text.Is(end, SpeechRole.Definite))
        || (text.Is(end - 1, SpeechRole.Demonstrative) && end - first > 1);

    private Voice? Described(ReadOnlySpan<char> noun, int words)
    {
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            var voice = _spoken[i];
            var own = voice.Role is null && voice.Name.AsSpan().Count(' ') >= words && HasWord(voice.Name, noun);
            if (own || (voice.Role is { } role && HasWord(role, noun))) return voice;
        }

        return null;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' '))
            if (name[part].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "We" in the article's own voice is a statement by those it names first.
    private Voice? Author(Span span, int word)
    {
        foreach (var mention in text.Reading.Mentions)
        {
            if (mention.FirstWord > word) break;
            if (mention.Kind is not (MentionKind.Person or MentionKind.State or MentionKind.Office)) continue;
            var voice = Joint(mention);
            return mention.Kind == MentionKind.Person || voice is { Others.Count: > 0 } ? At(span, word, word + 1, voice, "joint-statement", 0.6f) : null;
        }

        return null;
    }
}
