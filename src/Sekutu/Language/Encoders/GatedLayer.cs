using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sekutu.Language.Models;

namespace Sekutu.Language.Encoders;

/// <summary>A layer that reads a sentence in both directions with gates that see only the word at hand (quasi-recurrent, Bradbury et al. 2017).</summary>
/// <remarks>
/// Its product with the weights is one matrix product for the whole sentence; what runs along the sentence is only
/// <c>state = forget · state + (1 - forget) · candidate</c>, unit by unit.
/// </remarks>
internal static class GatedLayer
{
    /// <summary>Turns sums into gates: candidates by tanh, the others by the logistic function.</summary>
    /// <param name="gates">Rows of <see cref="EncoderSize.Gates"/>: for either direction candidate, forget, output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Activate(Span<float> gates)
    {
        var all = MemoryMarshal.Cast<float, Vector512<float>>(gates);
        var block = EncoderSize.Units / Vector512<float>.Count;
        for (var at = 0; at < all.Length; at += 3 * block)
        {
            for (var k = at; k < at + block; k++) all[k] = FastMath.Tanh(all[k]);
            for (var k = at + block; k < at + 3 * block; k++) all[k] = FastMath.Sigmoid(all[k]);
        }
    }

    /// <summary>Runs along the words in both directions.</summary>
    /// <param name="gates">Activated gates.</param>
    /// <param name="states">Receives the inner states, rows of <see cref="EncoderSize.State"/>.</param>
    /// <param name="output">Receives output gate times state, added to what stands there.</param>
    /// <param name="words">Number of words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<float> gates, Span<float> states, Span<float> output, int words)
    {
        if (gates.Length < words * EncoderSize.Gates || states.Length < words * EncoderSize.State || output.Length < words * EncoderSize.State)
            throw new ArgumentException("a matrix is shorter than its measures");
        ref var gate = ref MemoryMarshal.GetReference(gates);
        ref var inner = ref MemoryMarshal.GetReference(states);
        ref var outer = ref MemoryMarshal.GetReference(output);
        for (var direction = 0; direction < 2; direction++)
        {
            for (var unit = 0; unit < EncoderSize.Units; unit += Vector512<float>.Count)
            {
                var state = Vector512<float>.Zero;
                for (var step = 0; step < words; step++)
                {
                    var word = direction == 0 ? step : words - 1 - step;
                    var at = (nuint)(word * EncoderSize.Gates + direction * 3 * EncoderSize.Units + unit);
                    var place = (nuint)(word * EncoderSize.State + direction * EncoderSize.Units + unit);
                    var candidate = Vector512.LoadUnsafe(ref gate, at);
                    state = candidate + Vector512.LoadUnsafe(ref gate, at + EncoderSize.Units) * (state - candidate);
                    state.StoreUnsafe(ref inner, place);
                    (Vector512.LoadUnsafe(ref outer, place) + state * Vector512.LoadUnsafe(ref gate, at + 2 * EncoderSize.Units)).StoreUnsafe(ref outer, place);
                }
            }
        }
    }
}
