using System.Numerics;
using System.Runtime.InteropServices;

namespace Sekutu.Training;

/// <summary>Small vector arithmetic for training; lengths are multiples of the machine's vector length.</summary>
internal static class Numerics
{
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return Vector.Sum(sum);
    }

    /// <summary>The loss of choosing by scores where one is right; leaves its gradient in the scores.</summary>
    public static float Softmax(Span<float> scores, int right)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        float sum = 0;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
        var loss = -MathF.Log(Math.Max(scores[right], 1e-12f));
        scores[right] -= 1;
        return loss;
    }
}
