using Sekutu.Language;
using Sekutu.Reading.Mentions.Lexicon;
using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Mentions;

/// <summary>What the passes over one article share.</summary>
internal sealed class ArticleScope(ArticleReading reading, ActorLexicon lexicon)
{
    /// <summary>The reading that receives the mentions.</summary>
    public ArticleReading Reading { get; } = reading;

    /// <summary>Words of the article's language.</summary>
    public ActorLexicon Lexicon { get; } = lexicon;

    /// <summary>Small words of the article's language.</summary>
    public SmallWords Small => Lexicon.Small;

    /// <summary>Sentences and words.</summary>
    public Analysis Analysis => Reading.Analysis;

    /// <summary>The text.</summary>
    public string Text => Reading.Document.Text;

    /// <summary>The day by which offices are known; null where the article has no date.</summary>
    public DateOnly? Day { get; } = reading.Document.Details.Published?.Day;

    /// <summary>The state whose own body published the article: its "the President" is that state's; null for other publishers.</summary>
    public string? Home { get; } = Publishers.StateOf(reading.Details.Publisher);

    /// <summary>Mentions found so far.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>Actors found so far.</summary>
    public EntityTable Entities { get; } = new();

    /// <summary>The office that a known person holds at the article's day; the last one known where it has no date.</summary>
    public Holder? OfficeOf(Person person)
    {
        if (Day is { } day) return person.On(day);
        Holder? last = null;
        foreach (var term in person.Terms)
            if (last is null || (last.To is not null && (term.To is null || string.CompareOrdinal(term.From.Text, last.From.Text) > 0))) last = term;
        return last;
    }

    /// <summary>The tag of the word that covers an offset.</summary>
    public Upos TagAt(int offset)
    {
        var word = Analysis.WordAt(offset);
        return word < Analysis.Words.Length ? Analysis.Words[word].Tag : Upos.None;
    }

    /// <summary>Where a tagged name stands, with what a hyphen joins to its last word ("Kim Jee-hyun").</summary>
    public Span SpanOf(NameSpan name)
    {
        var span = Analysis.SpanOf(name.FirstWord, name.EndWord);
        var end = span.End;
        while (end + 1 < Text.Length && Text[end] == '-' && char.IsLetter(Text[end + 1]))
            for (end++; end < Text.Length && char.IsLetter(Text[end]);) end++;
        return new Span(span.Start, end);
    }

    /// <summary>Hash of a stretch of text.</summary>
    public ulong Hash(Span span) => WordHash.Lower(span.Of(Text));
}
