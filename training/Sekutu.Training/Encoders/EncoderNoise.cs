namespace Sekutu.Training.Encoders;

/// <summary>Shares that are left out at random while learning, so that nothing is learned by heart.</summary>
/// <param name="Word">Of learned word vectors: as if the word had been met in raw news only.</param>
/// <param name="Parts">Of words, whose beginnings and endings are left out, since they tell a word nearly as well as its vector.</param>
/// <param name="Input">Of the numbers of the input.</param>
/// <param name="Layer">Of the numbers that a layer gives.</param>
internal sealed record EncoderNoise(float Word, float Parts, float Input, float Layer)
{
    /// <summary>Nothing is left out.</summary>
    public static readonly EncoderNoise None = new(0, 0, 0, 0);

    /// <summary>Leaves a share of the values out and strengthens the rest; the mask tells which.</summary>
    public static void Drop(Span<float> values, Span<float> mask, float share, Dice random)
    {
        var keep = 1 / (1 - share);
        for (var i = 0; i < values.Length; i++)
        {
            mask[i] = random.NextSingle() < share ? 0 : keep;
            values[i] *= mask[i];
        }
    }
}
