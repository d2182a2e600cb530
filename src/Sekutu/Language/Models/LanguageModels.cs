using Sekutu.Knowledge;
using Sekutu.Language.Naming;
using Sekutu.Language.Parsing;
using Sekutu.Language.Tagging;

namespace Sekutu.Language.Models;

/// <summary>The trained models of one language: tags, trees, names. Loaded when first asked for.</summary>
/// <remarks>Safe for several threads.</remarks>
internal sealed class LanguageModels
{
    private const LanguageLayers NeedTags = LanguageLayers.Tags | LanguageLayers.Trees | LanguageLayers.Names;
    private readonly string? _asked;
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<TreeParser> _parser;
    private readonly Lazy<NameTagger> _names;
    private readonly Lazy<int> _scheme;
    private readonly Action<Analysis, int> _parse;

    /// <param name="language">The language, by the name of its folder.</param>
    /// <param name="scheme">The annotation scheme of tags and trees; null for the language's own.</param>
    public LanguageModels(string language, string? scheme)
    {
        _asked = scheme;
        string At(string model) => DataFolder.Models($"{language}.{model}.bin");
        _tagger = new Lazy<Tagger>(() => Tagger.Load(At("tags"), WordClusters.Load(At("clusters"))));
        _parser = new Lazy<TreeParser>(() => TreeParser.Load(At("trees")));
        _names = new Lazy<NameTagger>(() => NameTagger.Load(At("names")));
        _scheme = new Lazy<int>(Scheme);
        _parse = (analysis, sentence) => _parser.Value.Parse(analysis, sentence, _scheme.Value);
    }

    /// <summary>True where the scheme asked for leaves clitics on their words.</summary>
    public bool KeepsTokensWhole => _asked is not null && _tagger.Value.Schemes[_scheme.Value].WholeTokens;

    /// <summary>The names of the schemes that the language knows.</summary>
    public IEnumerable<string> Schemes => _tagger.Value.Schemes.Select(scheme => scheme.Name);

    /// <summary>Adds tags, trees and names to the words of a document, as far as wanted; what a wanted layer depends on is read too.</summary>
    /// <param name="analysis">The document's words.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="later">What of it is left until a sentence is asked for; only trees can be.</param>
    /// <exception cref="MessageException">SKT0250, SKT0251: a model is missing or broken.</exception>
    public void Read(Analysis analysis, LanguageLayers wanted, LanguageLayers later = LanguageLayers.None)
    {
        if ((wanted & NeedTags) == 0) return;
        LoadAhead(wanted);
        _tagger.Value.Tag(analysis, _scheme.Value);
        analysis.Layers |= LanguageLayers.Tags;
        if ((wanted & LanguageLayers.Names) != 0)
        {
            _names.Value.Find(analysis);
            analysis.Layers |= LanguageLayers.Names;
        }

        if ((wanted & LanguageLayers.Trees) == 0) return;
        if ((later & LanguageLayers.Trees) != 0) analysis.LeaveTrees(_parse);
        else _parser.Value.Parse(analysis, _scheme.Value);
        analysis.Layers |= LanguageLayers.Trees;
    }

    // Reading starts while the other models are still being unpacked. What fails there fails again, and is told, where the model is asked for.
    private void LoadAhead(LanguageLayers wanted)
    {
        if (_tagger.IsValueCreated) return;
        if ((wanted & LanguageLayers.Names) != 0) Task.Run(() => _names.Value);
        if ((wanted & LanguageLayers.Trees) != 0) Task.Run(() => _parser.Value);
    }

    // A language that does not know the scheme asked for is read in its own.
    private int Scheme()
    {
        if (_asked is null) return 0;
        for (var n = 0; n < _tagger.Value.Schemes.Count; n++)
            if (_tagger.Value.Schemes[n].Name == _asked) return n;
        return 0;
    }
}
