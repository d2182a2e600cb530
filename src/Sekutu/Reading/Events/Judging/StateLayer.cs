using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>A layer of units over the states of words, each unit open above zero, and what they say of each class.</summary>
internal sealed class StateLayer
{
    /// <summary>Number of units.</summary>
    public const int Units = 48;

    private readonly float[] _in;
    private readonly float[] _bias;
    private readonly float[] _out;

    /// <param name="file">The model.</param>
    /// <param name="name">The classifier's name within it.</param>
    /// <param name="classes">Number of classes.</param>
    public StateLayer(ModelFile file, string name, int classes)
    {
        var scale = file.Value<float>(name + ".hidden.scale");
        _in = Array.ConvertAll(file.Array<sbyte>(name + ".hidden"), weight => weight * scale);
        _bias = file.Array<float>(name + ".hidden.bias");
        _out = file.Halves(name + ".out");
        if (_out.Length != classes * Units) throw new ArgumentException("the layer was made for other classes", nameof(classes));
    }

    /// <summary>Length of the states that it reads.</summary>
    public int Inputs => _in.Length / Units;

    /// <summary>Adds to the score of each class what the states say of it.</summary>
    public void Add(ReadOnlySpan<float> states, Span<float> scores)
    {
        Span<float> units = stackalloc float[Units];
        _bias.CopyTo(units);
        Matrix.MultiplyAdd(states, Inputs, _in, units, 1, Inputs, Units);
        foreach (ref var unit in units) unit = Math.Max(0, unit);
        for (var i = 0; i < _out.Length / Units; i++) scores[i] += Matrix.Dot(units, _out.AsSpan(i * Units, Units));
    }
}
