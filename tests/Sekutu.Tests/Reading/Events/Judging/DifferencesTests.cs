using Sekutu.Reading.Events.Judging;

namespace Sekutu.Tests.Reading.Events.Judging;

public sealed class DifferencesTests
{
    [Theory]
    [InlineData(new uint[] { })]
    [InlineData(new uint[] { 0 })]
    [InlineData(new uint[] { 5, 5, 6 })]
    [InlineData(new uint[] { 0, 127, 128, 16_511, 16_777_215, uint.MaxValue })]
    public void What_is_packed_comes_back(uint[] numbers) => Assert.Equal(numbers, Differences.Unpack(Differences.Pack(numbers)));

    [Fact]
    public void Near_numbers_take_a_byte_each() => Assert.Equal(100, Differences.Pack(Enumerable.Range(0, 100).Select(n => (uint)n * 127)).Length);
}
