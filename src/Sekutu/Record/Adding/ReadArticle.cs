using Sekutu.Reading;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Events;
using Sekutu.Reading.Places;
using Sekutu.Reading.Statements;
using Sekutu.Reading.Time;
using Sekutu.Record.Identity;
using Sekutu.Record.Stories;
using Sekutu.Text;

namespace Sekutu.Record.Adding;

/// <summary>What one article says, ready to be put on record; holds nothing of the analysis, whose buffers may be used again.</summary>
internal sealed class ReadArticle
{
    private ReadArticle(ArticleReading reading)
    {
        Document = reading.Document;
        Details = reading.Details;
        Language = reading.Language;
        Shingles = ShingleSet.Of(Document.Text);
        Events = reading.Events.ConvertAll(e => Event(reading, e));
        Statements = reading.Statements.ConvertAll(s => new InSentence<StatementReading>(s, SentenceOf(reading, s.Evidence)));
        Coverage = reading.Coverage.ConvertAll(c => new InSentence<CoverageReading>(c, SentenceOf(reading, c.Evidence), PlaceIn(reading, c.AppliesTo)));
        Times = reading.Times.ConvertAll(t => new InSentence<TimeExpression>(t, SentenceOf(reading, t.Span)));
        Places = reading.Places.ConvertAll(p => new InSentence<PlaceMention>(p, SentenceOf(reading, p.Span), p));
        Copies = [.. reading.Duplicates];
    }

    public Document Document { get; }

    public DocumentDetails Details { get; }

    public string? Language { get; }

    public long[] Shingles { get; }

    public List<InSentence<EventReading>> Events { get; }

    public List<InSentence<StatementReading>> Statements { get; }

    public List<InSentence<CoverageReading>> Coverage { get; }

    public List<InSentence<TimeExpression>> Times { get; }

    public List<InSentence<PlaceMention>> Places { get; }

    public List<Span> Copies { get; }

    public static ReadArticle From(ArticleReading reading) => new(reading);

    private static InSentence<EventReading> Event(ArticleReading reading, EventReading e)
    {
        var sentence = SentenceOf(reading, e.Evidence);
        var words = reading.Document[sentence];
        return new InSentence<EventReading>(e, sentence, e.Place is { } place ? PlaceIn(reading, place) : null)
        {
            Words = Signals.Words(words),
            Names = Signals.Names(words),
        };
    }

    private static Span SentenceOf(ArticleReading reading, Span evidence)
    {
        var index = reading.Analysis.SentenceAt(evidence.Start);
        var sentences = reading.Analysis.Sentences;
        return index < sentences.Length && sentences[index].Span.Contains(evidence) ? sentences[index].Span : evidence;
    }

    private static PlaceMention? PlaceIn(ArticleReading reading, Span span) => reading.Places.Find(p => p.Span.Overlaps(span));
}
