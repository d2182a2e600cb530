using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>Learns a <see cref="Classifier"/>: multinomial logistic regression with steps that grow shorter for what is met often (Adagrad, Duchi et al. 2011).</summary>
/// <remarks>Features met too seldom are left out; some of what is known is left out at random while learning, so that nothing leans on one feature alone.</remarks>
internal sealed class LogisticLearner
{
    private const float Rate = 0.03f;
    private const float Decay = 1e-5f;
    private const float LeftOut = 0.1f;
    private readonly int _classes;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _bias;
    private readonly float[] _biasSquares;
    private readonly StateLearner? _states;
    private readonly List<int> _at = [];

    /// <param name="examples">What is learned from.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="least">How often a feature must be met.</param>
    public LogisticLearner(IReadOnlyList<Example> examples, int classes, int least)
    {
        _classes = classes;
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var feature in example.Features) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (var example in examples)
            foreach (var feature in example.Features)
                if (counts[feature] >= least) _rows.TryAdd(feature, _rows.Count);
        (_weights, _squares) = (new float[_rows.Count * classes], new float[_rows.Count * classes]);
        (_bias, _biasSquares) = (new float[classes], new float[classes]);
        if (examples.Count > 0 && examples[0].States.Length > 0) _states = new StateLearner(examples[0].States.Length, classes);
    }

    /// <summary>Goes through the examples a number of times, in an order drawn anew each time.</summary>
    public void Learn(IReadOnlyList<Example> examples, int passes, int seed)
    {
        var dice = new Dice(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var chances = new float[_classes];
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var other = dice.Next(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var index in order) Step(examples[index], chances, dice);
        }
    }

    /// <summary>Number of classes.</summary>
    public int Classes => _classes;

    /// <summary>The chances of each class, as <see cref="Classifier.Judge"/> gives them.</summary>
    public void Judge(ReadOnlySpan<uint> features, ReadOnlySpan<float> states, Span<float> chances)
    {
        Gather(features, null);
        Score(states, chances, null);
        Classifier.ToChances(chances);
    }

    /// <summary>Writes it as a part of a model; weights too small to matter are left out.</summary>
    /// <param name="into">The model.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="smallest">The smallest weight that is kept.</param>
    public void Write(ModelFile.Writer into, string name, float smallest)
    {
        var largest = 1e-6f;
        foreach (var weight in _weights) largest = Math.Max(largest, Math.Abs(weight));
        var scale = largest / sbyte.MaxValue;
        var (features, counts, classes, weights) = (new List<uint>(), new List<byte>(), new List<byte>(), new List<sbyte>());
        foreach (var (feature, row) in _rows.OrderBy(pair => pair.Key))
        {
            var count = 0;
            for (var i = 0; i < _classes; i++)
            {
                if (Math.Abs(_weights[row * _classes + i]) < smallest) continue;
                classes.Add((byte)i);
                weights.Add((sbyte)MathF.Round(_weights[row * _classes + i] / scale));
                count++;
            }

            if (count == 0) continue;
            features.Add(feature);
            counts.Add((byte)count);
        }

        into.Add<byte>(name + ".features", Differences.Pack(features)).Add<byte>(name + ".counts", counts.ToArray())
            .Add<byte>(name + ".classes", classes.ToArray()).Add<sbyte>(name + ".weights", weights.ToArray())
            .Add(name + ".scale", scale).Add<float>(name + ".bias", _bias);
        _states?.Write(into, name);
    }

    private void Step(Example example, float[] chances, Dice dice)
    {
        Gather(example.Features, dice);
        Score(example.States, chances, dice);
        Classifier.ToChances(chances);
        chances[example.Class] -= 1;
        for (var i = 0; i < _classes; i++)
        {
            var slope = chances[i];
            _biasSquares[i] += slope * slope;
            _bias[i] -= Rate * slope / MathF.Sqrt(_biasSquares[i] + 1);
            foreach (var row in _at)
            {
                ref var weight = ref _weights[row * _classes + i];
                var own = slope + Decay * weight;
                ref var squares = ref _squares[row * _classes + i];
                squares += own * own;
                weight -= Rate * own / MathF.Sqrt(squares + 0.1f);
            }
        }

        _states?.Learn(chances, example.States);
    }

    private void Gather(ReadOnlySpan<uint> features, Dice? dice)
    {
        _at.Clear();
        foreach (var feature in features)
            if (_rows.TryGetValue(feature, out var row) && (dice is null || dice.NextSingle() >= LeftOut)) _at.Add(row);
    }

    // What is left out while learning is made up for by what stays.
    private void Score(ReadOnlySpan<float> states, Span<float> scores, Dice? dice)
    {
        scores.Clear();
        foreach (var row in _at)
            for (var i = 0; i < _classes; i++) scores[i] += _weights[row * _classes + i];
        for (var i = 0; i < _classes; i++) scores[i] = _bias[i] + (dice is null ? scores[i] : scores[i] / (1 - LeftOut));
        _states?.Add(states, scores, dice);
    }
}
