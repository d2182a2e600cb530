using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Training.Vectors;

namespace Sekutu.Training.Encoders;

/// <summary>The words that a network has vectors of: those of the raw news first, then words met at least twice in the training text.</summary>
/// <param name="Keys">Their keys; word n has row n + 1.</param>
/// <param name="Pretrained">Their vectors from raw news; row 0, and rows of words that the news lacks, are zero.</param>
internal sealed record Vocabulary(ulong[] Keys, float[] Pretrained)
{
    // The usual size of a number of a vector, so that all languages start alike.
    private const double Size = 0.3;

    /// <summary>The words of a network that has learned, with its own vectors.</summary>
    public static Vocabulary Of(ModelFile file, EncoderWeights weights)
    {
        var vectors = new float[weights.Words.Length];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = weights.WordScales[i / EncoderSize.Word] * weights.Words[i];
        return new Vocabulary(file.Array<ulong>("keys"), vectors);
    }

    public static Vocabulary Of(IEnumerable<string> forms, WordVectors vectors)
    {
        var keys = new List<ulong>();
        var known = new HashSet<ulong>();
        var values = new List<float>(new float[EncoderSize.Word]);
        double squares = 0;
        for (var i = 0; i < vectors.Words.Length; i++)
        {
            var key = EncoderFeatures.Word(vectors.Words[i]);
            if (!known.Add(key)) continue;
            keys.Add(key);
            foreach (var value in vectors[i])
            {
                values.Add(value);
                squares += value * value;
            }
        }

        var scale = (float)(Size / Math.Sqrt(Math.Max(1e-9, squares) / Math.Max(1, keys.Count * EncoderSize.Word)));
        var counts = new Dictionary<ulong, int>();
        foreach (var form in forms)
        {
            var key = EncoderFeatures.Word(form);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (counts[key] != 2 || !known.Add(key)) continue;
            keys.Add(key);
            values.AddRange(new float[EncoderSize.Word]);
        }

        return new Vocabulary([.. keys], [.. values.Select(value => value * scale)]);
    }
}
