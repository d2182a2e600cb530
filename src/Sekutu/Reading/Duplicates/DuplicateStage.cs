using Sekutu.Language;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Duplicates;

/// <summary>Finds sentences that say again, word for word, what an earlier sentence of the article said.</summary>
/// <remarks>
/// White space, letter case and the shape of quotation marks do not count. Short sentences ("Tidak ada komentar.") are left alone:
/// they may well be said twice on purpose.
/// </remarks>
public sealed class DuplicateStage : IReadingStage
{
    /// <summary>Fewer words than this are no repetition worth noting.</summary>
    private const int FewestWords = 6;

    /// <inheritdoc/>
    public string Name => "duplicates";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.None;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Duplicates;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = reading.Document.Text.AsSpan();
        var seen = new Dictionary<ulong, Span>();
        foreach (var sentence in reading.Analysis.Sentences)
        {
            var (hash, words) = Signature(sentence.Span.Of(text));
            if (words < FewestWords) continue;
            if (!seen.TryAdd(hash, sentence.Span) && SameWords(seen[hash].Of(text), sentence.Span.Of(text))) reading.Duplicates.Add(sentence.Span);
        }
    }

    private static (ulong Hash, int Words) Signature(ReadOnlySpan<char> sentence)
    {
        ulong hash = 0;
        var words = 0;
        var atoms = new AtomReader(sentence);
        while (atoms.Read())
        {
            if (!AtomReader.IsInner(sentence[atoms.Start])) continue;
            hash = WordHash.Combine(hash, atoms.Hash);
            words++;
        }

        return (hash, words);
    }

    private static bool SameWords(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var a = new AtomReader(left);
        var b = new AtomReader(right);
        while (true)
        {
            var more = Next(ref a, left);
            if (more != Next(ref b, right)) return false;
            if (!more) return true;
            if (a.Hash != b.Hash) return false;
        }
    }

    private static bool Next(ref AtomReader atoms, ReadOnlySpan<char> text)
    {
        while (atoms.Read())
            if (AtomReader.IsInner(text[atoms.Start])) return true;
        return false;
    }
}
