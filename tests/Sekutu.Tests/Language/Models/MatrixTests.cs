using System.Runtime.Intrinsics;
using Sekutu.Language.Models;

namespace Sekutu.Tests.Language.Models;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(1, 3, 16)]
    [InlineData(4, 16, 32)]
    [InlineData(7, 5, 48)]
    [InlineData(9, 64, 112)]
    public void Product_is_the_sum_of_products(int rows, int inner, int width)
    {
        var random = new Random(3);
        var left = Enumerable.Range(0, rows * inner).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var right = Enumerable.Range(0, inner * width).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var result = new float[rows * width];
        Array.Fill(result, 1);
        var packed = result.ToArray();
        Matrix.MultiplyAdd(left, inner, right, result, rows, inner, width);
        new PackedMatrix(right, width).MultiplyAdd(left, inner, packed, rows);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < width; column++)
                Assert.Equal(1 + Enumerable.Range(0, inner).Sum(k => left[row * inner + k] * right[k * width + column]), result[row * width + column], 0.0001f);
        for (var i = 0; i < result.Length; i++) Assert.Equal(result[i], packed[i], 0.0001f);
    }

    [Fact]
    public void Smooth_steps_are_near_the_true_ones()
    {
        for (var x = -12f; x < 12; x += 0.1f)
        {
            Assert.Equal(MathF.Tanh(x), FastMath.Tanh(Vector512.Create(x))[0], 0.001f);
            Assert.Equal(1 / (1 + MathF.Exp(-x)), FastMath.Sigmoid(Vector512.Create(x))[0], 0.001f);
        }
    }
}
