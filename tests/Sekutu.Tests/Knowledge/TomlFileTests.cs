using Sekutu.Knowledge;

namespace Sekutu.Tests.Knowledge;

public sealed class TomlFileTests
{
    private const string Text = """
        title.en = "A treaty"
        signed = 1960-01-19
        numbers = [1, 2.5]

        [[article]]
        no = "4"
        [[article]]
        no = "5"
        [[article.obligation]]
        nature = "consult"
        owed_by = ["USA", "JPN"]
        scope = { include = "land" }
        """;

    private static readonly TomlNode Root = TomlFile.Parse("x.toml", Text);

    [Fact]
    public void Values_are_read_by_their_kind()
    {
        Assert.Equal("A treaty", Root["title"]!.Text("en"));
        Assert.Equal(new DateOnly(1960, 1, 19), Root.Date("signed"));
        Assert.Equal(["1", "2.5"], Root.Texts("numbers"));
        Assert.Null(Root.Text("ended"));
        Assert.Empty(Root.List("ended"));
    }

    [Fact]
    public void A_table_within_an_array_belongs_to_its_last_element_and_knows_its_line()
    {
        var articles = Root.List("article");
        Assert.Equal(["4", "5"], articles.Select(a => a.Text("no")));
        Assert.Empty(articles[0].List("obligation"));
        var obligation = Assert.Single(articles[1].List("obligation"));
        Assert.Equal("land", obligation["scope"]!.Text("include"));
        Assert.Equal("x.toml:10", obligation["nature"]!.Where);
    }

    [Theory]
    [InlineData("\"1954\"", "1954-01-01")]
    [InlineData("\"2012-04\"", "2012-04-01")]
    [InlineData("2012-04-07", "2012-04-07")]
    [InlineData("\"soon\"", null)]
    public void A_year_or_month_stands_for_its_first_day(string value, string? day) =>
        Assert.Equal(day, TomlFile.Parse("x.toml", "day = " + value).Date("day")?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_is_not_TOML_is_refused_with_its_line()
    {
        var refused = Assert.Throws<MessageException>(() => TomlFile.Parse("x.toml", "a = 1\nb = \n"));
        Assert.Equal(14, refused.Numbered.Number);
        Assert.StartsWith("x.toml:2", refused.Numbered.Subject, StringComparison.Ordinal);
    }
}
