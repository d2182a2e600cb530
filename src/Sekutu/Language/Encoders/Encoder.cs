using System.Runtime.CompilerServices;
using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Language.Encoders;

/// <summary>Reads a sentence in both directions and gives each word a vector that knows its neighbours. Working memory of one thread.</summary>
/// <remarks>The first layer's product depends on the form and the tag alone, so it is kept for forms met before.</remarks>
internal sealed class Encoder(EncoderWeights weights, int mostWords)
{
    private const int Slots = 8192;
    private const int Batch = 6;
    private readonly FormCache _forms = new(Slots);
    private readonly float[] _sums = new float[Slots * EncoderSize.Gates];
    private readonly float[] _tagSums = new float[((int)Upos.X + 1) * EncoderSize.Gates];
    private readonly int[] _slots = new int[mostWords];
    private readonly float[] _gates = new float[mostWords * EncoderSize.Gates];
    private readonly float[] _states = new float[mostWords * EncoderSize.State];
    private readonly float[] _output = new float[mostWords * EncoderSize.State];
    private readonly List<int> _newSlots = [];
    private readonly float[] _newInputs = new float[Batch * EncoderSize.Form];
    private readonly float[] _newSums = new float[Batch * EncoderSize.Gates];
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
            var rows = weights.Layers[0].AsSpan(EncoderSize.Form * EncoderSize.Gates);
            Matrix.MultiplyAdd(input, EncoderSize.Tag, rows, sum, 1, EncoderSize.Tag, EncoderSize.Gates);
        }
    }

    /// <summary>Reads the words <c>[first, end)</c>, which must have tags; no more than the encoder was made for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(Analysis analysis, int first, int end)
    {
        var count = end - first;
        var gates = _gates.AsSpan(0, count * EncoderSize.Gates);
        var output = _output.AsSpan(0, count * EncoderSize.State);
        FirstSums(analysis, first, count, gates);
        output.Clear();
        GatedLayer.Run(gates, _states, output, count);
        for (var layer = 1; layer < weights.Layers.Length; layer++)
        {
            for (var i = 0; i < count; i++) weights.Biases[layer].CopyTo(gates[(i * EncoderSize.Gates)..]);
            weights.Packed[layer].MultiplyAdd(output, EncoderSize.State, gates, count);
            GatedLayer.Activate(gates);
            GatedLayer.Run(gates, _states, output, count);
        }
    }

    // The gates of the first layer. Forms not met before wait for one another, so that the weights are walked once for several.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FirstSums(Analysis analysis, int first, int count, Span<float> gates)
    {
        var caseless = WordShape.IsCaseless(analysis, first, first + count);
        var words = analysis.Words;
        var waiting = 0;
        for (var i = 0; i < count; i++)
        {
            var form = analysis.Form(first + i);
            if (!_forms.Find(WordHash.Combine(WordHash.Exact(form), caseless ? 2u : 1u), out var slot))
            {
                // What waits still needs the place as it is.
                if (_newSlots.Count == Batch || (_newSlots.Count > 0 && _slots.AsSpan(waiting, i - waiting).Contains(slot))) Work(words, first, waiting, i, gates);
                if (_newSlots.Count == 0) waiting = i;
                Input(form, caseless, _newInputs.AsSpan(_newSlots.Count * EncoderSize.Form, EncoderSize.Form));
                _newSlots.Add(slot);
            }

            _slots[i] = slot;
            if (_newSlots.Count == 0) Gate(words[first + i].Tag, slot, gates.Slice(i * EncoderSize.Gates, EncoderSize.Gates));
        }

        if (_newSlots.Count > 0) Work(words, first, waiting, count, gates);
    }

    // Works out the forms that wait, then the words from the first that has one of them on.
    private void Work(ReadOnlySpan<Word> words, int first, int from, int end, Span<float> gates)
    {
        var sums = _newSums.AsSpan(0, _newSlots.Count * EncoderSize.Gates);
        sums.Clear();
        weights.Packed[0].MultiplyAdd(_newInputs, EncoderSize.Form, sums, _newSlots.Count);
        for (var n = 0; n < _newSlots.Count; n++)
            sums.Slice(n * EncoderSize.Gates, EncoderSize.Gates).CopyTo(_sums.AsSpan(_newSlots[n] * EncoderSize.Gates));
        _newSlots.Clear();
        for (var i = from; i < end; i++) Gate(words[first + i].Tag, _slots[i], gates.Slice(i * EncoderSize.Gates, EncoderSize.Gates));
    }

    private void Gate(Upos tag, int slot, Span<float> gates)
    {
        Matrix.Sum(_sums.AsSpan(slot * EncoderSize.Gates, EncoderSize.Gates), _tagSums.AsSpan((int)tag * EncoderSize.Gates, EncoderSize.Gates), gates);
        GatedLayer.Activate(gates);
    }

    private void Input(ReadOnlySpan<char> form, bool caseless, Span<float> input)
    {
        var row = weights.Rows.Find(EncoderFeatures.Word(form));
        var scale = weights.WordScales[row];
        for (var k = 0; k < EncoderSize.Word; k++) input[k] = scale * weights.Words[row * EncoderSize.Word + k];
        var part = input[EncoderSize.Word..];
        part.Clear();
        Span<int> rows = stackalloc int[EncoderFeatures.MostParts];
        foreach (var at in rows[..EncoderFeatures.Parts(form, caseless, weights.Lexicon, rows)])
            Matrix.Add(weights.Parts.AsSpan(at * EncoderSize.Part, EncoderSize.Part), part);
    }
}
