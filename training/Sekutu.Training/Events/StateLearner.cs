using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>Learns a <see cref="StateLayer"/> together with the weights of features.</summary>
internal sealed class StateLearner
{
    private const float Rate = 0.01f;
    private const float LeftOut = 0.3f;
    private readonly int _inputs;
    private readonly int _classes;
    private readonly float[] _in;
    private readonly float[] _inSquares;
    private readonly float[] _bias = new float[StateLayer.Units];
    private readonly float[] _biasSquares = new float[StateLayer.Units];
    private readonly float[] _out;
    private readonly float[] _outSquares;
    private readonly float[] _units = new float[StateLayer.Units];
    private readonly bool[] _open = new bool[StateLayer.Units];
    private readonly float[] _slopes = new float[StateLayer.Units];

    public StateLearner(int inputs, int classes)
    {
        (_inputs, _classes) = (inputs, classes);
        (_in, _inSquares) = (new float[inputs * StateLayer.Units], new float[inputs * StateLayer.Units]);
        (_out, _outSquares) = (new float[classes * StateLayer.Units], new float[classes * StateLayer.Units]);
        var dice = new Dice(7);
        var range = MathF.Sqrt(3f / inputs);
        for (var i = 0; i < _in.Length; i++) _in[i] = ((2 * dice.NextSingle()) - 1) * range;
    }

    /// <summary>Adds to the scores; while learning some units are closed at random.</summary>
    public void Add(ReadOnlySpan<float> states, Span<float> scores, Dice? dice)
    {
        _bias.CopyTo(_units, 0);
        Matrix.MultiplyAdd(states, _inputs, _in, _units, 1, _inputs, StateLayer.Units);
        for (var unit = 0; unit < _units.Length; unit++)
        {
            _open[unit] = _units[unit] > 0 && (dice is null || dice.NextSingle() >= LeftOut);
            _units[unit] = _open[unit] ? _units[unit] / (dice is null ? 1 : 1 - LeftOut) : 0;
        }

        for (var i = 0; i < _classes; i++) scores[i] += Matrix.Dot(_units, _out.AsSpan(i * StateLayer.Units, StateLayer.Units));
    }

    /// <summary>Takes one step against the slopes of the scores added last.</summary>
    public void Learn(float[] slopes, float[] states)
    {
        Array.Clear(_slopes);
        for (var i = 0; i < _classes; i++)
            for (var unit = 0; unit < StateLayer.Units; unit++)
            {
                var at = i * StateLayer.Units + unit;
                _slopes[unit] += slopes[i] * _out[at];
                Step(ref _out[at], ref _outSquares[at], slopes[i] * _units[unit]);
            }

        for (var unit = 0; unit < StateLayer.Units; unit++)
        {
            if (!_open[unit]) continue;
            Step(ref _bias[unit], ref _biasSquares[unit], _slopes[unit]);
        }

        for (var input = 0; input < _inputs; input++)
        {
            if (states[input] == 0) continue;
            for (var unit = 0; unit < StateLayer.Units; unit++)
                if (_open[unit]) Step(ref _in[input * StateLayer.Units + unit], ref _inSquares[input * StateLayer.Units + unit], _slopes[unit] * states[input]);
        }
    }

    /// <summary>Writes it as a part of a model.</summary>
    public void Write(ModelFile.Writer into, string name)
    {
        var largest = 1e-6f;
        foreach (var weight in _in) largest = Math.Max(largest, Math.Abs(weight));
        var scale = largest / sbyte.MaxValue;
        into.Add<sbyte>(name + ".hidden", Array.ConvertAll(_in, weight => (sbyte)MathF.Round(weight / scale)))
            .Add(name + ".hidden.scale", scale).Add<float>(name + ".hidden.bias", _bias).AddHalves(name + ".out", _out);
    }

    private static void Step(ref float weight, ref float squares, float slope)
    {
        if (slope == 0) return;
        squares += slope * slope;
        weight -= Rate * slope / MathF.Sqrt(squares + 0.01f);
    }
}
