using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Text;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Encoders;

/// <summary>A sentence as a network sees it.</summary>
/// <param name="Words">Rows of its word vectors.</param>
/// <param name="Parts">Rows of the parts of each word.</param>
/// <param name="Kept">How many of the parts of each word always stay: its shape and what the lexicon knows.</param>
/// <param name="Tags">Tags, as the tagger gives them to text that it has not learned from.</param>
/// <param name="Scheme">Number of its annotation scheme.</param>
internal sealed record EncoderExample(int[] Words, int[][] Parts, int[] Kept, int[] Tags, int Scheme)
{
    /// <summary>A sentence as the engine reads it, without a lexicon; forms met before are taken from what is known.</summary>
    public static EncoderExample Of(Analysis analysis, Sentence sentence, RowTable rows, Dictionary<ulong, (int Word, int[] Parts)> known)
    {
        var caseless = WordShape.IsCaseless(analysis, sentence.FirstWord, sentence.EndWord);
        var (words, parts, tags) = (new int[sentence.WordCount], new int[sentence.WordCount][], new int[sentence.WordCount]);
        Span<int> buffer = stackalloc int[EncoderFeatures.MostParts];
        for (var i = 0; i < words.Length; i++)
        {
            var form = analysis.Form(sentence.FirstWord + i);
            var key = WordHash.Combine(WordHash.Exact(form), caseless ? 2u : 1u);
            if (!known.TryGetValue(key, out var word))
                known[key] = word = (rows.Find(EncoderFeatures.Word(form)), buffer[..EncoderFeatures.Parts(form, caseless, FormLexicon.Empty, buffer)].ToArray());
            (words[i], parts[i], tags[i]) = (word.Word, word.Parts, (int)analysis.Words[sentence.FirstWord + i].Tag);
        }

        return new EncoderExample(words, parts, [], tags, 0);
    }

    public static EncoderExample Of(GoldTree tree, IReadOnlyList<Upos> tags, RowTable rows, FormLexicon lexicon)
    {
        var analysis = new Analysis();
        tree.Fill(analysis);
        var caseless = WordShape.IsCaseless(analysis, 0, tree.Words.Length);
        Span<int> parts = stackalloc int[EncoderFeatures.MostParts];
        var all = new int[tree.Words.Length][];
        var kept = new int[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = parts[..EncoderFeatures.Parts(tree.Words[i].Form, caseless, lexicon, parts)].ToArray();
            kept[i] = all[i].Length - EncoderFeatures.Parts(tree.Words[i].Form, caseless, FormLexicon.Empty, parts) + 1;
        }

        return new EncoderExample([.. tree.Words.Select(word => rows.Find(EncoderFeatures.Word(word.Form)))], all, kept, [.. tags.Select(tag => (int)tag)], tree.Scheme);
    }
}
