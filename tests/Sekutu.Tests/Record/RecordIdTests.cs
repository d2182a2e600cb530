using Sekutu.Record;

namespace Sekutu.Tests.Record;

public sealed class RecordIdTests
{
    [Theory]
    [InlineData("E12", "E12")]
    [InlineData("d3", "D3")]
    public void Reads_a_letter_and_a_number(string text, string expected)
    {
        Assert.True(RecordId.TryParse(text, out var id));
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("E")]
    [InlineData("12")]
    [InlineData("E0")]
    [InlineData("E-1")]
    [InlineData("X5")]
    [InlineData("E99999999999999999999")]
    public void Refuses_all_else(string? text) => Assert.False(RecordId.TryParse(text, out _));
}
