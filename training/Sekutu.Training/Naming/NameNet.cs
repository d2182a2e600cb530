using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Language.Naming;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Naming;

/// <summary>The name tagger's network while it learns: an encoder under a conditional random field (Lafferty et al. 2001).</summary>
internal sealed class NameNet
{
    private const float StateDrop = 0.3f;
    private const int Width = NameLabels.Width;
    private const int Count = NameLabels.Count;
    private const float Never = -1e6f;
    private readonly Dice _random;
    private readonly EncoderNet _encoder;
    private readonly Parameter _labels;
    private readonly Parameter _labelBias;
    private readonly Parameter _steps = new(Count, Width);
    private readonly Parameter[] _all;
    private readonly FloatBuffer _top = new();
    private readonly FloatBuffer _topMask = new();
    private readonly FloatBuffer _topGradient = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _gradient = new();
    private readonly FloatBuffer _forward = new();
    private readonly FloatBuffer _backward = new();
    private readonly Products _products = new();

    public NameNet(Vocabulary vocabulary, int schemes, int layers, EncoderNoise noise, int seed)
    {
        _random = new Dice(seed);
        _encoder = new EncoderNet(vocabulary, schemes, layers, noise, _random);
        _labels = Parameter.Dense(EncoderSize.State, Width, _random);
        _labelBias = new Parameter(1, Width);
        _all = [.. _encoder.Parameters, _labels, _labelBias, _steps];
    }

    /// <summary>Starts from the encoder of the parser.</summary>
    public void StartFrom(EncoderWeights parser) => _encoder.StartFrom(parser);

    public void Step(float rate, int step)
    {
        foreach (var parameter in _all) parameter.Step(rate, step);
    }

    public void Follow(float share)
    {
        foreach (var parameter in _all) parameter.Follow(share);
    }

    public void Save(string path, FormLexicon lexicon)
    {
        using var writer = new ModelFile.Writer(path);
        _encoder.Save(writer);
        lexicon.Save(writer);
        writer.AddHalves("labels", _labels.Average).AddHalves("labelbias", _labelBias.Average).AddHalves("steps", _steps.Average);
    }

    /// <summary>Gathers the gradients of a batch; returns the loss a word.</summary>
    public float Learn(IReadOnlyList<NameExample> batch)
    {
        var count = batch.Sum(example => example.Length);
        var sentences = batch.Select(example => example.Sentence).ToArray();
        var top = _top.Of(count * EncoderSize.State);
        _encoder.Forward(sentences, count).CopyTo(top);
        var mask = _topMask.Of(top.Length);
        EncoderNoise.Drop(top, mask, StateDrop, _random);
        var scores = _scores.Of(count * Width);
        var gradient = _gradient.Clear(count * Width);
        for (var i = 0; i < count; i++) _labelBias.Values.CopyTo(scores[(i * Width)..]);
        _products.MultiplyAdd(top, EncoderSize.State, _labels.Values, Width, scores, count);
        double loss = 0;
        var start = 0;
        foreach (var example in batch)
        {
            var length = example.Length * Width;
            loss += Judge(example.Labels, scores.Slice(start, length), gradient.Slice(start, length), 1f / count);
            start += length;
        }

        var topGradient = _topGradient.Clear(count * EncoderSize.State);
        _products.Back(gradient, _labels, _labelBias, top, topGradient, count);
        for (var i = 0; i < topGradient.Length; i++) topGradient[i] *= mask[i];
        _encoder.Backward(sentences, count, topGradient);
        return (float)(loss / count);
    }

    // Forward and backward sums over all sequences that may be; the gradient is what is expected less what is right.
    private double Judge(int[] labels, ReadOnlySpan<float> scores, Span<float> gradient, float weight)
    {
        var n = labels.Length;
        var forward = _forward.Of(n * Width);
        var backward = _backward.Of(n * Width);
        Span<float> terms = stackalloc float[Count];
        for (var i = 0; i < n; i++)
            for (var label = 0; label < Count; label++)
            {
                if (i == 0)
                {
                    forward[label] = scores[label] + (NameLabels.HasBegun(label) ? Never : 0);
                    continue;
                }

                for (var before = 0; before < Count; before++) terms[before] = forward[(i - 1) * Width + before] + StepScore(before, label);
                forward[i * Width + label] = scores[i * Width + label] + LogSum(terms);
            }

        for (var i = n - 1; i >= 0; i--)
            for (var label = 0; label < Count; label++)
            {
                if (i == n - 1)
                {
                    backward[i * Width + label] = NameLabels.GoesOn(label) ? Never : 0;
                    continue;
                }

                for (var next = 0; next < Count; next++)
                    terms[next] = StepScore(label, next) + scores[(i + 1) * Width + next] + backward[(i + 1) * Width + next];
                backward[i * Width + label] = LogSum(terms);
            }

        for (var label = 0; label < Count; label++) terms[label] = forward[(n - 1) * Width + label] + backward[(n - 1) * Width + label];
        var all = LogSum(terms);
        double right = 0;
        for (var i = 0; i < n; i++)
        {
            right += scores[i * Width + labels[i]] + (i == 0 ? 0 : StepScore(labels[i - 1], labels[i]));
            for (var label = 0; label < Count; label++)
                gradient[i * Width + label] = MathF.Exp(forward[i * Width + label] + backward[i * Width + label] - all) * weight;
            gradient[i * Width + labels[i]] -= weight;
            if (i == 0) continue;
            for (var before = 0; before < Count; before++)
                for (var label = 0; label < Count; label++)
                    if (NameLabels.MayFollow(before, label))
                        _steps.Gradient[before * Width + label] += weight * MathF.Exp(
                            forward[(i - 1) * Width + before] + StepScore(before, label) + scores[i * Width + label] + backward[i * Width + label] - all);
            _steps.Gradient[labels[i - 1] * Width + labels[i]] -= weight;
        }

        return all - right;
    }

    private float StepScore(int before, int label) => NameLabels.MayFollow(before, label) ? _steps.Values[before * Width + label] : Never;

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var most = float.NegativeInfinity;
        foreach (var term in terms) most = Math.Max(most, term);
        float sum = 0;
        foreach (var term in terms)
            if (term > most - 30) sum += MathF.Exp(term - most);
        return most + MathF.Log(sum);
    }
}
