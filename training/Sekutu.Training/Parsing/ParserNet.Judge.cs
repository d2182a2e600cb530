using Sekutu.Language.Models;
using Sekutu.Language.Parsing;
using static Sekutu.Language.Parsing.ParserSize;

namespace Sekutu.Training.Parsing;

internal sealed partial class ParserNet
{
    // Arcs by softmax over all heads, relations by softmax at the right head.
    private float Judge(ParserExample example, Span<float> views, Span<float> gradient, float weight)
    {
        int n = example.Length, width = n + 1;
        var scratch = _scratch.Clear((n * 3 + 2 * width) * Arc + n * (width + Relations + 2 * Label) + 64);
        var wanted = Take(ref scratch, n * Arc);
        var wantedGradient = Take(ref scratch, n * Arc);
        var hidden = Take(ref scratch, Label);
        var hiddenGradient = Take(ref scratch, Label);
        var scores = scratch[..Math.Max(width, Relations)];
        float loss = 0;
        for (var d = 0; d < n; d++)
        {
            var view = views.Slice(d * ParserSize.Views, ParserSize.Views);
            var own = wanted.Slice(d * Arc, Arc);
            _arcBias.Values.CopyTo(own);
            Matrix.MultiplyAdd(view, Arc, _arcs.Values, own, 1, Arc, Arc);
        }

        for (var d = 0; d < n; d++)
        {
            var view = views.Slice(d * ParserSize.Views, ParserSize.Views);
            var viewGradient = gradient.Slice(d * ParserSize.Views, ParserSize.Views);
            var own = wanted.Slice(d * Arc, Arc);
            var ownGradient = wantedGradient.Slice(d * Arc, Arc);
            var row = scores[..width];
            row[0] = Matrix.Dot(own, _rootArc.Values) + view[Distances];
            for (var h = 0; h < n; h++)
                row[h + 1] = h == d ? -1e9f : Matrix.Dot(own, views.Slice(h * ParserSize.Views + Arc, Arc)) + view[Distances + DistanceClass(h - d)];
            loss += Numerics.Softmax(row, example.Heads[d]);
            for (var h = 0; h < width; h++)
            {
                var g = row[h] * weight;
                if (Math.Abs(g) < 1e-9f) continue;
                viewGradient[Distances + (h == 0 ? 0 : DistanceClass(h - 1 - d))] += g;
                if (h == 0)
                {
                    Matrix.AddScaled(_rootArc.Values, g, ownGradient);
                    Matrix.AddScaled(own, g, _rootArc.Gradient);
                }
                else
                {
                    Matrix.AddScaled(views.Slice((h - 1) * ParserSize.Views + Arc, Arc), g, ownGradient);
                    Matrix.AddScaled(own, g, gradient.Slice((h - 1) * ParserSize.Views + Arc, Arc));
                }
            }

            Matrix.Add(ownGradient, _arcBias.Gradient);
            for (var k = 0; k < Arc; k++)
            {
                viewGradient[k] += Matrix.Dot(_arcs.Values.AsSpan(k * Arc, Arc), ownGradient);
                Matrix.AddScaled(ownGradient, view[k], _arcs.Gradient.AsSpan(k * Arc, Arc));
            }

            loss += JudgeTag(view.Slice(TagScores, Tags), viewGradient.Slice(TagScores, Tags), example.Tags[d], weight);
            loss += JudgeLabel(example, d, views, gradient, hidden, hiddenGradient, scores[..Relations], weight);
        }

        return loss;
    }

    private static float JudgeTag(ReadOnlySpan<float> scores, Span<float> gradient, int tag, float weight)
    {
        var known = gradient[..(int)Language.Upos.X];
        scores[..known.Length].CopyTo(known);
        var loss = Numerics.Softmax(known, tag);
        foreach (ref var g in known) g *= TagWeight * weight;
        return TagWeight * loss;
    }

    private float JudgeLabel(
        ParserExample example, int d, Span<float> views, Span<float> gradient, Span<float> hidden, Span<float> hiddenGradient, Span<float> scores, float weight)
    {
        var head = example.Heads[d] - 1;
        views.Slice(d * ParserSize.Views + AsDependent, Label).CopyTo(hidden);
        Matrix.Add(head < 0 ? _rootLabel.Values : views.Slice(head * ParserSize.Views + AsHead, Label), hidden);
        ParserScratch.Bend(hidden);
        _labelBias.Values.CopyTo(scores);
        Matrix.MultiplyAdd(hidden, Label, _labels.Values, scores, 1, Label, Relations);
        var loss = Numerics.Softmax(scores, example.Labels[d]);
        foreach (ref var score in scores) score *= weight;
        Matrix.Add(scores, _labelBias.Gradient);
        for (var k = 0; k < Label; k++)
        {
            hiddenGradient[k] = Matrix.Dot(_labels.Values.AsSpan(k * Relations, Relations), scores) * (hidden[k] > 0 ? 1 : 0.1f);
            Matrix.AddScaled(scores, hidden[k], _labels.Gradient.AsSpan(k * Relations, Relations));
        }

        Matrix.Add(hiddenGradient, gradient.Slice(d * ParserSize.Views + AsDependent, Label));
        Matrix.Add(hiddenGradient, head < 0 ? _rootLabel.Gradient : gradient.Slice(head * ParserSize.Views + AsHead, Label));
        return loss;
    }

    private static Span<float> Take(ref Span<float> from, int length)
    {
        var taken = from[..length];
        from = from[length..];
        return taken;
    }
}
