using System.Runtime.CompilerServices;
using Sekutu.Language.Models;

namespace Sekutu.Language.Encoders;

/// <summary>Reads a sentence in both directions and gives each word a vector that knows its neighbours. Working memory of one thread.</summary>
/// <remarks>
/// The first layer's sums depend on form and tag alone, of the word and of those beside it, so that they are added up from what is known of forms and tags.
/// </remarks>
internal sealed class Encoder(EncoderWeights weights, int mostWords)
{
    private const int Half = EncoderSize.Gates / 2;
    private readonly KnownForms _forms = new(weights, mostWords);
    private readonly float[] _tagSums = new float[((int)Upos.X + 1) * KnownForms.Kept];
    private readonly float[] _gates = new float[mostWords * EncoderSize.Gates];
    private readonly float[] _states = new float[mostWords * EncoderSize.State];
    private readonly float[] _output = new float[mostWords * EncoderSize.State];
    private int _scheme = -1;

    /// <summary>The vectors of the words read last, rows of <see cref="EncoderSize.State"/>.</summary>
    public ReadOnlySpan<float> Output => _output;

    /// <summary>Sets the annotation scheme: with each tag it gives a constant part of the first layer's sums.</summary>
    public void UseScheme(int scheme)
    {
        if (scheme == _scheme) return;
        _scheme = scheme;
        Span<float> input = stackalloc float[EncoderSize.Tag];
        const int rows = EncoderSize.Form * EncoderSize.Gates;
        Array.Clear(_tagSums);
        for (var tag = 0; tag <= (int)Upos.X; tag++)
        {
            weights.Tags.AsSpan(tag * EncoderSize.Tag, EncoderSize.Tag).CopyTo(input);
            Matrix.Add(weights.Schemes.AsSpan(scheme * EncoderSize.Tag, EncoderSize.Tag), input);
            var own = _tagSums.AsSpan(tag * KnownForms.Kept, EncoderSize.Gates);
            weights.Biases[0].CopyTo(own);
            Matrix.MultiplyAdd(input, EncoderSize.Tag, weights.Layers[0].AsSpan(rows), own, 1, EncoderSize.Tag, EncoderSize.Gates);
            var beside = _tagSums.AsSpan(tag * KnownForms.Kept + EncoderSize.Gates, EncoderSize.Gates);
            Matrix.MultiplyAdd(input, EncoderSize.Tag, weights.Beside.AsSpan(rows), beside, 1, EncoderSize.Tag, EncoderSize.Gates);
        }
    }

    /// <summary>Reads the words <c>[first, end)</c>, which must have tags; no more than the encoder was made for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Analysis analysis, int first, int end)
    {
        var count = end - first;
        var gates = _gates.AsSpan(0, count * EncoderSize.Gates);
        var output = _output.AsSpan(0, count * EncoderSize.State);
        gates[..Half].Clear();
        output.Clear();
        _forms.Find(analysis, first, end);
        for (var i = 0; i < count; i++)
            Input(_forms.Sums(i), _tagSums.AsSpan((int)analysis.Words[first + i].Tag * KnownForms.Kept, KnownForms.Kept), i, gates);
        GatedLayer.Activate(gates);
        GatedLayer.Run(gates, _states, output, count);
        for (var layer = 1; layer < weights.Layers.Length; layer++)
        {
            for (var i = 0; i < count; i++) weights.Biases[layer].CopyTo(gates[(i * EncoderSize.Gates)..]);
            weights.Packed[layer - 1].MultiplyAdd(output, EncoderSize.State, gates, count);
            GatedLayer.Activate(gates);
            GatedLayer.Run(gates, _states, output, count);
        }
    }

    // What a form and its tag say of their own gates, of those of the next word read onwards and of the last one read backwards. The first half of the
    // word's own gates holds what the word before says; its second half, and the first one of the next word's, are set here.
    private static void Input(ReadOnlySpan<ushort> form, ReadOnlySpan<float> tag, int place, Span<float> gates)
    {
        var own = place * EncoderSize.Gates;
        Bfloat.AddBoth(form[..Half], tag[..Half], gates[own..]);
        Bfloat.SetBoth(form.Slice(Half, Half), tag.Slice(Half, Half), gates[(own + Half)..]);
        if (own + EncoderSize.Gates < gates.Length)
            Bfloat.SetBoth(form.Slice(2 * Half, Half), tag.Slice(2 * Half, Half), gates[(own + EncoderSize.Gates)..]);
        if (place > 0) Bfloat.AddBoth(form[(3 * Half)..], tag[(3 * Half)..], gates[(own - Half)..]);
    }
}
