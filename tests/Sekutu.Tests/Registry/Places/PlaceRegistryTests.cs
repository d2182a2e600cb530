using Sekutu.Registry.Places;

namespace Sekutu.Tests.Registry.Places;

public sealed class PlaceRegistryTests
{
    private static readonly PlaceRegistry Registry = PlaceRegistry.Shared;

    [Theory]
    [InlineData("Kepulauan Senkaku", "place:senkaku")]
    [InlineData("Diaoyu", "place:senkaku")]
    [InlineData("jepang", "state:JPN")]
    [InlineData("Japan", "state:JPN")]
    [InlineData("Selat Malaka", "place:malacca-strait")]
    [InlineData("Moskow", "geonames:524901")]
    public void A_name_in_either_language_finds_its_place(string name, string id) => Assert.Equal(id, Registry.Find(name)[0].Id);

    [Fact]
    public void A_town_of_the_gazetteer_is_found_by_name() => Assert.Contains(Registry.Find("Surabaya"), p => p.Country == "IDN");

    [Fact]
    public void A_name_that_nobody_bears_finds_nothing() => Assert.Empty(Registry.Find("Negeri Antah Berantah"));

    [Theory]
    [InlineData("state:JPN", "id", "Jepang")]
    [InlineData("state:JPN", "en", "Japan")]
    [InlineData("place:senkaku", "id", "Kepulauan Senkaku")]
    [InlineData("place:senkaku", "fr", "Senkaku Islands")]
    public void A_place_is_shown_in_the_readers_language_or_in_English(string id, string language, string name) =>
        Assert.Equal(name, Registry.ById(id)!.DisplayName(language));

    [Fact]
    public void At_least_four_hundred_places_are_listed_by_hand_each_with_a_point() =>
        Assert.True(Registry.Places.Count(p => p.Id.StartsWith("place:", StringComparison.Ordinal) && double.IsFinite(p.Latitude)) >= 400);

    [Theory]
    [InlineData("place:senkaku", true, null)]
    [InlineData("state:TWN", true, "TWN")]
    [InlineData("state:XKX", true, null)]
    [InlineData("place:kadena", false, "JPN")]
    public void What_is_disputed_says_so(string id, bool disputed, string? country)
    {
        var place = Registry.ById(id)!;
        Assert.Equal(disputed, place.Disputed);
        Assert.Equal(country, place.Country);
    }
}
