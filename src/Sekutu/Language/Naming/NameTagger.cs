using System.Collections.Concurrent;
using Sekutu.Language.Models;

namespace Sekutu.Language.Naming;

/// <summary>Finds names of people, organisations and places: a gated network reads the sentence, the best sequence of labels is taken.</summary>
/// <remarks>A sentence longer than <see cref="MostWords"/> is read in pieces. Safe for several threads.</remarks>
internal sealed class NameTagger(NameWeights weights)
{
    /// <summary>Longest stretch read at once.</summary>
    public const int MostWords = 160;

    private readonly ConcurrentBag<NameScratch> _scratch = [];

    /// <summary>Reads the name tagger of a language.</summary>
    public static NameTagger Load(string path) => new(new NameWeights(ModelFile.Load(path)));

    /// <summary>Adds the names of a document.</summary>
    /// <param name="analysis">Its tagged words.</param>
    /// <param name="scheme">Number of the annotation scheme.</param>
    public void Find(Analysis analysis, int scheme = 0)
    {
        if (!_scratch.TryTake(out var scratch)) scratch = new NameScratch(weights);
        scratch.Encoder.UseScheme(scheme);
        foreach (var sentence in analysis.Sentences)
            for (var first = sentence.FirstWord; first < sentence.EndWord; first += MostWords)
                Find(analysis, first, Math.Min(first + MostWords, sentence.EndWord), scratch);
        _scratch.Add(scratch);
    }

    private static void Find(Analysis analysis, int first, int end, NameScratch scratch)
    {
        scratch.Encoder.Read(analysis, first, end);
        var labels = scratch.BestLabels(end - first);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            var start = i;
            var confidence = scratch.Confidence(i, labels[i]);
            while (NameLabels.GoesOn(labels[i]) && i + 1 < labels.Length)
            {
                i++;
                confidence = Math.Min(confidence, scratch.Confidence(i, labels[i]));
            }

            analysis.Names.Add(new NameSpan(NameLabels.Kind(labels[start]), first + start, first + i + 1, confidence));
        }
    }
}
