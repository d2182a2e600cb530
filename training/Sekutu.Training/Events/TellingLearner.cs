using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>A <see cref="TellingNet"/> while it learns: an encoder, and the scores of what each judged word tells.</summary>
internal sealed class TellingLearner
{
    private const float StateDrop = 0.3f;
    private const int Width = TellingNet.Width;
    private static readonly EncoderNoise Noise = new(0, 0, 0.2f, 0.35f);
    private readonly Dice _random;
    private readonly EncoderNet _encoder;
    private readonly Parameter _answers;
    private readonly Parameter _bias = new(1, Width);
    private readonly Parameter[] _all;
    private readonly FloatBuffer _top = new();
    private readonly FloatBuffer _mask = new();
    private readonly FloatBuffer _gradientOfTop = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _gradient = new();
    private readonly Products _products = new();
    private float _drop = StateDrop;

    /// <param name="trees">The model of trees that it starts from.</param>
    /// <param name="seed">Of all that is drawn.</param>
    public TellingLearner(ModelFile trees, int seed)
    {
        _random = new Dice(seed);
        var weights = new EncoderWeights(trees);
        _encoder = new EncoderNet(Vocabulary.Of(trees, weights), weights.Schemes.Length / EncoderSize.Tag, TellingNet.Layers, Noise, _random);
        _encoder.StartFrom(weights);
        _answers = Parameter.Dense(EncoderSize.State, Width, _random);
        _all = [.. _encoder.Parameters, _answers, _bias];
    }

    /// <summary>Moves against the gradients gathered.</summary>
    public void Step(float rate, int step)
    {
        foreach (var parameter in _all) parameter.Step(rate, step);
    }

    /// <summary>Moves the averages.</summary>
    public void Follow(float share)
    {
        foreach (var parameter in _all) parameter.Follow(share);
    }

    /// <summary>Writes the averages as parts of a model.</summary>
    public void Save(ModelFile.Writer writer)
    {
        _encoder.Save(writer);
        writer.AddHalves("answers", _answers.Average).AddHalves("answerbias", _bias.Average);
    }

    /// <summary>Gathers the gradients of a batch; returns the loss a judged word.</summary>
    public float Learn(IReadOnlyList<TellingSentence> batch)
    {
        var asked = Score(batch);
        var scores = _scores.Of(asked * Width);
        var gradient = _gradient.Clear(asked * Width);
        float loss = 0;
        var at = 0;
        foreach (var sentence in batch)
            for (var k = 0; k < sentence.Places.Length; k++, at++)
            {
                var own = scores.Slice(at * Width, EventModel.TriggerClasses);
                loss += Numerics.Softmax(own, sentence.Types[k]);
                for (var i = 0; i < own.Length; i++) gradient[at * Width + i] = own[i] / asked;
            }

        var count = batch.Sum(sentence => sentence.Length);
        var all = _gradientOfTop.Clear((asked + count) * EncoderSize.State);
        var top = all[..(asked * EncoderSize.State)];
        var below = all[(asked * EncoderSize.State)..];
        _products.Back(gradient, _answers, _bias, _top.Of(top.Length), top, asked);
        var mask = _mask.Of(top.Length);
        for (var i = 0; i < top.Length; i++) top[i] *= mask[i];
        var (row, start) = (0, 0);
        foreach (var sentence in batch)
        {
            foreach (var place in sentence.Places) top.Slice(row++ * EncoderSize.State, EncoderSize.State).CopyTo(below[((start + place) * EncoderSize.State)..]);
            start += sentence.Length;
        }

        _encoder.Backward([.. batch.Select(sentence => sentence.Sentence)], count, below);
        return loss / asked;
    }

    /// <summary>From now on it reads by the averages, and learns no more.</summary>
    public void EndLearning()
    {
        foreach (var parameter in _all) parameter.Average.CopyTo(parameter.Values, 0);
        _encoder.EndLearning();
        _drop = 0;
    }

    /// <summary>The scores of the judged words of some sentences, one row after the other.</summary>
    public ReadOnlySpan<float> Read(IReadOnlyList<TellingSentence> batch) => _scores.Of(Score(batch) * Width);

    // Returns how many words are judged.
    private int Score(IReadOnlyList<TellingSentence> batch)
    {
        var asked = batch.Sum(sentence => sentence.Places.Length);
        var all = _encoder.Forward([.. batch.Select(sentence => sentence.Sentence)], batch.Sum(sentence => sentence.Length));
        var top = _top.Of(asked * EncoderSize.State);
        var (row, start) = (0, 0);
        foreach (var sentence in batch)
        {
            foreach (var place in sentence.Places) all.Slice((start + place) * EncoderSize.State, EncoderSize.State).CopyTo(top[(row++ * EncoderSize.State)..]);
            start += sentence.Length;
        }

        EncoderNoise.Drop(top, _mask.Of(top.Length), _drop, _random);
        var scores = _scores.Of(asked * Width);
        for (var i = 0; i < asked; i++) _bias.Values.CopyTo(scores[(i * Width)..]);
        _products.MultiplyAdd(top, EncoderSize.State, _answers.Values, Width, scores, asked);
        return asked;
    }
}
