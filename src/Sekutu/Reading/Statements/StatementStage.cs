using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Phrases;

namespace Sekutu.Reading.Statements;

/// <summary>Reads who said what: direct and indirect speech with its speaker.</summary>
/// <remarks>
/// Quotations are found first, then verbs of saying outside them; a verb makes a statement where its frame is met (a clause, an infinitive,
/// words in quotation marks) and somebody who may speak stands as its subject, its agent or behind it. News outlets never speak.
/// </remarks>
public sealed class StatementStage : IReadingStage
{
    private readonly Dictionary<string, SayingLexicon> _lexicons = SayingLexicon.LoadAll();
    private readonly PhraseTable _outlets = LoadOutlets();

    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Trees;

    /// <inheritdoc/>
    public LanguageLayers AsksFor => LanguageLayers.Trees;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.Mentions | ReadingLayers.Times | ReadingLayers.Duplicates;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Statements;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is null || !_lexicons.TryGetValue(reading.Language, out var lexicon)) return;
        new StatementAssembler(new SpeechText(reading, lexicon, _outlets)).Read();
    }

    private static PhraseTable LoadOutlets()
    {
        var builder = new PhraseTable.Builder();
        var rows = TsvFile.Read(DataFolder.Knowledge("outlets.tsv"), "name", "names").Rows;
        for (var i = 0; i < rows.Count; i++)
            foreach (var name in rows[i].List("names")) builder.Add(name, i, LetterCase.Exact);
        return builder.Build();
    }
}
