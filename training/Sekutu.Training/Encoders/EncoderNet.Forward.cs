using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using static Sekutu.Language.Encoders.EncoderSize;

namespace Sekutu.Training.Encoders;

internal sealed partial class EncoderNet
{
    private readonly FloatBuffer _inputs = new();
    private readonly FloatBuffer _inputMask = new();
    private readonly FloatBuffer _said = new();
    private readonly LayerRun[] _runs;
    private bool[] _wordKept = [];
    private int[] _partsKept = [];

    private sealed class LayerRun
    {
        public FloatBuffer Gates { get; } = new();

        public FloatBuffer States { get; } = new();

        public FloatBuffer Mask { get; } = new();

        public FloatBuffer Output { get; } = new();

        public FloatBuffer GateGradient { get; } = new();
    }

    /// <summary>Reads a batch; returns rows of <see cref="State"/>, valid until the next.</summary>
    public Span<float> Forward(IReadOnlyList<EncoderExample> batch, int count)
    {
        var input = _inputs.Clear(count * Input);
        if (_wordKept.Length < count)
        {
            _wordKept = new bool[count * 2];
            _partsKept = new int[count * 2];
        }

        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Words.Length; i++, at++)
            {
                var row = input.Slice(at * Input, Input);
                _vocabulary.Pretrained.AsSpan(example.Words[i] * Word, Word).CopyTo(row);
                _wordKept[at] = _random.NextSingle() >= _noise.Word;
                if (_wordKept[at]) Matrix.Add(_words.Row(example.Words[i]), row[..Word]);
                // The shape and what the lexicon knows come first and always stay.
                _partsKept[at] = _noise.Parts > 0 && _random.NextSingle() < _noise.Parts ? example.Kept[i] : example.Parts[i].Length;
                foreach (var part in example.Parts[i].AsSpan(0, _partsKept[at])) Matrix.Add(_parts.Row(part), row.Slice(Word, Part));
                Matrix.Add(_tags.Row(example.Tags[i]), row[(Word + Part)..]);
                Matrix.Add(_schemes.Row(example.Scheme), row[(Word + Part)..]);
            }
        }

        EncoderNoise.Drop(input, _inputMask.Of(input.Length), _noise.Input, _random);
        var below = input;
        for (var layer = 0; layer < _layers.Length; layer++) below = Forward(layer, below, batch, count);
        return below;
    }

    private Span<float> Forward(int layer, Span<float> below, IReadOnlyList<EncoderExample> batch, int count)
    {
        var run = _runs[layer];
        var inner = layer == 0 ? Input : State;
        var gates = run.Gates.Of(count * Gates);
        for (var i = 0; i < count; i++) _biases[layer].Values.CopyTo(gates[(i * Gates)..]);
        _products.MultiplyAdd(below, inner, _layers[layer].Values, Gates, gates, count);
        if (layer == 0) AddNeighbours(below, gates, batch, count);
        GatedLayer.Activate(gates);
        var states = run.States.Of(count * State);
        var output = run.Output.Clear(count * State);
        var start = 0;
        foreach (var example in batch)
        {
            var words = example.Words.Length;
            GatedLayer.Run(
                gates.Slice(start * Gates, words * Gates), states.Slice(start * State, words * State), output.Slice(start * State, words * State), words);
            start += words;
        }

        EncoderNoise.Drop(output, run.Mask.Of(output.Length), _noise.Layer, _random);
        if (layer > 0) Matrix.Add(below, output);
        return output;
    }

    // What a word says of the next word's gates read onwards, and of the last one's read backwards.
    private void AddNeighbours(ReadOnlySpan<float> input, Span<float> gates, IReadOnlyList<EncoderExample> batch, int count)
    {
        var said = _said.Clear(count * Gates);
        _products.MultiplyAdd(input, Input, _beside.Values, Gates, said, count);
        var start = 0;
        foreach (var example in batch)
        {
            var end = start + example.Words.Length;
            for (var at = start + 1; at < end; at++)
            {
                Matrix.Add(said.Slice((at - 1) * Gates, Gates / 2), gates.Slice(at * Gates, Gates / 2));
                Matrix.Add(said.Slice(at * Gates + Gates / 2, Gates / 2), gates.Slice((at - 1) * Gates + Gates / 2, Gates / 2));
            }

            start = end;
        }
    }
}
