using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Tells from what <see cref="TellingNet"/> says of two words of a sentence whether the one takes part in what the other tells.</summary>
/// <remarks>A layer of units, each open above zero, over the sum of both words, the type of the act and how far the words stand apart.</remarks>
internal sealed class RoleLayer
{
    /// <summary>Number of units.</summary>
    public const int Units = 64;

    /// <summary>Classes of distance: seven ahead, seven behind, and the word itself.</summary>
    public const int Steps = 16;

    private readonly float[] _types;
    private readonly float[] _steps;
    private readonly float[] _out;
    private readonly float[] _bias;

    /// <param name="file">The model of events.</param>
    public RoleLayer(ModelFile file)
        : this(file.Halves("roles.types"), file.Halves("roles.steps"), file.Halves("roles.out"), file.Halves("roles.bias"))
    {
    }

    /// <summary>Makes it of weights, which may go on learning.</summary>
    public RoleLayer(float[] types, float[] steps, float[] output, float[] bias) => (_types, _steps, _out, _bias) = (types, steps, output, bias);

    /// <summary>The class of a distance.</summary>
    /// <param name="step">Words from the one that tells to the one that is named; below zero before it.</param>
    public static int StepClass(int step)
    {
        var far = Math.Abs(step) switch { 0 => 0, 1 => 1, 2 => 2, <= 4 => 3, <= 7 => 4, <= 12 => 5, <= 20 => 6, _ => 7 };
        return step < 0 ? far + 7 : far;
    }

    /// <summary>The scores of taking no part, acting and suffering.</summary>
    /// <param name="teller">The answers of the word that tells.</param>
    /// <param name="named">The answers of the word that is named.</param>
    /// <param name="type">What is told.</param>
    /// <param name="step">Words from the one to the other.</param>
    /// <param name="scores">Receives <see cref="EventModel.PartyClasses"/> scores.</param>
    public void Score(ReadOnlySpan<float> teller, ReadOnlySpan<float> named, EventType type, int step, Span<float> scores)
    {
        Span<float> units = stackalloc float[Units];
        Score(teller, named, type, step, units, scores);
    }

    /// <summary>The same, with the units that gave the scores.</summary>
    public void Score(ReadOnlySpan<float> teller, ReadOnlySpan<float> named, EventType type, int step, Span<float> units, Span<float> scores)
    {
        teller.Slice(TellingNet.Teller, Units).CopyTo(units);
        Matrix.Add(named.Slice(TellingNet.Named, Units), units);
        Matrix.Add(_types.AsSpan((int)type * Units, Units), units);
        Matrix.Add(_steps.AsSpan(StepClass(step) * Units, Units), units);
        foreach (ref var unit in units) unit = Math.Max(0, unit);
        for (var role = 0; role < EventModel.PartyClasses; role++) scores[role] = _bias[role] + Matrix.Dot(units, _out.AsSpan(role * Units, Units));
    }
}
