using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sekutu.Language.Models;

/// <summary>Fixed weights, laid out for reading: strips of <see cref="Strip"/> columns, the last perhaps of half as many, each strip in one piece.</summary>
/// <remarks>
/// A strip stays in the nearest cache while all rows of a sentence are multiplied with it, six at a time. Row-major weights would be walked with
/// a stride that falls into few cache sets.
/// </remarks>
internal sealed class PackedMatrix
{
    private const int Strip = 2 * Matrix.Lane;
    private readonly float[] _strips;
    private readonly int _inner;

    /// <param name="weights">Row-major, rows of <paramref name="width"/>, a multiple of <see cref="Matrix.Lane"/>.</param>
    /// <param name="width">Number of columns.</param>
    public PackedMatrix(ReadOnlySpan<float> weights, int width)
        : this(weights, width, new float[weights.Length])
    {
    }

    /// <param name="weights">Row-major, rows of <paramref name="width"/>, a multiple of <see cref="Matrix.Lane"/>.</param>
    /// <param name="width">Number of columns.</param>
    /// <param name="room">Where the strips are laid out; as long as the weights or longer, and left alone as long as the matrix is used.</param>
    public PackedMatrix(ReadOnlySpan<float> weights, int width, float[] room)
    {
        Width = width;
        _inner = weights.Length / width;
        _strips = room;
        var at = 0;
        for (var strip = 0; strip < width; strip += Strip)
        {
            var across = Math.Min(Strip, width - strip);
            for (var k = 0; k < _inner; k++, at += across) weights.Slice(k * width + strip, across).CopyTo(_strips.AsSpan(at));
        }
    }

    /// <summary>Number of columns.</summary>
    public int Width { get; }

    /// <summary><c>result += left · this</c>.</summary>
    /// <param name="left">Rows that start every <paramref name="stride"/> numbers and are as long as the weights have rows.</param>
    /// <param name="stride">Distance of its rows.</param>
    /// <param name="result">Receives the product, rows of <see cref="Width"/>.</param>
    /// <param name="rows">Number of rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyAdd(ReadOnlySpan<float> left, int stride, Span<float> result, int rows)
    {
        if (rows == 0) return;
        if (left.Length < (rows - 1) * stride + _inner || result.Length < rows * Width) throw new ArgumentException("a matrix is shorter than its measures");
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetArrayDataReference(_strips);
        ref var c = ref MemoryMarshal.GetReference(result);
        for (var strip = 0; strip < Width; strip += Strip)
        {
            var across = Math.Min(Strip, Width - strip);
            ref var from = ref Unsafe.Add(ref b, strip * _inner);
            ref var to = ref Unsafe.Add(ref c, strip);
            if (Vector512.IsHardwareAccelerated && across == Strip)
            {
                for (var row = 0; row < rows; row += 6) SixByTwo(ref a, stride, ref from, ref to, row, rows - 1);
                continue;
            }

            for (var row = 0; row < rows; row += 4)
                for (var column = 0; column < across; column += 2 * Vector<float>.Count)
                    Four(ref a, stride, ref Unsafe.Add(ref from, column), across, ref Unsafe.Add(ref to, column), row, rows - 1);
        }
    }

