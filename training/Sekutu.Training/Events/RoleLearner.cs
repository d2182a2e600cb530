using Sekutu.Language.Models;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Judging;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Events;

/// <summary>A <see cref="RoleLayer"/> while it learns.</summary>
internal sealed class RoleLearner
{
    private const int Units = RoleLayer.Units;
    private const int Classes = EventModel.PartyClasses;
    private readonly Parameter _types;
    private readonly Parameter _steps;
    private readonly Parameter _out;
    private readonly Parameter _bias = new(1, Units);
    private readonly RoleLayer _layer;
    private readonly float[] _units = new float[Units];
    private readonly float[] _slopes = new float[Units];
    private readonly float[] _scores = new float[Classes];

    /// <param name="random">Of the weights at first.</param>
    public RoleLearner(Dice random)
    {
        _types = new Parameter(EventModel.TriggerClasses - 1, Units).Spread(random, 0.1f);
        _steps = new Parameter(RoleLayer.Steps, Units).Spread(random, 0.1f);
        _out = new Parameter(Classes, Units).Spread(random, 0.2f);
        _layer = new RoleLayer(_types.Values, _steps.Values, _out.Values, _bias.Values);
    }

    /// <summary>All that is learned.</summary>
    public Parameter[] Parameters => [_types, _steps, _out, _bias];

    /// <summary>The scores of an actor's part.</summary>
    /// <param name="answers">The answers of the sentence's words.</param>
    /// <param name="role">The actor.</param>
    public float[] Score(ReadOnlySpan<float> answers, ToldRole role)
    {
        var teller = answers.Slice(role.Teller * TellingNet.Width, TellingNet.Width);
        var named = answers.Slice(role.Named * TellingNet.Width, TellingNet.Width);
        _layer.Score(teller, named, (EventType)role.Type, role.Named - role.Teller, _units, _scores);
        return _scores;
    }

    /// <summary>Gathers the gradients of one actor; returns its loss.</summary>
    /// <param name="answers">The answers of the sentence's words.</param>
    /// <param name="gradient">Receives their gradient.</param>
    /// <param name="role">The actor.</param>
    /// <param name="weight">How much it counts.</param>
    public float Learn(ReadOnlySpan<float> answers, Span<float> gradient, ToldRole role, float weight)
    {
        Score(answers, role);
        var loss = Numerics.Softmax(_scores, role.Role);
        Array.Clear(_slopes);
        for (var i = 0; i < Classes; i++)
        {
            var slope = _scores[i] * weight;
            _bias.Gradient[i] += slope;
            for (var unit = 0; unit < Units; unit++)
            {
                _out.Gradient[i * Units + unit] += slope * _units[unit];
                if (_units[unit] > 0) _slopes[unit] += slope * _out.Values[i * Units + unit];
            }
        }

        Matrix.Add(_slopes, gradient.Slice(role.Teller * TellingNet.Width + TellingNet.Teller, Units));
        Matrix.Add(_slopes, gradient.Slice(role.Named * TellingNet.Width + TellingNet.Named, Units));
        Matrix.Add(_slopes, _types.RowGradient(role.Type));
        Matrix.Add(_slopes, _steps.RowGradient(RoleLayer.StepClass(role.Named - role.Teller)));
        return loss;
    }

    /// <summary>Writes the averages as parts of a model.</summary>
    public void Save(ModelFile.Writer writer) =>
        writer.AddHalves("roles.types", _types.Average).AddHalves("roles.steps", _steps.Average).AddHalves("roles.out", _out.Average).AddHalves("roles.bias", _bias.Average);
}
