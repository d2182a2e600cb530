using System.Numerics;
using System.Runtime.InteropServices;
using Sekutu.Language.Models;

namespace Sekutu.Training.Tagging;

/// <summary>Weights of an averaged perceptron while it learns; a row for each feature, a column for each label.</summary>
internal sealed class Perceptron(int labels)
{
    private const float Cut = 0.7f;
    private const int Least = 2;
    private readonly Dictionary<uint, int> _places = [];
    private readonly int _width = (labels + 7) / 8 * 8;
    private float[] _weights = new float[1 << 20];
    private float[] _totals = new float[1 << 20];
    private float[] _sum = new float[1 << 20];

    /// <summary>Length of a sum of rows.</summary>
    public int Width => _width;

    /// <summary>The row of a feature, -1 where there is none yet.</summary>
    public int Find(uint feature) => _places.GetValueOrDefault(feature, -1);

    /// <summary>The row of a feature, made where there is none.</summary>
    public int Make(uint feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, feature, out var known);
        if (known) return row;
        row = _places.Count - 1;
        if ((row + 1) * _width > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
            Array.Resize(ref _sum, _sum.Length * 2);
        }

        return row;
    }

    /// <summary>Adds a row to a sum.</summary>
    public void Add(int row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(row * _width, _width));
        var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }

    /// <summary>Changes one weight at a moment of the training; the average is that of all moments.</summary>
    public void Update(int row, int label, float change, int moment)
    {
        _weights[row * _width + label] += change;
        _totals[row * _width + label] += change * moment;
    }

    /// <summary>Ends a run: adds the averages of its weights to what is written, and forgets the weights.</summary>
    public void EndRun(int moments)
    {
        for (var i = 0; i < _sum.Length; i++) _sum[i] += _weights[i] - _totals[i] / Math.Max(1, moments);
        Array.Clear(_weights);
        Array.Clear(_totals);
    }

    /// <summary>
    /// Writes the averages of all runs as bytes with one scale; the few largest weights are cut, so that the many small ones keep their measure, and rows
    /// that come to next to nothing are left out.
    /// </summary>
    public void Save(ModelFile.Writer writer)
    {
        var averaged = _sum.AsSpan(0, _places.Count * _width).ToArray();
        var largest = averaged.Select(Math.Abs).Max() * Cut;
        var keys = new List<uint>();
        var weights = new List<sbyte>();
        var row = new sbyte[labels];
        foreach (var (key, place) in _places.OrderBy(pair => pair.Key))
        {
            var any = false;
            for (var label = 0; label < labels; label++)
            {
                row[label] = (sbyte)Math.Clamp(MathF.Round(averaged[place * _width + label] / largest * 127), -127, 127);
                any |= Math.Abs((int)row[label]) >= Least;
            }

            if (!any) continue;
            keys.Add(key);
            weights.AddRange(row);
        }

        writer.Add<uint>("keys", CollectionsMarshal.AsSpan(keys)).Add<sbyte>("weights", CollectionsMarshal.AsSpan(weights));
    }
}
