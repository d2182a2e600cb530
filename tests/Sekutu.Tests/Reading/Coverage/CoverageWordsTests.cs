using Sekutu.Knowledge;
using Sekutu.Reading.Coverage;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Coverage;

public sealed class CoverageWordsTests
{
    [Theory]
    [InlineData("id", "5", "5")]
    [InlineData("id", "lima", "5")]
    [InlineData("id", "IV", "4")]
    [InlineData("en", "five", "5")]
    [InlineData("en", "XII", "12")]
    [InlineData("en", "51", "51")]
    [InlineData("en", "1951", null)]
    [InlineData("en", "defence", null)]
    [InlineData("id", "enam", "6")]
    public void Articles_become_plain_numbers(string language, string word, string? expected) =>
        Assert.Equal(expected, CoverageWords.LoadAll()[language].Number(WordHash.Lower(word), word));

    [Fact]
    public void A_name_that_several_treaties_share_carries_the_parties_that_tell_them_apart()
    {
        var rows = TsvFile.Read(DataFolder.Knowledge("instruments", "names.tsv"), "id", "lang", "names", "parties", "source").Rows;
        Assert.All(rows, row => Assert.NotEmpty(row["source"]));
        var shared = rows.Where(row => row["id"] != "-")
            .SelectMany(row => row.List("names").Select(name => (Name: row["lang"] + ":" + name.ToLowerInvariant(), Row: row)))
            .GroupBy(pair => pair.Name).Where(group => group.Select(pair => pair.Row["id"]).Distinct().Count() > 1);
        Assert.All(shared, group => Assert.All(group, pair => Assert.True(pair.Row.List("parties").Length > 0, $"{group.Key} in {pair.Row.Where}")));
    }
}
