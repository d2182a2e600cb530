using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
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
