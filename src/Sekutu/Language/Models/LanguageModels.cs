using Sekutu.Knowledge;
using Sekutu.Language.Naming;
using Sekutu.Language.Parsing;
using Sekutu.Language.Tagging;

namespace Sekutu.Language.Models;

/// <summary>The trained models of one language: tags, trees, names. Loaded when first asked for.</summary>
/// <remarks>Safe for several threads.</remarks>
internal sealed class LanguageModels(string language)
{
    private const LanguageLayers NeedTags = LanguageLayers.Tags | LanguageLayers.Trees | LanguageLayers.Names;
    private readonly Lazy<Tagger> _tagger = new(() => Tagger.Load(Path(language, "tags"), WordClusters.Load(Path(language, "clusters"))));
    private readonly Lazy<TreeParser> _parser = new(() => TreeParser.Load(Path(language, "trees")));
    private readonly Lazy<NameTagger> _names = new(() => NameTagger.Load(Path(language, "names")));

    /// <summary>Adds tags, trees and names to the words of a document, as far as wanted; what a wanted layer depends on is read too.</summary>
    /// <param name="analysis">Sentences and words.</param>
    /// <param name="wanted">The layers to add.</param>
    /// <param name="scheme">Number of the annotation scheme; 0 is the language's own.</param>
    public void Read(Analysis analysis, LanguageLayers wanted, int scheme = 0)
    {
        if ((wanted & NeedTags) == 0) return;
        _tagger.Value.Tag(analysis, scheme);
        analysis.Layers |= LanguageLayers.Tags;
        if ((wanted & LanguageLayers.Names) != 0)
        {
            _names.Value.Find(analysis);
            analysis.Layers |= LanguageLayers.Names;
        }

        if ((wanted & LanguageLayers.Trees) == 0) return;
        _parser.Value.Parse(analysis, scheme);
        analysis.Layers |= LanguageLayers.Trees;
    }

    private static string Path(string language, string model) => DataFolder.Models($"{language}.{model}.bin");
}
