using Sekutu.Language.Models;

namespace Sekutu.Language.Encoders;

/// <summary>The numbers of a network that reads a sentence, as they lie in a model file.</summary>
internal sealed class EncoderWeights
{
    /// <summary>Reads them; all but the word vectors lie as 16-bit floats.</summary>
    public EncoderWeights(ModelFile file)
    {
        var layers = file.Value<int>("layers");
        Rows = new RowTable(file.Array<ulong>("keys"));
        Lexicon = FormLexicon.Of(file);
        Words = file.Array<sbyte>("words");
        WordScales = file.Halves("scales");
        Parts = file.Halves("parts");
        Tags = file.Halves("tags");
        Schemes = file.Halves("schemes");
        Beside = file.Halves("beside");
        Layers = [.. Enumerable.Range(0, layers).Select(n => file.Halves($"layer{n}"))];
        Forms = new PackedMatrix(FormWeights(), 2 * EncoderSize.Gates);
        Packed = [.. Layers.Skip(1).Select(layer => new PackedMatrix(layer, EncoderSize.Gates))];
        Biases = [.. Enumerable.Range(0, layers).Select(n => file.Halves($"bias{n}"))];
    }

    /// <summary>The row of each known word.</summary>
    public RowTable Rows { get; }

    /// <summary>What is known of forms beyond their vectors.</summary>
    public FormLexicon Lexicon { get; }

    /// <summary>Word vectors as bytes, a row for each word, row 0 for unknown ones.</summary>
    public sbyte[] Words { get; }

    /// <summary>What a byte of each row of <see cref="Words"/> is worth.</summary>
    public float[] WordScales { get; }

    /// <summary>Vectors of beginnings, endings and shapes.</summary>
    public float[] Parts { get; }

    /// <summary>Vectors of tags.</summary>
    public float[] Tags { get; }

    /// <summary>Vectors of annotation schemes.</summary>
    public float[] Schemes { get; }

    /// <summary>
    /// What a word says of its neighbours' gates in the first layer: the first half of a row of the next word read onwards, the second of the last one
    /// read backwards.
    /// </summary>
    public float[] Beside { get; }

    /// <summary>Gate weights of each layer.</summary>
    public float[][] Layers { get; }

    /// <summary>The same of the layers above the first, laid out for products.</summary>
    public PackedMatrix[] Packed { get; }

    /// <summary>From what is known of a form to what it says of its own gates in the first layer, and then of those of its neighbours.</summary>
    public PackedMatrix Forms { get; }

    /// <summary>Gate biases of each layer.</summary>
    public float[][] Biases { get; }

    private float[] FormWeights()
    {
        const int rows = EncoderSize.Form;
        var weights = new float[2 * rows * EncoderSize.Gates];
        for (var row = 0; row < rows; row++)
        {
            Layers[0].AsSpan(row * EncoderSize.Gates, EncoderSize.Gates).CopyTo(weights.AsSpan(2 * row * EncoderSize.Gates));
            Beside.AsSpan(row * EncoderSize.Gates, EncoderSize.Gates).CopyTo(weights.AsSpan((2 * row + 1) * EncoderSize.Gates));
        }

        return weights;
    }
}
