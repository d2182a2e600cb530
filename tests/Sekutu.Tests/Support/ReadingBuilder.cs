using System.Globalization;
using System.Text;
using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Events;
using Sekutu.Reading.Places;
using Sekutu.Reading.Statements;
using Sekutu.Record.Adding;
using Sekutu.Registry.Places;
using Sekutu.Sources;
using Sekutu.Text;

namespace Sekutu.Tests.Support;

/// <summary>Makes the reading of an article by hand, so that the record is tested apart from the reader.</summary>
internal sealed class ReadingBuilder
{
    private readonly ArticleReading _reading;

    public ReadingBuilder(
        string text, string? published = null, string? publisher = null, string? via = null, string language = "en", string? name = null, string? url = null)
    {
        var day = published is null ? (PublicationDate?)null : new PublicationDate(DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOrigin.Input);
        var document = new Document(name ?? $"article {text.Length} {text[..5]}", text, new DocumentDetails(null, url, publisher, via, language, day));
        var analysis = new Analysis();
        analysis.Reset(document);
        analysis.Language = language;
        for (var start = 0; start < text.Length;)
        {
            var stop = text.IndexOf(". ", start, StringComparison.Ordinal);
            var end = stop < 0 ? text.Length : stop + 1;
            var span = new Span(start, end).Trim(text);
            analysis.AddWord(new Word { Span = span });
            analysis.AddSentence(span, 0);
            start = end + 1;
        }

        _reading = new ArticleReading(analysis);
    }

    public Document Document => _reading.Document;

    public ArticleReading Reading => _reading;

    public ReadingBuilder Event(
        EventType type, string sources, string evidence, string? date = null, EventStatus status = EventStatus.Happened, EventTopics topics = EventTopics.None,
        string? targets = null, string? place = null, float confidence = 1)
    {
        var span = Find(evidence);
        _reading.Events.Add(new EventReading
        {
            Type = type,
            Sources = Slots(sources, span),
            Targets = Slots(targets, span),
            Date = date,
            Status = status,
            Topics = topics,
            Place = place is null ? null : Find(place),
            Evidence = span,
            Sentence = _reading.Analysis.SentenceAt(span.Start),
            Trigger = span,
            Confidence = confidence,
            Entry = "knowledge/test.tsv:1",
            Rule = "by-hand",
        });
        return this;
    }

    public ReadingBuilder Place(string words, string canonical, string? country, PlaceKind kind = PlaceKind.Place)
    {
        _reading.Places.Add(new PlaceMention { Span = Find(words), Canonical = canonical, Country = country, Kind = kind, Rule = "by-hand" });
        return this;
    }

    public ReadingBuilder Statement(string speaker, string evidence, string? country = null, string? quote = null)
    {
        var span = Find(evidence);
        _reading.Statements.Add(new StatementReading
        {
            Speaker = speaker,
            SpeakerSpan = span,
            Country = country,
            Quote = quote is null ? [] : [Find(quote)],
            Content = [span],
            Evidence = span,
            Sentence = _reading.Analysis.SentenceAt(span.Start),
            Rule = "by-hand",
        });
        return this;
    }

    public ReadingBuilder Coverage(string instrument, string? article, string appliesTo, string evidence)
    {
        _reading.Coverage.Add(new CoverageReading
        {
            Instrument = Find(instrument),
            Article = article,
            AppliesTo = Find(appliesTo),
            Evidence = Find(evidence),
            Rule = "by-hand",
        });
        return this;
    }

    /// <summary>As the record takes it.</summary>
    public (FoundDocument Found, ReadArticle? Article) Found(string location = "-", string mediaType = "application/json") =>
        (new FoundDocument(Document, new Original(location, mediaType, Encoding.UTF8.GetBytes(Document.Text))), ReadArticle.From(_reading));

    private static List<ActorSlot> Slots(string? codes, Span span) => codes is null ? [] : [.. codes.Split(',').Select(c => new ActorSlot(c, span, "by-hand"))];

    private Span Find(string words)
    {
        var start = Document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the text");
        return new Span(start, start + words.Length);
    }
}
