using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>Reads the times of an article, and from its own text the day of the report where nothing else tells it.</summary>
public sealed class TimeStage : IReadingStage
{
    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.None;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Times;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is not { } language || TimeReader.For(language) is not { } reader) return;
        var text = reading.Document.Text;
        var found = reader.Find(text, new Span(0, text.Length));
        if (reading.ReferenceDate is null && PublicationDateReader.From(found) is { } day)
            reading.Details = reading.Details with { Published = new PublicationDate(day, DateOrigin.Text) };
        reading.Times.AddRange(TimeReader.Place(found, text, reading.ReferenceDate?.Day));
    }
}
