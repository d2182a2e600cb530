using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>A <see cref="TellingNet"/> while it learns: an encoder, the scores of what each judged word tells and how that stands, and the roles of those named beside it.</summary>
internal sealed class TellingLearner
{
    private const float StateDrop = 0.3f;
    private const int Width = TellingNet.Width;
    private static readonly EncoderNoise Noise = new(0, 0, 0.2f, 0.35f);
    private readonly Dice _random;
    private readonly EncoderNet _encoder;
    private readonly Parameter _answers;
    private readonly Parameter _bias = new(1, Width);
    private readonly RoleLearner _roles;
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
        _roles = new RoleLearner(_random);
        _all = [.. _encoder.Parameters, _answers, _bias, .. _roles.Parameters];
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
        _roles.Save(writer);
    }

    /// <summary>Gathers the gradients of a batch; returns the loss a judged word.</summary>
    public float Learn(IReadOnlyList<TellingSentence> batch)
    {
        var count = Score(batch);
        var scores = _scores.Of(count * Width);
        var gradient = _gradient.Clear(count * Width);
        var weight = 1f / Math.Max(1, batch.Sum(sentence => sentence.Words.Count));
        float loss = 0;
        var start = 0;
        foreach (var sentence in batch)
        {
            var own = scores.Slice(start, sentence.Length * Width);
            var slopes = gradient.Slice(start, own.Length);
            // Before the scores of words, which are turned into their gradients.
            foreach (var role in sentence.Roles)
                if (role.Named >= 0) loss += _roles.Learn(own, slopes, role, weight);
            foreach (var word in sentence.Words)
            {
                var at = word.Place * Width;
                loss += Learn(own.Slice(at, EventModel.TriggerClasses), slopes.Slice(at, EventModel.TriggerClasses), word.Type, weight);
                if (word.Status >= 0) loss += Learn(own.Slice(at + TellingNet.Standing, EventModel.StatusClasses), slopes[(at + TellingNet.Standing)..], word.Status, weight);
            }

            start += own.Length;
        }

        var top = _gradientOfTop.Clear(count * EncoderSize.State);
        _products.Back(gradient, _answers, _bias, _top.Of(top.Length), top, count);
        var mask = _mask.Of(top.Length);
        for (var i = 0; i < top.Length; i++) top[i] *= mask[i];
        _encoder.Backward([.. batch.Select(sentence => sentence.Sentence)], count, top);
        return loss * weight;
    }

    private static float Learn(Span<float> scores, Span<float> gradient, int right, float weight)
    {
        var loss = Numerics.Softmax(scores, right);
        for (var i = 0; i < scores.Length; i++) gradient[i] += scores[i] * weight;
        return loss;
    }

    /// <summary>From now on it reads by the averages, and learns no more.</summary>
    public void EndLearning()
    {
        foreach (var parameter in _all) parameter.Average.CopyTo(parameter.Values, 0);
        _encoder.EndLearning();
        _drop = 0;
    }

    /// <summary>Adds what it says of some sentences.</summary>
    public void Read(IReadOnlyList<TellingSentence> batch, TellingScores into)
    {
        var scores = _scores.Of(Score(batch) * Width);
        var start = 0;
        foreach (var sentence in batch)
        {
            var own = scores.Slice(start, sentence.Length * Width);
            foreach (var word in sentence.Words)
            {
                into.Types.Add(own.Slice(word.Place * Width, EventModel.TriggerClasses).ToArray());
                if (word.Status >= 0) into.Statuses.Add(own.Slice(word.Place * Width + TellingNet.Standing, EventModel.StatusClasses).ToArray());
            }

            foreach (var role in sentence.Roles) into.Roles.Add(role.Named < 0 ? null : [.. _roles.Score(own, role)]);
            start += own.Length;
        }
    }

    // Returns how many words there are.
    private int Score(IReadOnlyList<TellingSentence> batch)
    {
        var count = batch.Sum(sentence => sentence.Length);
        var top = _top.Of(count * EncoderSize.State);
        _encoder.Forward([.. batch.Select(sentence => sentence.Sentence)], count).CopyTo(top);
        EncoderNoise.Drop(top, _mask.Of(top.Length), _drop, _random);
        var scores = _scores.Of(count * Width);
        for (var i = 0; i < count; i++) _bias.Values.CopyTo(scores[(i * Width)..]);
        _products.MultiplyAdd(top, EncoderSize.State, _answers.Values, Width, scores, count);
        return count;
    }
}
