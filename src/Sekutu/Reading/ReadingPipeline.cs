using Sekutu.Language;

namespace Sekutu.Reading;

/// <summary>Stages in an order that works: each finds what it needs already read.</summary>
/// <remarks>Checked once, when built; safe for several threads afterwards.</remarks>
public sealed class ReadingPipeline
{
    private readonly IReadingStage[] _stages;

    /// <summary>Puts stages in the given order.</summary>
    /// <exception cref="MessageException">SKT0401 a stage stands before one that it needs, or what it needs is provided by none.</exception>
    public ReadingPipeline(params IEnumerable<IReadingStage> stages)
    {
        _stages = [.. stages];
        var provided = ReadingLayers.None;
        var everywhere = LanguageLayers.None;
        foreach (var stage in _stages)
        {
            var missing = stage.Requires & ~provided;
            if (missing != ReadingLayers.None) throw new MessageException(ReadingMessages.WrongOrder(stage.Name, missing, provided));
            provided |= stage.Provides;
            Language |= stage.Language;
            everywhere |= stage.Language & ~stage.AsksFor;
        }

        AsksFor = Language & ~everywhere;
    }

    /// <summary>What the stages together need of the language layer.</summary>
    public LanguageLayers Language { get; }

    /// <summary>What of it every stage that needs it asks for sentence by sentence.</summary>
    public LanguageLayers AsksFor { get; }

    /// <summary>Runs every stage on one article.</summary>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is null) return;
        foreach (var stage in _stages) stage.Read(reading);
    }
}
