using Sekutu.Language;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Statements;

/// <summary>Turns a mention, a pronoun or a noun phrase into a speaker: name, role, state, and those who speak with them.</summary>
internal sealed partial class VoiceMaker(SpeechText text)
{
    private readonly Dictionary<int, Mention> _best = [];

    /// <summary>One mention alone.</summary>
    public Voice? Of(Mention mention)
    {
        if (mention.Kind == MentionKind.Anaphor) return Anaphor(mention);
        if (mention.Kind == MentionKind.Body && !HasCapital(mention) && SpokenBefore(mention) is { } before) return At(mention.Span, mention.FirstWord, mention.EndWord, before, "body-again", 0.7f)!;
        if (mention.Kind == MentionKind.Office && mention.Country is null && text.Is(mention.EndWord - 1, SpeechRole.GroupNoun) && text.Is(mention.FirstWord - 1, SpeechRole.Article) && Group(mention) is { } group) return group;
        if (mention.Kind == MentionKind.Office && EarlierOffice(mention) is { } office) return office;
        return Make(Naming(mention), mention, []);
    }

    /// <summary>A mention with those that are joined to it before and behind ("Washington and Seoul").</summary>
    public Voice? Joint(Mention mention)
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

        if (group.Count == 1) return Of(mention);
        var others = new List<string>();
        for (var i = 1; i < group.Count; i++) others.Add(NameOf(Naming(group[i])));
        return Make(Naming(group[0]), group[0], others);
    }

    /// <summary>A noun phrase that no mention covers as a whole.</summary>
    public Voice Unmentioned(int first, int end, string rule)
    {
        string? country = null;
        for (var w = first; w < end && country is null; w++)
            if (text.MentionAt(w) is { } inside) country = CountryOf(inside);
        var span = text.Analysis.SpanOf(first, end);
        var name = text.Reading.Document[span].ToString();
        if (text.Lexicon.Words.IsUnaffiliated(name)) country = null;
        else country ??= Workplace(end);
        return NameAtEnd(first, end) is { } start
            ? new Voice(text.Reading.Document[text.Analysis.SpanOf(start, end)].ToString(), span, first, end, null, text.Reading.Document[text.Analysis.SpanOf(first, start)].ToString(), country, [], rule, 0.6f)
            : new Voice(name, span, first, end, null, null, country, [], rule, 0.6f);
    }

    // "county official Kim Jee-hyun": the person whom the phrase ends with.
    private int? NameAtEnd(int first, int end)
    {
        foreach (var name in text.Analysis.Names)
            if (name.Kind == NameKind.Person && name.FirstWord > first && name.FirstWord < end && name.EndWord >= end - 2 && name.EndWord <= end) return name.FirstWord;
        return null;
    }

    private Voice Make(Mention whole, Mention here, IReadOnlyList<string> others)
    {
        var role = whole.Role ?? here.Role;
        var country = CountryOf(whole) ?? CountryOf(here);
        if (here.Kind == MentionKind.Office && !text.Lexicon.Words.IsUnaffiliated(text.Reading.Document[here.Span])) country ??= Workplace(here.EndWord);
        if (country is null && whole.Codes.Count == 0 && here.Codes.Count == 0 && IsOfState(whole, here)) country = _scene.Value;
        if (role is not null && text.Lexicon.Words.IsUnaffiliated(role) && here.Kind is MentionKind.Person or MentionKind.Office && whole.Country is null) country = null;
        return new Voice(NameOf(whole), here.Span, here.FirstWord, here.EndWord, here.Entity, role, country, others, "mention", here.Confidence);
    }

    private string NameOf(Mention mention) => mention.Kind == MentionKind.Person ? mention.Name : text.Reading.Document[mention.Span].ToString();

    // A state or body with a name stands by its own words; "the ministry" by the fullest before it; an office by its holder, where the article names one.
    private Mention Naming(Mention mention)
    {
        if (mention.Kind == MentionKind.Office) return Holder(mention) ?? Fullest(mention);
        return mention.Kind is MentionKind.Person || !HasCapital(mention) ? Fullest(mention) : mention;
    }

    private bool HasCapital(Mention mention)
    {
        for (var w = mention.FirstWord; w < mention.EndWord; w++)
            if (text.IsCapital(w) && !text.Is(w, SpeechRole.Article)) return true;
        return false;
    }

    private Mention? Holder(Mention office)
    {
        var words = text.Reading.Document[office.Span];
        foreach (var person in text.Reading.Mentions)
            if (person.Kind == MentionKind.Person && person.Role is { } role && words.Equals(role, StringComparison.OrdinalIgnoreCase)) return Fullest(person);
        return null;
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
}
