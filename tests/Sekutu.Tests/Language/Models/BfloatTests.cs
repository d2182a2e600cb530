using Sekutu.Language.Models;

namespace Sekutu.Tests.Language.Models;

public sealed class BfloatTests
{
    [Fact]
    public void Packed_numbers_are_added_within_half_a_hundredth()
    {
        var random = new Random(5);
        var numbers = Enumerable.Range(0, 64).Select(_ => (random.NextSingle() - 0.5f) * 20).ToArray();
        var other = Enumerable.Range(0, 64).Select(_ => random.NextSingle()).ToArray();
        var packed = new ushort[64];
        Bfloat.Pack(numbers, packed);
        var set = new float[64];
        Bfloat.SetBoth(packed, other, set);
        var added = set.ToArray();
        Bfloat.AddBoth(packed, other, added);
        for (var i = 0; i < set.Length; i++)
        {
            Assert.Equal(numbers[i] + other[i], set[i], Math.Abs(numbers[i]) * 0.004f + 0.0001f);
            Assert.Equal(2 * set[i], added[i], 0.0001f);
        }
    }

    [Fact]
    public void What_fits_is_kept_as_it_is()
    {
        var packed = new ushort[32];
        Bfloat.Pack([.. Enumerable.Range(0, 32).Select(n => n - 16f)], packed);
        var numbers = new float[32];
        Bfloat.SetBoth(packed, new float[32], numbers);
        Assert.Equal(Enumerable.Range(0, 32).Select(n => n - 16f), numbers);
    }
}
