using Sekutu.Language;
using Sekutu.Language.Encoders;
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
                if (sentence.WordCount is >= LeastWords and <= MostWords) sentences.Add(EncoderExample.Of(analysis, sentence, rows, known));
        }

        return sentences;
    }
}
