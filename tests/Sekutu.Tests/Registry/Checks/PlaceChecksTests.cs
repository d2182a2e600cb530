using Sekutu.Knowledge;
using Sekutu.Registry.Checks;
using Sekutu.Registry.Geography;

namespace Sekutu.Tests.Registry.Checks;

public sealed class PlaceChecksTests
{
    private static readonly HashSet<string> Sources = ["wp"];
    private static readonly HashSet<string> States = ["JPN", "USA"];

    [Fact]
    public void The_shipped_places_are_in_order() => Assert.Empty(PlaceChecks.Run().Select(m => m.ToString()));

    [Theory]
    [InlineData("lat = 95", 340)]
    [InlineData("source = []", 341)]
    [InlineData("source = [\"nowhere\"]", 341)]
    [InlineData("within = [\"atlantis\"]", 342)]
    [InlineData("outline = [\"Atlantis\"]", 342)]
    [InlineData("administered_by = [{ who = \"ATL\" }]", 342)]
    [InlineData("administered_by = [{ who = \"JPN\", from = 1990-01-01, to = 1980-01-01 }]", 344)]
    [InlineData("administered_by = [{ who = \"USA\", from = 1945-01-01, to = 1972-05-15 }, { who = \"JPN\", from = 1972-05-15 }]", 344)]
    public void A_fault_in_a_territory_is_named_with_its_line(string line, int number)
    {
        var field = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        string[] good = ["[[territory]]", "id = \"x\"", "name.en = \"X\"", "lat = 1", "lon = 2", "eu_status = \"none\"", "source = [\"wp\"]"];
        var lines = good.Where(l => !l.StartsWith(field + " ", StringComparison.Ordinal)).Append(line);
        var territory = TerritoryFiles.Territory(TomlFile.Parse("x.toml", string.Join('\n', lines)).List("territory")[0], []);
        var message = Assert.Single(PlaceChecks.Territories([territory], new Dictionary<string, Area>(), Sources, States));
        Assert.Equal(number, message.Number);
        Assert.StartsWith("x.toml:", message.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ring = [0, 0, 10, 10, 10, 0, 0, 10]", 345)]
    [InlineData("note = \"nothing drawn\"", 345)]
    [InlineData("of = [\"atlantis\"]", 342)]
    public void A_fault_in_an_area_is_named(string line, int number)
    {
        var text = "[[area]]\nid = \"x\"\nname.en = \"X\"\nkind = \"sea\"\nsource = [\"wp\"]\n" + line;
        var area = TerritoryFiles.Area(TomlFile.Parse("x.toml", text).List("area")[0], []);
        Assert.Equal(number, Assert.Single(PlaceChecks.Areas([area], new Dictionary<string, Area>(), Sources)).Number);
    }
}
