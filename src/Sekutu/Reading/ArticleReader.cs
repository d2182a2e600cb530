using Sekutu.Language;
using Sekutu.Reading.Coverage;
using Sekutu.Reading.Credits;
using Sekutu.Reading.Duplicates;
using Sekutu.Reading.Events;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Places;
using Sekutu.Reading.Statements;
using Sekutu.Reading.Time;
using Sekutu.Text;

namespace Sekutu.Reading;

/// <summary>From a document to what it says: the language layer, then every reading stage in order.</summary>
/// <remarks>Loading takes a moment; reading is safe for several threads, each with its own <see cref="Analysis"/>.</remarks>
public sealed class ArticleReader
{
    private readonly LanguageReader _language;
    private readonly ReadingPipeline _pipeline;

    /// <summary>Loads knowledge and models from where the program lies.</summary>
    public ArticleReader()
    {
        _language = new LanguageReader();
        _pipeline = new ReadingPipeline(Stages());
    }

    /// <summary>Reads one article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="analysis">Buffers to use; a new one where a worker has none to hand on. Valid until it is used again.</param>
    /// <param name="explain">Keep the reasons of every slot (<see cref="ArticleReading.Explains"/>).</param>
    public ArticleReading Read(Document document, Analysis? analysis = null, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        analysis ??= new Analysis();
        _language.Read(document, analysis, _pipeline.Language, _pipeline.AsksFor);

        // Reasons may name any tree; each is read as a stage would ask for it, so that the rows stay the same.
        if (explain)
            for (var sentence = 0; sentence < analysis.Sentences.Length; sentence++) analysis.NeedTree(sentence);
        var reading = new ArticleReading(analysis) { Explains = explain };
        _pipeline.Read(reading);
        return reading;
    }

    // The order of reading. A stage states what it needs; the pipeline refuses an order that does not work.
    internal static IEnumerable<IReadingStage> Stages() =>
    [
        new MentionStage(),
        new PlaceStage(),
        new CreditStage(),
        new TimeStage(),
        new DuplicateStage(),
        new StatementStage(),
        new CoverageStage(),
        new EventStage(),
    ];
}
