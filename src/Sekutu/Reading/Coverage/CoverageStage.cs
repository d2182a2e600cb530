using Sekutu.Language;

namespace Sekutu.Reading.Coverage;

/// <summary>Reads which commitment is said to cover what: a named treaty applies to, protects, permits, obliges or limits something.</summary>
/// <remarks>A breach, an endorsement, a signing or a withdrawal is no coverage.</remarks>
public sealed class CoverageStage : IReadingStage
{
    private readonly Dictionary<string, CoverageWords> _words = CoverageWords.LoadAll();

    /// <inheritdoc/>
    public string Name => "coverage";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Trees;

    /// <inheritdoc/>
    public LanguageLayers AsksFor => LanguageLayers.Trees;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.Mentions | ReadingLayers.Places | ReadingLayers.Statements;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Coverage;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is null || !_words.TryGetValue(reading.Language, out var words)) return;
        var finder = new InstrumentFinder(reading, words);
        var instruments = finder.Find();
        if (instruments.Count > 0) new CoverageReader(reading, finder.Phrases, instruments).Read();
    }
}
