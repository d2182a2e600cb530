using System.Numerics;
using System.Runtime.InteropServices;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;

namespace Sekutu.Language.Naming;

/// <summary>Working memory of one name tagging thread, and the search for the best labels in it.</summary>
internal sealed class NameScratch(NameWeights weights)
{
    private readonly float[] _scores = new float[NameTagger.MostWords * NameLabels.Width];
    private readonly float[] _reached = new float[NameTagger.MostWords * NameLabels.Width];
    private readonly int[] _labels = new int[NameTagger.MostWords];

    public Encoder Encoder { get; } = new(weights.Encoder, NameTagger.MostWords);

    /// <summary>The best sequence of labels of the words that the encoder read last (Viterbi 1967).</summary>
    public ReadOnlySpan<int> BestLabels(int count)
    {
        for (var i = 0; i < count; i++) weights.LabelBias.CopyTo(_scores, i * NameLabels.Width);
        weights.Labels.MultiplyAdd(Encoder.Output, EncoderSize.State, _scores, count);
        for (var i = 0; i < count; i++)
        {
            var reached = _reached.AsSpan(i * NameLabels.Width, NameLabels.Width);
            reached.Clear();
            for (var label = 0; label < NameLabels.Width; label++) reached[label] = i == 0 ? (NameLabels.HasBegun(label) ? -1e6f : 0) : -1e9f;
            if (i > 0) Advance(_reached.AsSpan((i - 1) * NameLabels.Width, NameLabels.Width), reached);
            Matrix.Add(_scores.AsSpan(i * NameLabels.Width, NameLabels.Width), reached);
        }

        var best = -1;
        for (var label = 0; label < NameLabels.Count; label++)
            if (!NameLabels.GoesOn(label) && (best < 0 || Reached(count - 1, label) > Reached(count - 1, best))) best = label;
        for (var i = count - 1; i >= 0; i--)
        {
            _labels[i] = best;
            if (i > 0) best = Before(i - 1, best);
        }

        return _labels.AsSpan(0, count);
    }

    /// <summary>How sure a label is, by the scores of its word alone: 0 to 1.</summary>
    public float Confidence(int word, int label)
    {
        var scores = _scores.AsSpan(word * NameLabels.Width, NameLabels.Count);
        float sum = 0;
        foreach (var score in scores) sum += MathF.Exp(score - scores[label]);
        return 1 / sum;
    }

    private void Advance(ReadOnlySpan<float> before, Span<float> reached)
    {
        var to = MemoryMarshal.Cast<float, Vector<float>>(reached);
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var from = new Vector<float>(before[label]);
            var steps = MemoryMarshal.Cast<float, Vector<float>>(weights.Steps.AsSpan(label * NameLabels.Width, NameLabels.Width));
            for (var k = 0; k < to.Length; k++) to[k] = Vector.Max(to[k], from + steps[k]);
        }
    }

    private float Reached(int word, int label) => _reached[word * NameLabels.Width + label];

    private int Before(int word, int label)
    {
        var best = 0;
        for (var before = 1; before < NameLabels.Count; before++)
            if (Reached(word, before) + weights.Steps[before * NameLabels.Width + label] > Reached(word, best) + weights.Steps[best * NameLabels.Width + label])
                best = before;
        return best;
    }
}
