using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sekutu.Language.Models;

/// <summary>Smooth steps for a whole vector at once, exact enough for a network that was trained with the very same functions.</summary>
internal static class FastMath
{
    /// <summary>Hyperbolic tangent by a continued fraction; within 0.0005 of the true value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x)
    {
        var limit = new Vector<float>(4.97f);
        x = Vector.Min(Vector.Max(x, -limit), limit);
        var square = x * x;
        var above = x * (new Vector<float>(135135f) + square * (new Vector<float>(17325f) + square * (new Vector<float>(378f) + square)));
        var below = new Vector<float>(135135f) + square * (new Vector<float>(62370f) + square * (new Vector<float>(3150f) + square * new Vector<float>(28f)));
        return above / below;
    }

    /// <summary>Logistic function, by the hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x)
    {
        var half = new Vector<float>(0.5f);
        return half + half * Tanh(x * half);
    }
}