    // Six rows by two vectors: twelve sums hide how long each step takes, and each number of a row is loaded once for both. Past the last row the last
    // one is computed again, and stored again with the same value.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixByTwo(ref float a, int stride, ref float b, ref float c, int row, int last)
    {
        int row1 = Math.Min(row + 1, last), row2 = Math.Min(row + 2, last), row3 = Math.Min(row + 3, last), row4 = Math.Min(row + 4, last), row5 = Math.Min(row + 5, last);
        nuint c0 = (nuint)(row * Width), c1 = (nuint)(row1 * Width), c2 = (nuint)(row2 * Width), c3 = (nuint)(row3 * Width), c4 = (nuint)(row4 * Width), c5 = (nuint)(row5 * Width);
        var s00 = Vector512.LoadUnsafe(ref c, c0);
        var s01 = Vector512.LoadUnsafe(ref c, c0 + Matrix.Lane);
        var s10 = Vector512.LoadUnsafe(ref c, c1);
        var s11 = Vector512.LoadUnsafe(ref c, c1 + Matrix.Lane);
        var s20 = Vector512.LoadUnsafe(ref c, c2);
        var s21 = Vector512.LoadUnsafe(ref c, c2 + Matrix.Lane);
        var s30 = Vector512.LoadUnsafe(ref c, c3);
        var s31 = Vector512.LoadUnsafe(ref c, c3 + Matrix.Lane);
        var s40 = Vector512.LoadUnsafe(ref c, c4);
        var s41 = Vector512.LoadUnsafe(ref c, c4 + Matrix.Lane);
        var s50 = Vector512.LoadUnsafe(ref c, c5);
        var s51 = Vector512.LoadUnsafe(ref c, c5 + Matrix.Lane);
        ref var a0 = ref Unsafe.Add(ref a, row * stride);
        ref var a1 = ref Unsafe.Add(ref a, row1 * stride);
        ref var a2 = ref Unsafe.Add(ref a, row2 * stride);
        ref var a3 = ref Unsafe.Add(ref a, row3 * stride);
        ref var a4 = ref Unsafe.Add(ref a, row4 * stride);
        ref var a5 = ref Unsafe.Add(ref a, row5 * stride);
        nuint at = 0;
        for (nuint k = 0; k < (nuint)_inner; k++, at += Strip)
        {
            var b0 = Vector512.LoadUnsafe(ref b, at);
            var b1 = Vector512.LoadUnsafe(ref b, at + Matrix.Lane);
            var x = Vector512.Create(Unsafe.Add(ref a0, k));
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(Unsafe.Add(ref a1, k));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(Unsafe.Add(ref a2, k));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(Unsafe.Add(ref a3, k));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(Unsafe.Add(ref a4, k));
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(Unsafe.Add(ref a5, k));
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
        }

        s00.StoreUnsafe(ref c, c0);
        s01.StoreUnsafe(ref c, c0 + Matrix.Lane);
        s10.StoreUnsafe(ref c, c1);
        s11.StoreUnsafe(ref c, c1 + Matrix.Lane);
        s20.StoreUnsafe(ref c, c2);
        s21.StoreUnsafe(ref c, c2 + Matrix.Lane);
        s30.StoreUnsafe(ref c, c3);
        s31.StoreUnsafe(ref c, c3 + Matrix.Lane);
        s40.StoreUnsafe(ref c, c4);
        s41.StoreUnsafe(ref c, c4 + Matrix.Lane);
        s50.StoreUnsafe(ref c, c5);
        s51.StoreUnsafe(ref c, c5 + Matrix.Lane);
    }

    // Four rows by two vectors of the machine, for half strips and smaller machines; past the last row as above.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ref float a, int stride, ref float b, int across, ref float c, int row, int last)
    {
        int row1 = Math.Min(row + 1, last), row2 = Math.Min(row + 2, last), row3 = Math.Min(row + 3, last);
        var lanes = Vector<float>.Count == Matrix.Lane ? (nuint)0 : (nuint)Vector<float>.Count;
        nuint c0 = (nuint)(row * Width), c1 = (nuint)(row1 * Width), c2 = (nuint)(row2 * Width), c3 = (nuint)(row3 * Width);
        var s00 = Vector.LoadUnsafe(ref c, c0);
        var s01 = Vector.LoadUnsafe(ref c, c0 + lanes);
        var s10 = Vector.LoadUnsafe(ref c, c1);
        var s11 = Vector.LoadUnsafe(ref c, c1 + lanes);
        var s20 = Vector.LoadUnsafe(ref c, c2);
        var s21 = Vector.LoadUnsafe(ref c, c2 + lanes);
        var s30 = Vector.LoadUnsafe(ref c, c3);
        var s31 = Vector.LoadUnsafe(ref c, c3 + lanes);
        ref var a0 = ref Unsafe.Add(ref a, row * stride);
        ref var a1 = ref Unsafe.Add(ref a, row1 * stride);
        ref var a2 = ref Unsafe.Add(ref a, row2 * stride);
        ref var a3 = ref Unsafe.Add(ref a, row3 * stride);
        nuint at = 0;
        for (nuint k = 0; k < (nuint)_inner; k++, at += (nuint)across)
        {
            var b0 = Vector.LoadUnsafe(ref b, at);
            var b1 = Vector.LoadUnsafe(ref b, at + lanes);
            var x = new Vector<float>(Unsafe.Add(ref a0, k));
            s00 = Vector.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector.FusedMultiplyAdd(x, b1, s01);
            x = new Vector<float>(Unsafe.Add(ref a1, k));
            s10 = Vector.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector.FusedMultiplyAdd(x, b1, s11);
            x = new Vector<float>(Unsafe.Add(ref a2, k));
            s20 = Vector.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector.FusedMultiplyAdd(x, b1, s21);
            x = new Vector<float>(Unsafe.Add(ref a3, k));
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
}
