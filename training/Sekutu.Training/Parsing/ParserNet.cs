using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Language.Parsing;
using Sekutu.Training.Encoders;
using static Sekutu.Language.Parsing.ParserSize;

namespace Sekutu.Training.Parsing;

/// <summary>The parser's network while it learns.</summary>
internal sealed partial class ParserNet
{
    private const float ViewDrop = 0.25f;
    private const float TagWeight = 0.5f;
    /// <summary>Layers of its encoder.</summary>
    public const int Layers = 3;

    private readonly Dice _random;
    private readonly EncoderNet _encoder;
    private readonly Parameter _views;
    private readonly Parameter _viewBias;
    private readonly Parameter _arcs;
    private readonly Parameter _arcBias;
    private readonly Parameter _rootArc;
    private readonly Parameter _rootLabel;
    private readonly Parameter _labels;
    private readonly Parameter _labelBias;
    private readonly Parameter[] _all;
    private readonly FloatBuffer _viewValues = new();
    private readonly FloatBuffer _viewMask = new();
    private readonly FloatBuffer _viewGradient = new();
    private readonly FloatBuffer _topGradient = new();
    private readonly Products _products = new();
    private readonly FloatBuffer _scratch = new();

    public ParserNet(Vocabulary vocabulary, int schemes, EncoderNoise noise, int seed)
    {
        _random = new Dice(seed);
        _encoder = new EncoderNet(vocabulary, schemes, Layers, noise, _random);
        _views = Parameter.Dense(EncoderSize.State, ParserSize.Views, _random);
        _viewBias = new Parameter(1, ParserSize.Views);
        _arcs = Parameter.Dense(Arc, Arc, _random);
        _arcBias = new Parameter(1, Arc);
        _rootArc = new Parameter(1, Arc).Spread(_random, 0.3f);
        _rootLabel = new Parameter(1, Label).Spread(_random, 0.3f);
        _labels = Parameter.Dense(Label, Relations, _random);
        _labelBias = new Parameter(1, Relations);
        _all = [.. _encoder.Parameters, _views, _viewBias, _arcs, _arcBias, _rootArc, _rootLabel, _labels, _labelBias];
    }

    /// <summary>Starts from an encoder that has read raw news.</summary>
    public void StartFrom(EncoderWeights reader) => _encoder.StartFrom(reader);

    /// <summary>Takes a step against the gradients gathered.</summary>
    public void Step(float rate, int step)
    {
        foreach (var parameter in _all) parameter.Step(rate, step);
    }

    /// <summary>Moves the averages towards the present values.</summary>
    public void Follow(float share)
    {
        foreach (var parameter in _all) parameter.Follow(share);
    }

    /// <summary>Writes the averages as the engine reads them.</summary>
    public void Save(string path)
    {
        using var writer = new ModelFile.Writer(path);
        _encoder.Save(writer);
        writer.AddHalves("views", _views.Average).AddHalves("viewbias", _viewBias.Average)
            .AddHalves("arcs", _arcs.Average).AddHalves("arcbias", _arcBias.Average).AddHalves("rootarc", _rootArc.Average)
            .AddHalves("labels", _labels.Average).AddHalves("labelbias", _labelBias.Average);
    }

    /// <summary>Gathers the gradients of a batch; returns the loss a word.</summary>
    public float Learn(IReadOnlyList<ParserExample> batch)
    {
        var count = batch.Sum(example => example.Length);
        var sentences = batch.Select(example => example.Sentence).ToArray();
        var top = _encoder.Forward(sentences, count);
        var views = _viewValues.Of(count * ParserSize.Views);
        var mask = _viewMask.Of(views.Length);
        var gradient = _viewGradient.Clear(views.Length);
        for (var i = 0; i < count; i++) _viewBias.Values.CopyTo(views[(i * ParserSize.Views)..]);
        _products.MultiplyAdd(top, EncoderSize.State, _views.Values, ParserSize.Views, views, count);
        mask.Fill(1);
        for (var i = 0; i < count; i++)
        {
            var own = views.Slice(i * ParserSize.Views, TagScores);
            ParserScratch.Bend(own[..(2 * Arc)]);
            EncoderNoise.Drop(own, mask.Slice(i * ParserSize.Views, TagScores), ViewDrop, _random);
        }

        float loss = 0;
        var start = 0;
        foreach (var example in batch)
        {
            var length = example.Length * ParserSize.Views;
            loss += Judge(example, views.Slice(start, length), gradient.Slice(start, length), 1f / count);
            start += length;
        }

        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= mask[i];
            if (i % ParserSize.Views < 2 * Arc && views[i] < 0) gradient[i] *= 0.1f;
        }

        var topGradient = _topGradient.Clear(count * EncoderSize.State);
        _products.Back(gradient, _views, _viewBias, top, topGradient, count);
        _encoder.Backward(sentences, count, topGradient);
        return loss / count;
    }
}
