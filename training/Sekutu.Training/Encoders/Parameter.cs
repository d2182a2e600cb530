using System.Numerics;
using System.Runtime.InteropServices;

namespace Sekutu.Training.Encoders;

/// <summary>Numbers that are learned, with their gradient and the moments of Adam (Kingma and Ba 2015).</summary>
/// <remarks>A table of which a batch touches few rows is updated in those rows only.</remarks>
internal sealed class Parameter
{
    private const float KeepFirst = 0.9f;
    private const float KeepSecond = 0.98f;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly bool[]? _touched;
    private readonly List<int> _rows = [];

    public Parameter(int rows, int width, bool sparse = false)
    {
        Width = width;
        Values = new float[rows * width];
        Gradient = new float[rows * width];
        Average = new float[rows * width];
        _first = new float[rows * width];
        _second = new float[rows * width];
        _touched = sparse ? new bool[rows] : null;
    }

    public int Width { get; }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>Mean of the values over the later part of the training.</summary>
    public float[] Average { get; }

    public Parameter Spread(Dice random, float size)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (random.NextSingle() * 2 - 1) * size;
        return this;
    }

    /// <summary>Weights of a product, spread by its measures.</summary>
    public static Parameter Dense(int rows, int width, Dice random) =>
        new Parameter(rows, width).Spread(random, MathF.Sqrt(6f / (rows + Math.Min(width, 128))));

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Width, Width);

    /// <summary>The gradient of a row, which is noted as touched.</summary>
    public Span<float> RowGradient(int row)
    {
        if (_touched is not null && !_touched[row])
        {
            _touched[row] = true;
            _rows.Add(row);
        }

        return Gradient.AsSpan(row * Width, Width);
    }

    public void Step(float rate, int step)
    {
        var scale = rate * MathF.Sqrt(1 - MathF.Pow(KeepSecond, step)) / (1 - MathF.Pow(KeepFirst, step));
        if (_touched is null)
        {
            Step(0, Values.Length, scale);
            return;
        }

        foreach (var row in _rows)
        {
            Step(row * Width, Width, scale);
            _touched[row] = false;
        }

        _rows.Clear();
    }

    /// <summary>Moves the average towards the values.</summary>
    public void Follow(float share)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(Values.AsSpan());
        var to = MemoryMarshal.Cast<float, Vector<float>>(Average.AsSpan());
        var by = new Vector<float>(share);
        for (var i = 0; i < to.Length; i++) to[i] += by * (from[i] - to[i]);
    }

    private void Step(int start, int length, float scale)
    {
        var values = MemoryMarshal.Cast<float, Vector<float>>(Values.AsSpan(start, length));
        var gradient = MemoryMarshal.Cast<float, Vector<float>>(Gradient.AsSpan(start, length));
        var first = MemoryMarshal.Cast<float, Vector<float>>(_first.AsSpan(start, length));
        var second = MemoryMarshal.Cast<float, Vector<float>>(_second.AsSpan(start, length));
        for (var i = 0; i < values.Length; i++)
        {
            var g = gradient[i];
            first[i] = first[i] * KeepFirst + g * (1 - KeepFirst);
            second[i] = second[i] * KeepSecond + g * g * (1 - KeepSecond);
            values[i] -= first[i] * scale / (Vector.SquareRoot(second[i]) + new Vector<float>(1e-8f));
            gradient[i] = Vector<float>.Zero;
        }
    }
}
