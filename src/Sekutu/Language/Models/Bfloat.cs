using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sekutu.Language.Models;

/// <summary>Numbers of which only the upper sixteen bits are kept ("bfloat16": sign, exponent and seven bits of fraction), for stores that would be twice as large.</summary>
/// <remarks>Lengths are multiples of 32. Rounded to the nearest, so that a number is off by 0.4 in 100 at the most.</remarks>
internal static class Bfloat
{
    /// <summary>Keeps the upper halves of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(ReadOnlySpan<float> from, Span<ushort> to)
    {
        var bits = MemoryMarshal.Cast<float, uint>(from);
        for (var i = 0; i < bits.Length; i++) to[i] = (ushort)((bits[i] + 0x7FFF + ((bits[i] >> 16) & 1)) >> 16);
    }

    /// <summary><c>to += packed + other</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBoth(ReadOnlySpan<ushort> packed, ReadOnlySpan<float> other, Span<float> to)
    {
        var halves = MemoryMarshal.Cast<ushort, Vector512<ushort>>(packed);
        var b = MemoryMarshal.Cast<float, Vector512<float>>(other);
        var target = MemoryMarshal.Cast<float, Vector512<float>>(to);
        for (var i = 0; i < halves.Length; i++)
        {
            target[2 * i] += Lower(halves[i]) + b[2 * i];
            target[2 * i + 1] += Upper(halves[i]) + b[2 * i + 1];
        }
    }

    /// <summary><c>to = packed + other</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetBoth(ReadOnlySpan<ushort> packed, ReadOnlySpan<float> other, Span<float> to)
    {
        var halves = MemoryMarshal.Cast<ushort, Vector512<ushort>>(packed);
        var b = MemoryMarshal.Cast<float, Vector512<float>>(other);
        var target = MemoryMarshal.Cast<float, Vector512<float>>(to);
        for (var i = 0; i < halves.Length; i++)
        {
            target[2 * i] = Lower(halves[i]) + b[2 * i];
            target[2 * i + 1] = Upper(halves[i]) + b[2 * i + 1];
        }
    }

    private static Vector512<float> Lower(Vector512<ushort> halves) => (Vector512.WidenLower(halves) << 16).AsSingle();

    private static Vector512<float> Upper(Vector512<ushort> halves) => (Vector512.WidenUpper(halves) << 16).AsSingle();
}
