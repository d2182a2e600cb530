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
}
