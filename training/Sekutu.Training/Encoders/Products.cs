using Sekutu.Language.Models;

namespace Sekutu.Training.Encoders;

/// <summary>Products of batches with weights, forward and backward, and the memory that they need.</summary>
internal sealed class Products
{
    private const int Line = 16;
    private readonly FloatBuffer _turned = new();
    private float[] _room = [];

    /// <summary><c>result += left · right</c>; rows close together, those of right and result <paramref name="width"/> long.</summary>
    public void MultiplyAdd(ReadOnlySpan<float> left, int stride, ReadOnlySpan<float> right, int width, Span<float> result, int rows)
    {
        if (_room.Length < right.Length) _room = new float[right.Length + right.Length / 4];
        new PackedMatrix(right, width, _room).MultiplyAdd(left, stride, result, rows);
    }

    /// <summary>Of a product with weights and bias: adds to their gradients, and to that of what came in.</summary>
    public void Back(ReadOnlySpan<float> gradient, Parameter weights, Parameter bias, ReadOnlySpan<float> below, Span<float> belowGradient, int count)
    {
        for (var i = 0; i < count; i++) Matrix.Add(gradient.Slice(i * weights.Width, weights.Width), bias.Gradient);
        Back(gradient, weights, below, belowGradient, count);
    }

    /// <summary>The same without bias.</summary>
    public void Back(ReadOnlySpan<float> gradient, Parameter weights, ReadOnlySpan<float> below, Span<float> belowGradient, int count)
    {
        var width = weights.Width;
        var inner = weights.Values.Length / width;
        var turned = _turned.Of(Math.Max(count * inner, inner * width));
        Turn(below, turned, count, inner);
        MultiplyAdd(turned, count, gradient[..(count * width)], width, weights.Gradient, inner);
        Turn(weights.Values, turned, inner, width);
        MultiplyAdd(gradient, width, turned[..(inner * width)], inner, belowGradient, count);
    }

    // Sixteen columns at a time, so that what is written lies in few cache lines.
    private static void Turn(ReadOnlySpan<float> from, Span<float> to, int rows, int width)
    {
        for (var column = 0; column < width; column += Line)
            for (var i = 0; i < rows; i++)
                for (var k = column; k < Math.Min(width, column + Line); k++) to[k * rows + i] = from[i * width + k];
    }
}
