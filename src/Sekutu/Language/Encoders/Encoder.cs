using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Encoders;

/// <summary>Reads a sentence in both directions and gives each word a vector that knows its neighbours. Working memory of one thread.</summary>
/// <remarks>The first layer's product depends on the form and the tag alone, so it is kept for forms met before.</remarks>
internal sealed class Encoder(EncoderWeights weights, int mostWords)
{
    private const int Slots = 8192;
    private readonly ulong[] _keys = new ulong[Slots];
    private readonly float[] _sums = new float[Slots * EncoderSize.Gates];
    private readonly float[] _tagSums = new float[((int)Upos.X + 1) * EncoderSize.Gates];
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
        for (var tag = 0; tag <= (int)Upos.X; tag++)
        {
            weights.Tags.AsSpan(tag * EncoderSize.Tag, EncoderSize.Tag).CopyTo(input);
            Matrix.Add(weights.Schemes.AsSpan(scheme * EncoderSize.Tag, EncoderSize.Tag), input);
            var sum = _tagSums.AsSpan(tag * EncoderSize.Gates, EncoderSize.Gates);
            weights.Biases[0].CopyTo(sum);
            var rows = weights.Layers[0].AsSpan((EncoderSize.Word + EncoderSize.Part) * EncoderSize.Gates);
            Matrix.MultiplyAdd(input, EncoderSize.Tag, rows, sum, 1, EncoderSize.Tag, EncoderSize.Gates);
        }
    }

    /// <summary>Reads the words <c>[first, end)</c>, which must have tags; no more than the encoder was made for.</summary>
    public void Read(Analysis analysis, int first, int end)
    {
        var count = end - first;
        var caseless = WordShape.IsCaseless(analysis, first, end);
        for (var i = 0; i < count; i++) Input(i, analysis.Form(first + i), analysis.Words[first + i].Tag, caseless);
        var gates = _gates.AsSpan(0, count * EncoderSize.Gates);
        var output = _output.AsSpan(0, count * EncoderSize.State);
        output.Clear();
        for (var layer = 0; layer < weights.Layers.Length; layer++)
        {
            if (layer > 0)
            {
                for (var i = 0; i < count; i++) weights.Biases[layer].CopyTo(gates[(i * EncoderSize.Gates)..]);
                weights.Packed[layer].MultiplyAdd(output, EncoderSize.State, gates, count);
            }

            GatedLayer.Activate(gates);
            GatedLayer.Run(gates, _states, output, count);
        }
    }

    private void Input(int place, ReadOnlySpan<char> form, Upos tag, bool caseless)
    {
        var key = WordHash.Combine(WordHash.Exact(form), caseless ? 2u : 1u);
        var slot = (int)(key & (Slots - 1));
        var known = _sums.AsSpan(slot * EncoderSize.Gates, EncoderSize.Gates);
        if (_keys[slot] != key)
        {
            _keys[slot] = key;
            Form(form, caseless, known);
        }

        var sum = _gates.AsSpan(place * EncoderSize.Gates, EncoderSize.Gates);
        known.CopyTo(sum);
        Matrix.Add(_tagSums.AsSpan((int)tag * EncoderSize.Gates, EncoderSize.Gates), sum);
    }

    private void Form(ReadOnlySpan<char> form, bool caseless, Span<float> sum)
    {
        Span<float> input = stackalloc float[EncoderSize.Word + EncoderSize.Part];
        var row = weights.Rows.Find(EncoderFeatures.Word(form));
        var scale = weights.WordScales[row];
        for (var k = 0; k < EncoderSize.Word; k++) input[k] = scale * weights.Words[row * EncoderSize.Word + k];
        var part = input[EncoderSize.Word..];
        part.Clear();
        Span<int> rows = stackalloc int[EncoderFeatures.MostParts];
        foreach (var at in rows[..EncoderFeatures.Parts(form, caseless, weights.Lexicon, rows)])
            Matrix.Add(weights.Parts.AsSpan(at * EncoderSize.Part, EncoderSize.Part), part);
        sum.Clear();
        Matrix.MultiplyAdd(input, input.Length, weights.Layers[0], sum, 1, input.Length, EncoderSize.Gates);
    }
}
