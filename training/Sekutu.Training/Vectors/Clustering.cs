using Sekutu.Language.Models;
using Sekutu.Text;

namespace Sekutu.Training.Vectors;

/// <summary>Spherical k-means over word vectors, at two grains.</summary>
internal static class Clustering
{
    private const int Rounds = 12;

    public static void Save(WordVectors vectors, string path)
    {
        var unit = Unit(vectors);
        var words = vectors.Words.Select(word => WordHash.Lower(word)).ToArray();
        using var writer = new ModelFile.Writer(path);
        writer.Add<ulong>("words", words).Add<byte>("coarse", Assign(unit, vectors.Size, 40)).Add<byte>("fine", Assign(unit, vectors.Size, 254));
    }

    // Numbers start at 1: 0 is for words that are not known.
    private static byte[] Assign(float[] unit, int size, int count)
    {
        var words = unit.Length / size;
        var centers = new float[count * size];
        for (var c = 0; c < count; c++) unit.AsSpan(c * 11 % words * size, size).CopyTo(centers.AsSpan(c * size));
        var owner = new byte[words];
        for (var round = 0; round < Rounds; round++)
        {
            for (var w = 0; w < words; w++) owner[w] = (byte)(1 + Nearest(unit.AsSpan(w * size, size), centers, size));
            Array.Clear(centers);
            for (var w = 0; w < words; w++)
                for (var k = 0; k < size; k++) centers[(owner[w] - 1) * size + k] += unit[w * size + k];
            for (var c = 0; c < count; c++) Normalise(centers.AsSpan(c * size, size));
        }

        return owner;
    }

    private static int Nearest(ReadOnlySpan<float> word, float[] centers, int size)
    {
        var best = 0;
        var most = float.NegativeInfinity;
        for (var c = 0; c < centers.Length / size; c++)
        {
            var dot = Numerics.Dot(word, centers.AsSpan(c * size, size));
            if (dot <= most) continue;
            most = dot;
            best = c;
        }

        return best;
    }

    private static float[] Unit(WordVectors vectors)
    {
        var unit = new float[vectors.Words.Length * vectors.Size];
        for (var w = 0; w < vectors.Words.Length; w++)
        {
            var row = unit.AsSpan(w * vectors.Size, vectors.Size);
            vectors[w].CopyTo(row);
            Normalise(row);
        }

        return unit;
    }

    private static void Normalise(Span<float> row)
    {
        var length = MathF.Sqrt(Numerics.Dot(row, row));
        if (length > 0)
            foreach (ref var value in row) value /= length;
    }
}
