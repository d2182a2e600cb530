using System.Numerics;
using Sekutu.Language.Models;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Judges by features and, where it was trained with them, by what the network of trees knows of the words: multinomial logistic regression.</summary>
/// <remarks>
/// The score of a class is the sum of the weights of the features at hand, 8-bit numbers, and of a layer of units over the states of words. Immutable;
/// safe for several threads.
/// </remarks>
internal sealed class Classifier
{
    // No chance is nothing.
    private const float Least = 1e-6f;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly sbyte[] _weights;
    private readonly float[] _bias;
    private readonly float _scale;

    /// <param name="file">The model.</param>
    /// <param name="name">Its name within the model.</param>
    public Classifier(ModelFile file, string name)
    {
        var features = Differences.Unpack(file.Array<byte>(name + ".features"));
        _scale = file.Value<float>(name + ".scale");
        _bias = file.Array<float>(name + ".bias");
        _weights = Table(file, name, Classes);
        States = file.Has(name + ".hidden") ? new StateLayer(file, name, Classes) : null;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Count * 2));
        (_keys, _rows) = (new uint[size], new int[size]);
        for (var i = 0; i < features.Count; i++)
        {
            var slot = (int)(features[i] & (uint)(size - 1));
            while (_rows[slot] != 0) slot = (slot + 1) & (size - 1);
            (_keys[slot], _rows[slot]) = (features[i], i + 1);
        }
    }

    /// <summary>Number of classes.</summary>
    public int Classes => _bias.Length;

    /// <summary>The layer over states; null where it judges by features alone.</summary>
    public StateLayer? States { get; }

    /// <summary>Judges one thing.</summary>
    /// <param name="features">What is known of it.</param>
    /// <param name="states">The states of its words, one after the other; empty where it judges by features alone.</param>
    /// <param name="chances">Receives the chance of each class; they add up to one.</param>
    public void Judge(ReadOnlySpan<uint> features, ReadOnlySpan<float> states, Span<float> chances)
    {
        Span<int> sums = stackalloc int[Classes];
        sums.Clear();
        foreach (var feature in features)
        {
            var slot = (int)(feature & (uint)(_keys.Length - 1));
            while (_rows[slot] != 0 && _keys[slot] != feature) slot = (slot + 1) & (_keys.Length - 1);
            if (_rows[slot] == 0) continue;
            var row = _weights.AsSpan((_rows[slot] - 1) * Classes, Classes);
            for (var i = 0; i < row.Length; i++) sums[i] += row[i];
        }

        for (var i = 0; i < Classes; i++) chances[i] = _bias[i] + sums[i] * _scale;
        States?.Add(states, chances);
        ToChances(chances[..Classes]);
    }

    // On disk each feature lists only the classes of which it says something.
    private static sbyte[] Table(ModelFile file, string name, int width)
    {
        var counts = file.Array<byte>(name + ".counts");
        var classes = file.Array<byte>(name + ".classes");
        var weights = file.Array<sbyte>(name + ".weights");
        var table = new sbyte[counts.Length * width];
        var at = 0;
        for (var row = 0; row < counts.Length; row++)
            for (var end = at + counts[row]; at < end; at++) table[row * width + classes[at]] = weights[at];
        return table;
    }

    /// <summary>Joins chances with the scores of another judge: the geometric mean of what both say.</summary>
    public static void Join(Span<float> chances, ReadOnlySpan<float> scores)
    {
        for (var i = 0; i < chances.Length; i++) chances[i] = (MathF.Log(chances[i] + Least) + scores[i]) / 2;
        ToChances(chances);
    }

    /// <summary>From scores to chances that add up to one.</summary>
    public static void ToChances(Span<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores) highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - highest);
        foreach (ref var score in scores) score /= sum;
    }
}
