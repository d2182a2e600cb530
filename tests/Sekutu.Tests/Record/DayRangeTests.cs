using Sekutu.Record;

namespace Sekutu.Tests.Record;

public sealed class DayRangeTests
{
    [Theory]
    [InlineData("2023-01-11", "2023-01-11")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2023", "2023-01-01/2023-12-31")]
    [InlineData("2023-01-12/2023-01-13", "2023-01-12/2023-01-13")]
    [InlineData("2023-12/2024", "2023-12-01/2024-12-31")]
    public void Reads_what_the_record_writes(string value, string expected) => Assert.Equal(expected, DayRange.Parse(value).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("0000")]
    [InlineData("2024/2023")]
    [InlineData("last week")]
    public void Anything_else_is_none(string? value) => Assert.Null(DayRange.Parse(value));

    [Fact]
    public void Neighbours_are_one_day_apart()
    {
        var (first, second) = (DayRange.Parse("2023-01-31")!.Value, DayRange.Parse("2023-02")!.Value);
        Assert.False(first.Overlaps(second));
        Assert.Equal(1, first.Distance(second));
        Assert.Equal(0, second.Distance(DayRange.Parse("2023")!.Value));
    }
}
