using System.Collections.Concurrent;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Language.Parsing;

/// <summary>Gives each sentence its tree: a small gated network reads it in both directions, every pair of words is scored, the best tree taken.</summary>
/// <remarks>
/// Words are scored against heads as in Dozat and Manning (2017). Trees are projective with one root. A sentence longer than
/// <see cref="MostWords"/> is read in pieces; the roots of the later ones hang on that of the piece before. Safe for several threads.
/// </remarks>
internal sealed class TreeParser(ParserWeights weights)
{
    /// <summary>Longest stretch read at once.</summary>
    public const int MostWords = 160;

    private const int LongestDateline = 9;

    private readonly ConcurrentBag<ParserScratch> _scratch = [];

    /// <summary>Reads the parser of a language.</summary>
    public static TreeParser Load(string path) => new(new ParserWeights(ModelFile.Load(path)));

    /// <summary>Parses all sentences of a document.</summary>
    /// <param name="analysis">Its tagged words; their heads and relations are set, and their tags judged anew, now that the whole sentence is known.</param>
    /// <param name="scheme">Number of the annotation scheme.</param>
    public void Parse(Analysis analysis, int scheme)
    {
        if (!_scratch.TryTake(out var scratch)) scratch = new ParserScratch(weights);
        scratch.Encoder.UseScheme(scheme);
        foreach (var sentence in analysis.Sentences) Parse(analysis, sentence, scratch, judgeTags: true);
        _scratch.Add(scratch);
    }

    /// <summary>Parses one sentence of a document.</summary>
    /// <param name="analysis">Its tagged words; the heads and relations of this sentence are set. Its tags stay, since lemmas and what was read meanwhile rest on them.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="scheme">Number of the annotation scheme.</param>
    public void Parse(Analysis analysis, int sentence, int scheme)
    {
        if (!_scratch.TryTake(out var scratch)) scratch = new ParserScratch(weights);
        scratch.Encoder.UseScheme(scheme);
        var bounds = analysis.Sentences[sentence];
        // Where and when a report was written ("SEOUL, Feb 3 -") is no part of what the sentence says: each is read by itself.
        if (DatelineEnd(analysis, bounds) is var end && end > bounds.FirstWord)
        {
            var dateline = ParseStretch(analysis, bounds.FirstWord, end, scratch, judgeTags: false);
            Parse(analysis, bounds with { FirstWord = end, WordCount = bounds.EndWord - end }, scratch, judgeTags: false);
            for (var word = end; word < bounds.EndWord; word++)
            {
                if (analysis.Words[word].Head >= 0) continue;
                (analysis.Words[dateline].Head, analysis.Words[dateline].Relation) = (word, Relation.Parataxis);
                break;
            }
        }
        else
        {
            Parse(analysis, bounds, scratch, judgeTags: false);
        }

        _scratch.Add(scratch);
    }

    // The word after the dash of a dateline: names, numbers and marks before a dash with a blank on either side; the first word where there is none.
    private static int DatelineEnd(Analysis analysis, in Sentence sentence)
    {
        for (var word = sentence.FirstWord; word < Math.Min(sentence.EndWord - 1, sentence.FirstWord + LongestDateline); word++)
        {
            ref readonly var w = ref analysis.Words[word];
            if (word > sentence.FirstWord && analysis.Form(word) is "-" or "–" or "—" or "--" && w.SpaceAfter && analysis.Words[word - 1].SpaceAfter) return word + 1;
            if (w.Tag is not (Upos.Propn or Upos.Num or Upos.Punct or Upos.X or Upos.Sym)) break;
        }

        return sentence.FirstWord;
    }

    private static void Parse(Analysis analysis, in Sentence sentence, ParserScratch scratch, bool judgeTags)
    {
        var root = -1;
        for (var first = sentence.FirstWord; first < sentence.EndWord; first += MostWords)
        {
            var own = ParseStretch(analysis, first, Math.Min(first + MostWords, sentence.EndWord), scratch, judgeTags);
            if (root >= 0)
            {
                analysis.Words[own].Head = root;
                analysis.Words[own].Relation = Relation.Parataxis;
            }

            root = own;
        }
    }

    // Returns the root.
    private static int ParseStretch(Analysis analysis, int first, int end, ParserScratch scratch, bool judgeTags)
    {
        var count = end - first;
        scratch.Encoder.Read(analysis, first, end);
        analysis.KeepStates(first, scratch.Encoder.Output[..(count * EncoderSize.State)]);
        scratch.ScoreArcs(count);
        var heads = scratch.BestHeads(count);
        scratch.ScoreRelations(count);
        var words = analysis.Words;
        var root = first;
        for (var i = 0; i < count; i++)
        {
            words[first + i].Head = heads[i] < 0 ? -1 : first + heads[i];
            words[first + i].Relation = scratch.BestRelation(i);
            if (judgeTags) words[first + i].Tag = scratch.BestTag(i);
            if (heads[i] < 0) root = first + i;
        }

        return root;
    }
}
