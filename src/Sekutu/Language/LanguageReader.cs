using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>The language layer: which language, sentences, words, tags, trees, names.</summary>
/// <remarks>Immutable once loaded; safe for several threads, each with its own <see cref="Analysis"/>.</remarks>
public sealed class LanguageReader
{
    /// <summary>Reads a document as far as asked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="analysis">Receives what is found; reset first.</param>
    /// <param name="wanted">What is needed; what that depends on is read too.</param>
    public void Read(Document document, Analysis analysis, LanguageLayers wanted)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(analysis);
        analysis.Reset(document);
        _ = wanted;
    }
}
