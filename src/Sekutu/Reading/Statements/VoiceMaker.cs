using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Turns a mention, a pronoun or a noun phrase into a speaker: name, role, state, and those who speak with them.</summary>
internal sealed class VoiceMaker(SpeechText text)
{
    private readonly Dictionary<int, Mention> _best = [];

    /// <summary>Who spoke last, for pronouns; set by whoever reads on.</summary>
    public Voice? Last { get; set; }

    /// <summary>The sentence of <see cref="Last"/>.</summary>
    public int LastUnit { get; set; } = -1;

    /// <summary>The unit being read.</summary>
    public int Unit { get; set; }

    /// <summary>One mention alone.</summary>
    public Voice Of(Mention mention)
    {
        if (mention.Kind == MentionKind.Anaphor) return Anaphor(mention);
        var whole = Fullest(mention);
        return Make(whole, mention, []);
    }

    /// <summary>A mention with those that are joined to it before and behind ("Washington and Seoul").</summary>
    public Voice Joint(Mention mention)
    {
        if (mention.Kind == MentionKind.Anaphor) return Anaphor(mention);
        var group = new List<Mention> { mention };
        var joined = false;
        for (var first = mention; group.Count < 6;)
        {
            var before = first.FirstWord - 1;
            while (before >= 0 && (text.Is(before, SpeechRole.Article) || (text.Punctuation(before) == ',' && text.Is(before - 1, SpeechRole.Join)))) before--;
            var join = before >= 0 && text.Is(before, SpeechRole.Join);
            if (!join && !(joined && text.Punctuation(before) == ',')) break;
            if (text.MentionAt(before - 1) is not { } previous || previous.EndWord != before || !Alike(previous, mention)) break;
            joined = true;
            group.Insert(0, previous);
            first = previous;
        }

        for (var last = mention; group.Count < 6;)
        {
            var next = last.EndWord;
            if (next >= text.WordCount || !text.Is(next, SpeechRole.Join)) break;
            next++;
            while (next < text.WordCount && text.Is(next, SpeechRole.Article)) next++;
            if (text.MentionAt(next) is not { } following || following.FirstWord > next || !Alike(following, mention)) break;
            group.Add(following);
            last = following;
        }

        if (group.Count == 1) return Make(Fullest(mention), mention, []);
        var others = new List<string>();
        for (var i = 1; i < group.Count; i++) others.Add(NameOf(Fullest(group[i])));
        return Make(Fullest(group[0]), group[0], others);
    }

    /// <summary>A pronoun that no mention covers.</summary>
    public Voice? Pronoun(int word)
    {
        if (text.MentionAt(word) is { } mention) return Of(mention);
        var span = text.Word(word).Span;
        if (text.Is(word, SpeechRole.First)) return text.QuotationAt(word) >= 0 ? null : Author(span, word);
        return Last is null ? null : Last with { Span = span, FirstWord = word, EndWord = word + 1, Rule = "pronoun", Confidence = 0.7f };
    }

    /// <summary>Whoever spoke last, for a pronoun that is written onto the verb.</summary>
    public Voice? Again(Span span, int first, int end) =>
        Last is null ? null : Last with { Span = span, FirstWord = first, EndWord = end, Rule = "same-speaker", Confidence = 0.8f };

    /// <summary>A noun phrase that no mention covers as a whole.</summary>
    public Voice Unmentioned(int first, int end, string rule)
    {
        string? country = null;
        for (var w = first; w < end && country is null; w++)
            if (text.MentionAt(w) is { } inside) country = CountryOf(inside);
        var span = text.Analysis.SpanOf(first, end);
        var name = text.Reading.Document[span].ToString();
        if (text.Lexicon.Words.IsUnaffiliated(name)) country = null;
        return new Voice(name, span, first, end, null, null, country, [], rule, 0.6f);
    }

    private Voice Make(Mention whole, Mention here, IReadOnlyList<string> others)
    {
        var role = whole.Role ?? here.Role;
        var country = CountryOf(whole) ?? CountryOf(here);
        if (role is not null && text.Lexicon.Words.IsUnaffiliated(role) && here.Kind is MentionKind.Person or MentionKind.Office && whole.Country is null) country = null;
        return new Voice(NameOf(whole), here.Span, here.FirstWord, here.EndWord, here.Entity, role, country, others, "mention", here.Confidence);
    }

