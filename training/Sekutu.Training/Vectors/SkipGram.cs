using System.Numerics;
using System.Runtime.InteropServices;

namespace Sekutu.Training.Vectors;

/// <summary>
/// Skip-gram with negative sampling (Mikolov et al. 2013) that tells places apart (Ling et al. 2015): the word before and the word after are foretold by
/// weights of their own, so that words of the same part of speech come to lie together. One thread, seeded: the same texts give the same vectors.
/// </summary>
internal sealed class SkipGram(int size, int window, int epochs, int minCount, int maxWords)
{
    private const int Negatives = 5;
    private const float StartRate = 0.04f;
    private const double Subsample = 1e-4;

    public WordVectors Learn(Func<IEnumerable<List<string>>> paragraphs)
    {
        var words = Vocabulary(paragraphs(), out var counts);
        var index = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++) index.Add(words[i], i);
        var corpus = new List<int>();
        foreach (var paragraph in paragraphs())
        {
            foreach (var word in paragraph) corpus.Add(index.TryGetValue(word, out var id) ? id : -1);
            corpus.Add(-2);
        }

        var random = new Random(1);
        var inner = new float[words.Length * size];
        var outer = new float[2 * window * words.Length * size];
        for (var i = 0; i < inner.Length; i++) inner[i] = (random.NextSingle() - 0.5f) / size;
        var noise = NoiseTable(counts);
        var keep = KeepChances(counts);
        var line = new List<int>(512);
        long done = 0, total = (long)corpus.Count * epochs;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var id in CollectionsMarshal.AsSpan(corpus))
            {
                done++;
                if (id >= 0 && random.NextSingle() < keep[id]) line.Add(id);
                if (id != -2) continue;
                Line(CollectionsMarshal.AsSpan(line), inner, outer, noise, StartRate * (float)Math.Max(0.01, 1 - (double)done / total), random);
                line.Clear();
            }
        }

        return new WordVectors(words, inner, size);
    }

    private string[] Vocabulary(IEnumerable<List<string>> paragraphs, out int[] counts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
            foreach (var word in paragraph) CollectionsMarshal.GetValueRefOrAddDefault(seen, word, out _)++;
        var kept = seen.Where(pair => pair.Value >= minCount)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(maxWords).ToArray();
        counts = [.. kept.Select(pair => pair.Value)];
        return [.. kept.Select(pair => pair.Key)];
    }

    private void Line(ReadOnlySpan<int> line, float[] inner, float[] outer, int[] noise, float rate, Random random)
    {
        Span<float> step = stackalloc float[size];
        for (var i = 0; i < line.Length; i++)
        {
            var reach = 1 + random.Next(window);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(line.Length - 1, i + reach); j++)
            {
                if (j == i) continue;
                var center = inner.AsSpan(line[j] * size, size);
                var place = outer.AsSpan((j < i ? j - i + window : j - i + window - 1) * inner.Length, inner.Length);
                step.Clear();
                Pair(center, place.Slice(line[i] * size, size), step, 1, rate);
                for (var n = 0; n < Negatives; n++)
                {
                    var other = noise[random.Next(noise.Length)];
                    if (other != line[i]) Pair(center, place.Slice(other * size, size), step, 0, rate);
                }

                var source = MemoryMarshal.Cast<float, Vector<float>>(step);
                var target = MemoryMarshal.Cast<float, Vector<float>>(center);
                for (var k = 0; k < source.Length; k++) target[k] += source[k];
            }
        }
    }

    private static void Pair(Span<float> center, Span<float> context, Span<float> step, float label, float rate)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(center);
        var b = MemoryMarshal.Cast<float, Vector<float>>(context);
        var s = MemoryMarshal.Cast<float, Vector<float>>(step);
        var sum = Vector<float>.Zero;
        for (var k = 0; k < a.Length; k++) sum += a[k] * b[k];
        var gradient = new Vector<float>((label - 1 / (1 + MathF.Exp(-Vector.Sum(sum)))) * rate);
        for (var k = 0; k < a.Length; k++)
        {
            s[k] += gradient * b[k];
            b[k] += gradient * a[k];
        }
    }

    private static int[] NoiseTable(int[] counts)
    {
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var table = new int[1 << 20];
        double reached = 0;
        var at = 0;
        for (var word = 0; word < counts.Length; word++)
        {
            reached += Math.Pow(counts[word], 0.75) / total;
            while (at < table.Length && (double)at / table.Length < reached) table[at++] = word;
        }

        while (at < table.Length) table[at++] = 0;
        return table;
    }

    private static float[] KeepChances(int[] counts)
    {
        double total = counts.Sum(count => (long)count);
        return [.. counts.Select(count => (float)Math.Min(1, Math.Sqrt(Subsample / (count / total)) + Subsample / (count / total)))];
    }
}
