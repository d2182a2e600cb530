using System.Numerics;
using Sekutu.Language.Models;
using static Sekutu.Language.Encoders.EncoderSize;

namespace Sekutu.Training.Encoders;

internal sealed partial class EncoderNet
{
    private readonly FloatBuffer _above = new();
    private readonly FloatBuffer _below = new();
    private readonly Products _products = new();

    /// <summary>Gathers the gradients of the batch read last.</summary>
    /// <param name="batch">That batch.</param>
    /// <param name="count">Its words.</param>
    /// <param name="gradient">Of what <see cref="Forward(IReadOnlyList{EncoderExample}, int)"/> returned.</param>
    public void Backward(IReadOnlyList<EncoderExample> batch, int count, ReadOnlySpan<float> gradient)
    {
        var above = _above.Of(count * State);
        gradient.CopyTo(above);
        for (var layer = _layers.Length - 1; layer >= 0; layer--)
        {
            var inner = layer == 0 ? Input : State;
            var below = layer == 0 ? _inputs.Of(count * inner) : _runs[layer - 1].Output.Of(count * inner);
            var belowGradient = _below.Clear(count * inner);
            if (layer > 0) above.CopyTo(belowGradient);
            Backward(layer, above, below, belowGradient, batch, count);
            above = _above.Of(count * inner);
            belowGradient.CopyTo(above);
        }

        BackInput(batch, above);
    }

    private void Backward(int layer, Span<float> above, Span<float> below, Span<float> belowGradient, IReadOnlyList<EncoderExample> batch, int count)
    {
        var run = _runs[layer];
        var mask = run.Mask.Of(above.Length);
        for (var i = 0; i < above.Length; i++) above[i] *= mask[i];
        var gates = run.Gates.Of(count * Gates);
        var states = run.States.Of(count * State);
        var gateGradient = run.GateGradient.Of(count * Gates);
        var start = 0;
        foreach (var example in batch)
        {
            var words = example.Words.Length;
            int g = start * Gates, s = start * State;
            BackRun(gates.Slice(g, words * Gates), states.Slice(s, words * State), above.Slice(s, words * State), gateGradient.Slice(g, words * Gates), words);
            start += words;
        }

        _products.Back(gateGradient, _layers[layer], _biases[layer], below, belowGradient, count);
        if (layer == 0) BackNeighbours(gateGradient, below, belowGradient, batch, count);
    }

    private void BackNeighbours(ReadOnlySpan<float> gateGradient, Span<float> input, Span<float> inputGradient, IReadOnlyList<EncoderExample> batch, int count)
    {
        var said = _said.Clear(count * Gates);
        var start = 0;
        foreach (var example in batch)
        {
            var end = start + example.Words.Length;
            for (var at = start + 1; at < end; at++)
            {
                gateGradient.Slice(at * Gates, Gates / 2).CopyTo(said[((at - 1) * Gates)..]);
                gateGradient.Slice((at - 1) * Gates + Gates / 2, Gates / 2).CopyTo(said[(at * Gates + Gates / 2)..]);
            }

            start = end;
        }

        _products.Back(said, _beside, input, inputGradient, count);
    }

    private static void BackRun(ReadOnlySpan<float> gates, ReadOnlySpan<float> states, ReadOnlySpan<float> above, Span<float> gradient, int words)
    {
        var one = Vector<float>.One;
        for (var direction = 0; direction < 2; direction++)
        {
            for (var unit = 0; unit < Units; unit += Vector<float>.Count)
            {
                var carried = Vector<float>.Zero;
                for (var step = words - 1; step >= 0; step--)
                {
                    var word = direction == 0 ? step : words - 1 - step;
                    var gate = word * Gates + direction * 3 * Units + unit;
                    var place = word * State + direction * Units + unit;
                    var candidate = new Vector<float>(gates[gate..]);
                    var forget = new Vector<float>(gates[(gate + Units)..]);
                    var open = new Vector<float>(gates[(gate + 2 * Units)..]);
                    var state = new Vector<float>(states[place..]);
                    var before = step == 0 ? Vector<float>.Zero : new Vector<float>(states[(place + (direction == 0 ? -State : State))..]);
                    var output = new Vector<float>(above[place..]);
                    var inner = output * open + carried;
                    (inner * (one - forget) * (one - candidate * candidate)).CopyTo(gradient[gate..]);
                    (inner * (before - candidate) * forget * (one - forget)).CopyTo(gradient[(gate + Units)..]);
                    (output * state * open * (one - open)).CopyTo(gradient[(gate + 2 * Units)..]);
                    carried = inner * forget;
                }
            }
        }
    }

    private void BackInput(IReadOnlyList<EncoderExample> batch, Span<float> gradient)
    {
        var mask = _inputMask.Of(gradient.Length);
        for (var i = 0; i < gradient.Length; i++) gradient[i] *= mask[i];
        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Words.Length; i++, at++)
            {
                var row = gradient.Slice(at * Input, Input);
                if (_wordKept[at]) Matrix.Add(row[..Word], _words.RowGradient(example.Words[i]));
                foreach (var part in example.Parts[i].AsSpan(0, _partsKept[at])) Matrix.Add(row.Slice(Word, Part), _parts.RowGradient(part));
                Matrix.Add(row[(Word + Part)..], _tags.RowGradient(example.Tags[i]));
                Matrix.Add(row[(Word + Part)..], _schemes.RowGradient(example.Scheme));
            }
        }
    }
}