    private string NameOf(Mention mention) => mention.Kind == MentionKind.Person ? mention.Name : text.Reading.Document[mention.Span].ToString();

    private static string? CountryOf(Mention mention)
    {
        if (mention.Country is not null) return mention.Country;
        return mention.Kind is MentionKind.State or MentionKind.Body && mention.Codes.Count == 1 && mention.Codes[0].Length == 3 ? mention.Codes[0] : null;
    }

    // The mention that names the entity best: a person with an office, else the longest; the first of equals.
    private Mention Fullest(Mention mention)
    {
        if (_best.Count == 0)
        {
            foreach (var other in text.Reading.Mentions)
                if (!_best.TryGetValue(other.Entity, out var best) || Rank(other) > Rank(best)) _best[other.Entity] = other;
        }

        return _best.GetValueOrDefault(mention.Entity, mention);
    }

    private static int Rank(Mention mention) => mention.Kind switch
    {
        MentionKind.Person => 1000 + (mention.Role is null ? 0 : 500),
        MentionKind.Anaphor => 0,
        MentionKind.State => 1,
        _ => mention.Span.Length,
    };

    private static bool Alike(Mention left, Mention right) => Class(left) == Class(right);

    private static int Class(Mention mention) => mention.Kind switch
    {
        MentionKind.Person or MentionKind.Office => 1,
        MentionKind.Anaphor => 2,
        _ => 3,
    };

    private Voice Anaphor(Mention mention)
    {
        var singular = text.Is(mention.FirstWord, SpeechRole.Singular | SpeechRole.Thing);
        if (singular && Last is { } last && LastUnit >= Unit - 1 && (text.Is(mention.FirstWord, SpeechRole.Thing) || last.Others.Count == 0))
            return last with { Span = mention.Span, FirstWord = mention.FirstWord, EndWord = mention.EndWord, Rule = "pronoun-after-speech", Confidence = 0.8f };
        if (text.Is(mention.FirstWord, SpeechRole.First) && text.QuotationAt(mention.FirstWord) < 0 && Author(mention.Span, mention.FirstWord) is { } author) return author;
        var whole = Fullest(mention);
        if (whole.Kind != MentionKind.Anaphor) return Make(whole, mention, []) with { Rule = "anaphor" };
        if (!singular && Group(mention) is { } group) return group;
        if (singular && Last is not null) return Last with { Span = mention.Span, FirstWord = mention.FirstWord, EndWord = mention.EndWord, Rule = "pronoun", Confidence = 0.6f };
        return new Voice(mention.Name, mention.Span, mention.FirstWord, mention.EndWord, mention.Entity, null, CountryOf(mention), [], "anaphor-unresolved", 0.5f);
    }

    // "keempatnya", "the two leaders": the last people or states that stood joined before it.
    private Voice? Group(Mention anaphor)
    {
        Mention? best = null;
        var mentions = text.Reading.Mentions;
        for (var m = mentions.Count - 1; m >= 0; m--)
        {
            var candidate = mentions[m];
            if (candidate.FirstWord >= anaphor.FirstWord || candidate.Kind == MentionKind.Anaphor) continue;
            if (anaphor.FirstWord - candidate.FirstWord > 400) break;
            if (candidate.Kind is not (MentionKind.Person or MentionKind.Office)) continue;
            var voice = Joint(candidate);
            if (voice.Others.Count > 0) return voice with { Span = anaphor.Span, FirstWord = anaphor.FirstWord, EndWord = anaphor.EndWord, Rule = "joint-speakers", Confidence = 0.6f };
            best ??= candidate;
        }

        return null;
    }

    // "We" in the article's own voice is a statement by those it names first.
    private Voice? Author(Span span, int word)
    {
        foreach (var mention in text.Reading.Mentions)
        {
            if (mention.FirstWord > word) break;
            if (mention.Kind is not (MentionKind.Person or MentionKind.State or MentionKind.Office)) continue;
            var voice = Joint(mention);
            return voice with { Span = span, FirstWord = word, EndWord = word + 1, Rule = "joint-statement", Confidence = 0.6f };
        }

        return null;
    }
}
