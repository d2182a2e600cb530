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
        Layers = [.. Enumerable.Range(0, layers).Select(n => file.Halves($"layer{n}"))];
        Packed = [.. Layers.Select((layer, n) => new PackedMatrix(n > 0 ? layer : layer.AsSpan(0, EncoderSize.Form * EncoderSize.Gates), EncoderSize.Gates))];
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

    /// <summary>Gate weights of each layer.</summary>
    public float[][] Layers { get; }

    /// <summary>The same, laid out for products; of the first layer what meets the form of a word, without its tag.</summary>
    public PackedMatrix[] Packed { get; }

    /// <summary>Gate biases of each layer.</summary>
    public float[][] Biases { get; }
}
