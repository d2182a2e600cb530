using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Language.Morphology;
using Sekutu.Language.Tagging;
using Sekutu.Language.Tokens;
using Sekutu.Text;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Pretraining;

/// <summary>Unlabelled news as the encoder reads it: cut into sentences and words by the engine's own rules, and tagged.</summary>
internal static class RawSentences
{
    private const int LeastWords = 4;
    private const int MostWords = 100;

    /// <summary>Reads texts; words and their parts are shared between sentences.</summary>
    public static List<EncoderExample> Read(IEnumerable<string> texts, string language, Tagger tagger, RowTable rows)
    {
        var rules = new TokenRules(language, new Lazy<WordFormation>(() => new WordFormation(language)));
        var analysis = new Analysis();
        var known = new Dictionary<ulong, (int Word, int[] Parts)>();
        var sentences = new List<EncoderExample>();
        foreach (var text in texts)
        {
            analysis.Reset(new Document("-", text));
            TextSplitter.Split(analysis, rules);
            tagger.Tag(analysis, 0);
            foreach (var sentence in analysis.Sentences)
                if (sentence.WordCount is >= LeastWords and <= MostWords) sentences.Add(Of(analysis, sentence, rows, known));
        }

        return sentences;
    }

    private static EncoderExample Of(Analysis analysis, Sentence sentence, RowTable rows, Dictionary<ulong, (int Word, int[] Parts)> known)
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
}
