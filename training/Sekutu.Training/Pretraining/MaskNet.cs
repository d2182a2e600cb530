using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Training.Encoders;

namespace Sekutu.Training.Pretraining;

/// <summary>An encoder that learns to guess hidden words of raw news from what stands around them (Devlin et al. 2019, at a small size).</summary>
/// <remarks>
/// The right word is judged against those hidden elsewhere in the batch and against words drawn by their counts, the same for the whole batch.
/// </remarks>
internal sealed class MaskNet
{
    private const float Hidden = 0.2f;
    private const int Drawn = 512;
    private readonly Dice _random;
    private readonly EncoderNet _encoder;
    private readonly Parameter _guess;
    private readonly Parameter _guessBias = new(1, EncoderSize.Word);
    private readonly Parameter _words;
    private readonly Parameter[] _all;
    private readonly int[] _noise;
    private readonly FloatBuffer _top = new();
    private readonly FloatBuffer _topGradient = new();
    private readonly FloatBuffer _guesses = new();
    private readonly FloatBuffer _guessGradient = new();
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _candidates = new();
    private readonly FloatBuffer _candidateGradient = new();
    private readonly FloatBuffer _turned = new();
    private readonly Products _products = new();

    /// <param name="vocabulary">The words; those with vectors from raw news can be guessed.</param>
    /// <param name="schemes">Number of annotation schemes of the networks that start from this one.</param>
    /// <param name="layers">Layers of the encoder.</param>
    /// <param name="noise">What is left out at random.</param>
    /// <param name="drawn">A long list of rows of words, each as often as it is to be drawn.</param>
    /// <param name="seed">Of all that is drawn.</param>
    public MaskNet(Vocabulary vocabulary, int schemes, int layers, EncoderNoise noise, int[] drawn, int seed)
    {
        _random = new Dice(seed);
        _encoder = new EncoderNet(vocabulary, schemes, layers, noise, _random);
        _guess = Parameter.Dense(EncoderSize.State, EncoderSize.Word, _random);
        _words = new Parameter(vocabulary.Keys.Length + 1, EncoderSize.Word, sparse: true);
        vocabulary.Pretrained.CopyTo(_words.Values, 0);
        _all = [.. _encoder.Parameters, _guess, _guessBias, _words];
        _noise = drawn;
    }

    public void Step(float rate, int step)
    {
        foreach (var parameter in _all) parameter.Step(rate, step);
    }

    public void Follow(float share)
    {
        foreach (var parameter in _encoder.Parameters) parameter.Follow(share);
    }

    public void Save(string path)
    {
        using var writer = new ModelFile.Writer(path);
        _encoder.Save(writer);
    }

    /// <summary>Gathers the gradients of a batch; returns the loss a hidden word.</summary>
    public float Learn(IReadOnlyList<EncoderExample> batch)
    {
        var (places, targets, sentences) = Hide(batch);
        var count = sentences.Sum(sentence => sentence.Words.Length);
        var rows = targets.Concat(Enumerable.Range(0, Drawn).Select(_ => _noise[_random.Next(_noise.Length)])).Distinct().Order().ToArray();
        if (targets.Length == 0) return 0;
        var top = _encoder.Forward(sentences, count);
        var seen = _top.Of(places.Length * EncoderSize.State);
        for (var i = 0; i < places.Length; i++) top.Slice(places[i] * EncoderSize.State, EncoderSize.State).CopyTo(seen[(i * EncoderSize.State)..]);
        var guesses = _guesses.Of(places.Length * EncoderSize.Word);
        for (var i = 0; i < places.Length; i++) _guessBias.Values.CopyTo(guesses[(i * EncoderSize.Word)..]);
        _products.MultiplyAdd(seen, EncoderSize.State, _guess.Values, EncoderSize.Word, guesses, places.Length);
        var guessGradient = _guessGradient.Clear(guesses.Length);
        var loss = Judge(guesses, guessGradient, targets, rows);
        var seenGradient = _topGradient.Clear((count + places.Length) * EncoderSize.State);
        _products.Back(guessGradient, _guess, _guessBias, seen, seenGradient[..seen.Length], places.Length);
        var topGradient = seenGradient[seen.Length..];
        for (var i = 0; i < places.Length; i++) seenGradient.Slice(i * EncoderSize.State, EncoderSize.State).CopyTo(topGradient[(places[i] * EncoderSize.State)..]);
        _encoder.Backward(sentences, count, topGradient);
        return loss / targets.Length;
    }

    // Copies with some of the words that have vectors blotted out; where they stood in the batch, and which they were.
    private (int[] Places, int[] Targets, EncoderExample[] Sentences) Hide(IReadOnlyList<EncoderExample> batch)
    {
        var (places, targets) = (new List<int>(), new List<int>());
        var sentences = new EncoderExample[batch.Count];
        var start = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            var (words, parts, tags) = ((int[])batch[s].Words.Clone(), (int[][])batch[s].Parts.Clone(), (int[])batch[s].Tags.Clone());
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] == 0 || _random.NextSingle() >= Hidden) continue;
                places.Add(start + i);
                targets.Add(words[i]);
                (words[i], parts[i], tags[i]) = (0, [], 0);
            }

            sentences[s] = batch[s] with { Words = words, Parts = parts, Tags = tags };
            start += words.Length;
        }

        return ([.. places], [.. targets], sentences);
    }

    private float Judge(Span<float> guesses, Span<float> gradient, int[] targets, int[] rows)
    {
        var width = (rows.Length + Matrix.Lane - 1) / Matrix.Lane * Matrix.Lane;
        var turned = _turned.Clear(width * EncoderSize.Word);
        var candidates = _candidates.Clear(width * EncoderSize.Word);
        for (var c = 0; c < rows.Length; c++)
        {
            var row = _words.Row(rows[c]);
            row.CopyTo(candidates[(c * EncoderSize.Word)..]);
            for (var k = 0; k < row.Length; k++) turned[k * width + c] = row[k];
        }

        var scores = _scores.Clear(targets.Length * width);
        _products.MultiplyAdd(guesses, EncoderSize.Word, turned, width, scores, targets.Length);
        float loss = 0;
        var weight = 1f / targets.Length;
        for (var t = 0; t < targets.Length; t++)
        {
            var own = scores.Slice(t * width, rows.Length);
            loss += Numerics.Softmax(own, Array.BinarySearch(rows, targets[t]));
            for (var c = 0; c < rows.Length; c++) own[c] *= weight;
            scores.Slice(t * width + rows.Length, width - rows.Length).Clear();
        }

        _products.MultiplyAdd(scores, width, candidates, EncoderSize.Word, gradient, targets.Length);
        var candidateGradient = _candidateGradient.Clear(width * EncoderSize.Word);
        var across = _turned.Of(scores.Length);
        for (var t = 0; t < targets.Length; t++)
            for (var c = 0; c < width; c++) across[c * targets.Length + t] = scores[t * width + c];
        _products.MultiplyAdd(across, targets.Length, guesses, EncoderSize.Word, candidateGradient, width);
        for (var c = 0; c < rows.Length; c++) Matrix.Add(candidateGradient.Slice(c * EncoderSize.Word, EncoderSize.Word), _words.RowGradient(rows[c]));
        return loss;
    }
}
