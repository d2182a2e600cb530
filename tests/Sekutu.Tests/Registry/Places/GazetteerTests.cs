using Sekutu.Registry.Places;

namespace Sekutu.Tests.Registry.Places;

public sealed class GazetteerTests
{
    private const string Table = """
        # towns
        name	other_names	country	admin1	lat	lon	population	seat	geonames
        Newport	Newporth	GBR	WLS	51.59	-3	128.1	A	1
        Newport		USA	RI	41.49	-71.31	24.1		2
        San José	San Jose	CRI	08	9.93	-84.08	335	C	3
        San		MLI	04	13.3	-4.9	66.8		4
        """;

    private static readonly Gazetteer Towns = Gazetteer.Parse("towns.tsv", Table);

    [Theory]
    [InlineData("Newport", new[] { "geonames:1", "geonames:2" })]
    [InlineData("NEWPORT", new[] { "geonames:1", "geonames:2" })]
    [InlineData("Newporth", new[] { "geonames:1" })]
    [InlineData("San Jose", new[] { "geonames:3" })]
    [InlineData("Newpor", new string[0])]
    public void Finds_every_town_of_a_name_most_people_first(string name, string[] ids)
    {
        var found = new List<string>();
        for (var entry = Towns.Find(name); entry >= 0; entry = Towns.Next(entry)) found.Add(Towns.Place(entry).Id);
        Assert.Equal(ids, found);
    }

    [Theory]
    [InlineData("San Jose said", 8)]
    [InlineData("San Marino", 3)]
    public void The_longest_name_at_a_place_is_found(string text, int length)
    {
        Assert.True(Towns.TryMatch(text, 0, out var end, out _));
        Assert.Equal(length, end);
    }

    [Fact]
    public void A_row_tells_its_place_and_its_line()
    {
        var town = Towns.Place(Towns.Find("San José"));
        Assert.Equal("San José", town.English);
        Assert.Equal("CRI", town.Country);
        Assert.Equal(335000, town.Population);
        Assert.Equal(PlaceTags.Capital | PlaceTags.Seat, town.Tags);
        Assert.Equal("towns.tsv:5", town.Entry);
    }
}
