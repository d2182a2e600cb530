using Sekutu.Knowledge;
using Sekutu.Language.Conllu;
using Sekutu.Language.Identification;
using Sekutu.Language.Models;
using Sekutu.Language.Morphology;
using Sekutu.Language.Tokens;
using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>The language layer: which language, sentences, words, tags, trees, names.</summary>
/// <remarks>Immutable once loaded; safe for several threads, each with its own <see cref="Analysis"/>.</remarks>
public sealed class LanguageReader
{
    private readonly string[] _languages;
    private readonly TokenRules[] _rules;
    private readonly LanguageModels[] _models;
    private readonly Lazy<WordFormation>[] _formations;
    private readonly Lazy<LanguageIdentifier> _identifier;

    /// <summary>Loads every language that has a folder with word rules under <c>knowledge/</c>.</summary>
    /// <param name="scheme">
    /// The annotation scheme of tags and trees, by name ("gsd21": Indonesian as Universal Dependencies annotated it up to release 2.7); null for
    /// each language's own. A text in a language that does not know it is read in that language's own.
    /// </param>
    /// <exception cref="MessageException">SKT0252: no language knows the scheme.</exception>
    public LanguageReader(string? scheme = null)
    {
        _languages = [.. Directory.GetDirectories(DataFolder.Knowledge())
            .Where(folder => File.Exists(Path.Combine(folder, "clitics.tsv")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)];
        _models = Array.ConvertAll(_languages, language => new LanguageModels(language, scheme));
        _formations = Array.ConvertAll(_languages, language => new Lazy<WordFormation>(() => new WordFormation(language)));
        _rules = [.. _languages.Select((language, i) => new TokenRules(language, _formations[i]))];
        _identifier = new Lazy<LanguageIdentifier>(() => new LanguageIdentifier(_languages));
        if (scheme is null) return;
        var known = _models.SelectMany(models => models.Schemes).ToArray();
        if (!known.Contains(scheme)) throw new MessageException(ModelMessages.UnknownScheme(scheme, string.Join(", ", known)));
    }

    /// <summary>The languages read, by the names of their folders.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>Reads a document as far as asked.</summary>
    /// <param name="document">The document. A language that its details claim is believed; else the text decides.</param>
    /// <param name="analysis">Receives what is found; reset first. Its language stays null, and nothing is read, where it is none that Sekutu reads.</param>
    /// <param name="wanted">What is needed; what that depends on is read too.</param>
    /// <param name="later">What of it may be left until a sentence is asked for (<see cref="Analysis.NeedTree"/>); only trees can be, the rest is read at once.</param>
    public void Read(Document document, Analysis analysis, LanguageLayers wanted, LanguageLayers later = LanguageLayers.None)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(analysis);
        analysis.Reset(document);
        var language = document.Details.Language is { Length: > 0 } claimed ? Claimed(claimed) : Identify(document.Text);
        if (language is null || wanted == LanguageLayers.None) return;
        analysis.Language = language;
        var index = Array.IndexOf(_languages, language);
        TextSplitter.Split(analysis, _rules[index]);
        analysis.Layers = LanguageLayers.Words;
        if (_models[index].KeepsTokensWhole) analysis.JoinTokens();
        ReadOn(analysis, index, wanted, later);
    }

    /// <summary>Reads sentences whose words are given.</summary>
    /// <param name="id">The id of the document that is made of them.</param>
    /// <param name="sentences">The sentences; their words are kept, whatever else they hold is not looked at.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="analysis">Receives the document, its words and what is read; sentence and word numbers are those given.</param>
    /// <param name="wanted">What is needed.</param>
    /// <exception cref="MessageException">SKT0202 a language that Sekutu does not read.</exception>
    public void Read(string id, IReadOnlyList<ConlluSentence> sentences, string language, Analysis analysis, LanguageLayers wanted)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(analysis);
        var known = Claimed(language) ?? throw new MessageException(LanguageMessages.UnknownLanguage(language, string.Join(", ", _languages)));
        GivenWords.Fill(analysis, id, sentences);
        analysis.Language = known;
        ReadOn(analysis, Array.IndexOf(_languages, known), wanted, LanguageLayers.None);
    }

    /// <summary>The characters of a word's lemma or root, for showing ("tanda tangan" for "penandatanganan").</summary>
    public ReadOnlySpan<char> Lemma(Analysis analysis, int word) => Formation(analysis, word).Lemma;

    /// <summary>What a word is built from and how: root, voice, affixes. Allocates nothing for a word met before.</summary>
    /// <param name="analysis">An analysis whose language is read; a word without a tag is taken for a noun or verb.</param>
    /// <param name="word">Index of the word.</param>
    public MorphologicalForm Formation(Analysis analysis, int word)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ref readonly var w = ref analysis.Words[word];
        return _formations[Array.IndexOf(_languages, analysis.Language)].Value.Analyse(analysis.Form(word), w.Form, w.Tag);
    }

    /// <summary>What a word of a language is built from and how.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="form">The word, in any letter case.</param>
    /// <param name="tag">Its part of speech; <see cref="Upos.None"/> where it is not known.</param>
    /// <exception cref="MessageException">SKT0202 a language that Sekutu does not read.</exception>
    public MorphologicalForm Analyse(string language, ReadOnlySpan<char> form, Upos tag)
    {
        var known = Claimed(language) ?? throw new MessageException(LanguageMessages.UnknownLanguage(language, string.Join(", ", _languages)));
        return _formations[Array.IndexOf(_languages, known)].Value.Analyse(form, WordHash.Lower(form), tag);
    }

    /// <summary>The language of a text, by its folder; null where it is none that Sekutu reads.</summary>
    public string? Identify(ReadOnlySpan<char> text) => _identifier.Value.Identify(text);

    private void ReadOn(Analysis analysis, int language, LanguageLayers wanted, LanguageLayers later)
    {
        var lemmas = (wanted & LanguageLayers.Lemmas) != 0;
        _models[language].Read(analysis, lemmas ? wanted | LanguageLayers.Tags : wanted, later);
        if (!lemmas) return;
        var formation = _formations[language].Value;
        var words = analysis.Words;
        for (var i = 0; i < words.Length; i++) words[i].Lemma = formation.Analyse(analysis.Form(i), words[i].Form, words[i].Tag).LemmaHash;
        analysis.Layers |= LanguageLayers.Lemmas;
    }

    // "id-ID" claims "id".
    private string? Claimed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var primary = tag.AsSpan(0, tag.IndexOfAny(['-', '_']) is var cut and >= 0 ? cut : tag.Length);
        foreach (var language in _languages)
            if (primary.Equals(language, StringComparison.OrdinalIgnoreCase)) return language;
        return null;
    }
}
