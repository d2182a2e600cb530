using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Sekutu.Language.Models;

namespace Sekutu.Language.Tagging;

/// <summary>Gives each word its part of speech: an averaged perceptron, left to right, over hashed features.</summary>
/// <remarks>Safe for several threads. Known schemes are the treebanks' own ways of tagging, by name; the first is the one used unless asked otherwise.</remarks>
internal sealed class Tagger
{
    private readonly LinearModel _weights;
    private readonly WordClusters _clusters;
    private readonly ConcurrentBag<TagScratch> _scratch = [];

    public Tagger(LinearModel weights, WordClusters clusters, IReadOnlyList<TagScheme> schemes)
    {
        _weights = weights;
        _clusters = clusters;
        Schemes = schemes;
    }

    /// <summary>The annotation schemes, the one used for reading first.</summary>
    public IReadOnlyList<TagScheme> Schemes { get; }

    /// <summary>Number of tags; label <c>n</c> is the tag with number <c>n + 1</c>.</summary>
    public const int Labels = (int)Upos.X;

    /// <summary>Reads the tagger of a language.</summary>
    public static Tagger Load(string path, WordClusters clusters)
    {
        var file = ModelFile.Load(path);
        var whole = file.Array<byte>("whole");
        var schemes = file.Names("schemes").Select((name, n) => new TagScheme(name, whole[n] != 0)).ToArray();
        return new Tagger(new LinearModel(file.Array<uint>("keys"), file.Array<sbyte>("weights"), Labels), clusters, schemes);
    }

    /// <summary>Tags all sentences of a document.</summary>
    /// <param name="analysis">Its words; their tags are set.</param>
    /// <param name="scheme">Number of the annotation scheme.</param>
    public void Tag(Analysis analysis, int scheme)
    {
        if (!_scratch.TryTake(out var scratch)) scratch = new TagScratch(_weights.Width);
        foreach (var sentence in analysis.Sentences) Tag(analysis, sentence.FirstWord, sentence.EndWord, scheme, scratch);
        _scratch.Add(scratch);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tag(Analysis analysis, int first, int end, int scheme, TagScratch scratch)
    {
        scratch.Begin(end - first);
        var caseless = WordShape.IsCaseless(analysis, first, end) ? TagFeatures.Setting.Caseless : TagFeatures.Setting.None;
        for (var i = first; i < end; i++)
        {
            var setting = i == first ? caseless | TagFeatures.Setting.First : caseless;
            scratch.Clusters[i - first] = _clusters.Of(analysis.Words[i].Form);
            AddForm(analysis.Form(i), i - first, setting, scheme, scratch);
        }

        var words = analysis.Words;
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        int before = 0, twoBefore = 0;
        for (var i = first; i < end; i++)
        {
            var at = i - first;
            var sum = scratch.Sum(at);
            var count = TagFeatures.Dynamic(
                before,
                twoBefore,
                words[i].Form,
                i > first ? words[i - 1].Form : 0,
                i + 1 < end ? words[i + 1].Form : 0,
                scratch.Clusters[at],
                i > first ? scratch.Clusters[at - 1] : -1,
                i + 1 < end ? scratch.Clusters[at + 1] : -1,
                scheme,
                features);
            _weights.Add(features[..count], sum);
            twoBefore = before;
            before = Best(sum) + 1;
            words[i].Tag = (Upos)before;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddForm(ReadOnlySpan<char> form, int at, TagFeatures.Setting setting, int scheme, TagScratch scratch)
    {
        if (!scratch.Find(form, setting, scheme, out var slot)) Fill(form, scratch.Clusters[at], setting, scheme, scratch, slot);
        for (var distance = -2; distance <= 2; distance++)
            if (scratch.Has(at + distance)) LinearModel.Add(scratch.Part(slot, distance), scratch.Sum(at + distance));
    }

    private void Fill(ReadOnlySpan<char> form, int clusters, TagFeatures.Setting setting, int scheme, TagScratch scratch, int slot)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        for (var distance = -2; distance <= 2; distance++)
        {
            var part = scratch.Part(slot, distance);
            part.Clear();
            var count = distance == 0
                ? TagFeatures.Own(form, clusters, setting, scheme, features)
                : TagFeatures.Beside(form, clusters, distance, setting, features);
            _weights.Add(features[..count], part);
        }
    }

    private static int Best(ReadOnlySpan<short> sum)
    {
        var best = 0;
        for (var label = 1; label < Labels; label++)
            if (sum[label] > sum[best]) best = label;
        return best;
    }
}
