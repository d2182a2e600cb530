using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sekutu.Language.Models;

/// <summary>Dense products of small row-major matrices. Widths are multiples of <see cref="Lane"/>, so that no remainder is left over.</summary>
internal static class Matrix
{
    /// <summary>All widths are multiples of this; it is a multiple of the vector length of every machine up to 512 bits.</summary>
    public const int Lane = 16;

    /// <summary><c>result += left · right</c>, with left of <paramref name="rows"/> × <paramref name="inner"/> and right of inner × width.</summary>
    /// <param name="left">First factor; a row starts every <paramref name="leftStride"/> numbers.</param>
    /// <param name="leftStride">Distance of its rows.</param>
    /// <param name="right">Second factor, rows close together.</param>
    /// <param name="result">Receives the product; a row starts every <paramref name="width"/> numbers.</param>
    /// <param name="rows">Rows of the result.</param>
    /// <param name="inner">Length summed over.</param>
    /// <param name="width">Columns of the result.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> left, int leftStride, ReadOnlySpan<float> right, Span<float> result, int rows, int inner, int width)
    {
        if (rows == 0 || inner == 0) return;
        if (left.Length < (rows - 1) * leftStride + inner || right.Length < inner * width || result.Length < rows * width)
            throw new ArgumentException("a matrix is shorter than its measures");
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(result);
        var lanes = Vector<float>.Count;
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            var column = 0;
            for (; column + 2 * lanes <= width; column += 2 * lanes) Four(ref a, leftStride, ref b, ref c, row, column, inner, width);
            for (; column < width; column += lanes)
                for (var r = row; r < row + 4; r++) One(ref a, leftStride, ref b, ref c, r, column, inner, width);
        }

        for (; row < rows; row++)
        {
            var column = 0;
            for (; column + 6 * lanes <= width; column += 6 * lanes) Six(ref a, leftStride, ref b, ref c, row, column, inner, width);
            for (; column < width; column += lanes) One(ref a, leftStride, ref b, ref c, row, column, inner, width);
        }
    }

    // Four rows by two vectors: eight sums stay in registers while the inner length is walked once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float a, int stride, ref float b, ref float c, int row, int column, int inner, int width)
    {
        var lanes = (nuint)Vector<float>.Count;
        nuint c0 = (nuint)(row * width + column), c1 = c0 + (nuint)width, c2 = c1 + (nuint)width, c3 = c2 + (nuint)width;
        var s00 = Vector.LoadUnsafe(ref c, c0);
        var s01 = Vector.LoadUnsafe(ref c, c0 + lanes);
        var s10 = Vector.LoadUnsafe(ref c, c1);
        var s11 = Vector.LoadUnsafe(ref c, c1 + lanes);
        var s20 = Vector.LoadUnsafe(ref c, c2);
        var s21 = Vector.LoadUnsafe(ref c, c2 + lanes);
        var s30 = Vector.LoadUnsafe(ref c, c3);
        var s31 = Vector.LoadUnsafe(ref c, c3 + lanes);
        nuint a0 = (nuint)(row * stride), a1 = a0 + (nuint)stride, a2 = a1 + (nuint)stride, a3 = a2 + (nuint)stride;
        var at = (nuint)column;
        for (nuint k = 0; k < (nuint)inner; k++, at += (nuint)width)
        {
            var b0 = Vector.LoadUnsafe(ref b, at);
            var b1 = Vector.LoadUnsafe(ref b, at + lanes);
            var x = new Vector<float>(Unsafe.Add(ref a, a0 + k));
            s00 = Vector.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector.FusedMultiplyAdd(x, b1, s01);
            x = new Vector<float>(Unsafe.Add(ref a, a1 + k));
            s10 = Vector.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector.FusedMultiplyAdd(x, b1, s11);
            x = new Vector<float>(Unsafe.Add(ref a, a2 + k));
            s20 = Vector.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector.FusedMultiplyAdd(x, b1, s21);
            x = new Vector<float>(Unsafe.Add(ref a, a3 + k));
            s30 = Vector.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector.FusedMultiplyAdd(x, b1, s31);
        }

        s00.StoreUnsafe(ref c, c0);
        s01.StoreUnsafe(ref c, c0 + lanes);
        s10.StoreUnsafe(ref c, c1);
        s11.StoreUnsafe(ref c, c1 + lanes);
        s20.StoreUnsafe(ref c, c2);
        s21.StoreUnsafe(ref c, c2 + lanes);
        s30.StoreUnsafe(ref c, c3);
        s31.StoreUnsafe(ref c, c3 + lanes);
    }

    // One row by six vectors, for the rows left over: six sums hide how long each step takes.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ref float a, int stride, ref float b, ref float c, int row, int column, int inner, int width)
    {
        var lanes = (nuint)Vector<float>.Count;
        var place = (nuint)(row * width + column);
        var s0 = Vector.LoadUnsafe(ref c, place);
        var s1 = Vector.LoadUnsafe(ref c, place + lanes);
        var s2 = Vector.LoadUnsafe(ref c, place + 2 * lanes);
        var s3 = Vector.LoadUnsafe(ref c, place + 3 * lanes);
        var s4 = Vector.LoadUnsafe(ref c, place + 4 * lanes);
        var s5 = Vector.LoadUnsafe(ref c, place + 5 * lanes);
        var from = (nuint)(row * stride);
        var at = (nuint)column;
        for (nuint k = 0; k < (nuint)inner; k++, at += (nuint)width)
        {
            var x = new Vector<float>(Unsafe.Add(ref a, from + k));
            s0 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at), s0);
            s1 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at + lanes), s1);
            s2 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at + 2 * lanes), s2);
            s3 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at + 3 * lanes), s3);
            s4 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at + 4 * lanes), s4);
            s5 = Vector.FusedMultiplyAdd(x, Vector.LoadUnsafe(ref b, at + 5 * lanes), s5);
        }

        s0.StoreUnsafe(ref c, place);
        s1.StoreUnsafe(ref c, place + lanes);
        s2.StoreUnsafe(ref c, place + 2 * lanes);
        s3.StoreUnsafe(ref c, place + 3 * lanes);
        s4.StoreUnsafe(ref c, place + 4 * lanes);
        s5.StoreUnsafe(ref c, place + 5 * lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, int stride, ref float b, ref float c, int row, int column, int inner, int width)
    {
        var place = (nuint)(row * width + column);
        var sum = Vector.LoadUnsafe(ref c, place);
        var from = (nuint)(row * stride);
        var at = (nuint)column;
        for (nuint k = 0; k < (nuint)inner; k++, at += (nuint)width)
            sum = Vector.FusedMultiplyAdd(new Vector<float>(Unsafe.Add(ref a, from + k)), Vector.LoadUnsafe(ref b, at), sum);
        sum.StoreUnsafe(ref c, place);
    }

    /// <summary>Sum of products of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i++) sum = Vector.FusedMultiplyAdd(a[i], b[i], sum);
        return Vector.Sum(sum);
    }

    /// <summary><c>to += from · factor</c>.</summary>
    public static void AddScaled(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        var source = MemoryMarshal.Cast<float, Vector<float>>(from);
        var target = MemoryMarshal.Cast<float, Vector<float>>(to);
        var by = new Vector<float>(factor);
        for (var i = 0; i < source.Length; i++) target[i] = Vector.FusedMultiplyAdd(source[i], by, target[i]);
    }

    /// <summary><c>to += from</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        var source = MemoryMarshal.Cast<float, Vector<float>>(from);
        var target = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var i = 0; i < source.Length; i++) target[i] += source[i];
    }
}
