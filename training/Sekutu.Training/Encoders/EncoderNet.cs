using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using static Sekutu.Language.Encoders.EncoderSize;

namespace Sekutu.Training.Encoders;

/// <summary>The encoder while it learns: forward with noise, backward, and how it is written.</summary>
internal sealed partial class EncoderNet
{
    private readonly Dice _random;
    private readonly Vocabulary _vocabulary;
    private readonly Parameter _words;
    private readonly Parameter _parts;
    private readonly Parameter _tags;
    private readonly Parameter _schemes;
    private readonly Parameter _beside;
    private readonly Parameter[] _layers;
    private readonly Parameter[] _biases;
    private EncoderNoise _noise;

    public EncoderNet(Vocabulary vocabulary, int schemes, int layers, EncoderNoise noise, Dice random)
    {
        _random = random;
        _vocabulary = vocabulary;
        _noise = noise;
        _words = new Parameter(vocabulary.Pretrained.Length / Word, Word, sparse: true);
        _parts = new Parameter(EncoderFeatures.PartRows, Part, sparse: true).Spread(random, 0.1f);
        _tags = new Parameter((int)Language.Upos.X + 1, Tag).Spread(random, 0.5f);
        _schemes = new Parameter(schemes, Tag).Spread(random, 0.5f);
        _beside = Parameter.Dense(Input, Gates, random);
        _layers = [.. Enumerable.Range(0, layers).Select(n => Parameter.Dense(n == 0 ? Input : State, Gates, random))];
        _biases = [.. Enumerable.Range(0, layers).Select(_ => new Parameter(1, Gates))];
        _runs = [.. Enumerable.Range(0, layers).Select(_ => new LayerRun())];
    }

    public IEnumerable<Parameter> Parameters => [_words, _parts, _tags, _schemes, _beside, .. _layers, .. _biases];

    /// <summary>From now on nothing is left out: it reads, and learns no more.</summary>
    public void EndLearning() => _noise = EncoderNoise.None;

    /// <summary>Starts from what another network has learned: its word vectors, parts, tags and as many layers as there are.</summary>
    public void StartFrom(EncoderWeights other)
    {
        other.Parts.CopyTo(_parts.Values, 0);
        other.Tags.CopyTo(_tags.Values, 0);
        other.Beside.CopyTo(_beside.Values, 0);
        for (var n = 0; n < Math.Min(_layers.Length, other.Layers.Length); n++)
        {
            other.Layers[n].CopyTo(_layers[n].Values, 0);
            other.Biases[n].CopyTo(_biases[n].Values, 0);
        }

        for (var row = 0; row < _words.Values.Length / Word; row++)
        {
            var known = row == 0 ? 0 : other.Rows.Find(_vocabulary.Keys[row - 1]);
            if (known == 0 && row > 0) continue;
            for (var k = 0; k < Word; k++)
                _words.Values[row * Word + k] = other.WordScales[known] * other.Words[known * Word + k] - _vocabulary.Pretrained[row * Word + k];
        }

        foreach (var parameter in Parameters) parameter.Follow(1);
    }

    /// <summary>Writes the averages as the engine reads them.</summary>
    public void Save(ModelFile.Writer writer)
    {
        var rows = _vocabulary.Pretrained.Length / Word;
        var words = new sbyte[rows * Word];
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var most = 1e-4f;
            for (var k = row * Word; k < (row + 1) * Word; k++) most = Math.Max(most, Math.Abs(_vocabulary.Pretrained[k] + _words.Average[k]));
            scales[row] = (float)(Half)(most / 127);
            for (var k = row * Word; k < (row + 1) * Word; k++)
                words[k] = (sbyte)Math.Clamp(MathF.Round((_vocabulary.Pretrained[k] + _words.Average[k]) / scales[row]), -127, 127);
        }

        writer.Add("layers", _layers.Length).Add<ulong>("keys", _vocabulary.Keys).Add<sbyte>("words", words).AddHalves("scales", scales);
        writer.AddHalves("parts", _parts.Average).AddHalves("tags", _tags.Average).AddHalves("schemes", _schemes.Average).AddHalves("beside", _beside.Average);
        for (var n = 0; n < _layers.Length; n++) writer.AddHalves($"layer{n}", _layers[n].Average).AddHalves($"bias{n}", _biases[n].Average);
    }
}
