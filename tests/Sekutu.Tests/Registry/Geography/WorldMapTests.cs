using Sekutu.Registry.Geography;

namespace Sekutu.Tests.Registry.Geography;

public sealed class WorldMapTests
{
    private static readonly WorldMap Map = WorldMap.Shared;

    [Theory]
    [InlineData(-6.2, 106.8, "IDN")]
    [InlineData(35.68, 139.7, "JPN")]
    [InlineData(25.75, 123.5, "JPN")] // Senkaku, as administered
    [InlineData(44.1, 145.9, "RUS")] // Kunashir
    [InlineData(43.735, 7.422, "MCO")]
    [InlineData(41.9025, 12.4533, "VAT")]
    [InlineData(1.3, 103.85, "SGP")]
    [InlineData(42.6, 20.9, "XKX")]
    [InlineData(-17.8, 178, "FJI")]
    [InlineData(66.1, -171, "RUS")] // east of the date line
    public void A_point_lies_in_the_state_that_runs_it(double latitude, double longitude, string state) =>
        Assert.Equal(state, Map.StateAt(latitude, longitude));

    [Theory]
    [InlineData(64.18, -51.72, "DNK", "GRL")]
    [InlineData(22.3, 114.17, "CHN", "HKG")]
    [InlineData(13.45, 144.78, "USA", "GUM")]
    public void A_territory_with_a_code_of_its_own_has_both(double latitude, double longitude, string state, string country)
    {
        Assert.Equal(state, Map.StateAt(latitude, longitude));
        Assert.Equal(country, Map.CountryAt(latitude, longitude));
    }

    [Theory]
    [InlineData(-45, -100)]
    [InlineData(40, -40)]
    [InlineData(-50, 100)]
    public void The_high_sea_belongs_to_nobody(double latitude, double longitude) => Assert.Null(Map.StateAt(latitude, longitude));

    [Theory]
    [InlineData("senkaku", "1972-05-14", "USA")]
    [InlineData("senkaku", "1972-05-15", "JPN")]
    [InlineData("algerian-departments", "1962-07-02", "FRA")]
    [InlineData("algerian-departments", "1962-07-03", "DZA")]
    [InlineData("falklands", "1982-05-01", "ARG")]
    [InlineData("hong-kong", "1997-07-01", "CHN")]
    [InlineData("spratly", "2024-01-01", null)]
    public void Administration_changes_on_its_day(string id, string day, string? who) =>
        Assert.Equal(who, Map.Territories[id].Administrator(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Who);

    [Theory]
    [InlineData("senkaku", "2023-01-11", true)]
    [InlineData("senkaku", "1960-01-01", true)] // Japan claimed what the United States ran
    [InlineData("guam", "2023-01-11", false)]
    [InlineData("spratly", "2023-01-11", true)]
    [InlineData("crimea", "2012-01-01", false)]
    [InlineData("crimea", "2015-01-01", true)]
    public void A_claim_by_another_makes_it_disputed(string id, string day, bool disputed) =>
        Assert.Equal(disputed, Map.Territories[id].Disputed(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(25.74, 123.47, "senkaku")]
    [InlineData(37.24, 131.87, "dokdo")]
    [InlineData(34.58, 32.99, "akrotiri-dhekelia")]
    [InlineData(9.75, 115.86, "second-thomas")]
    [InlineData(-7.31, 72.41, "chagos")]
    [InlineData(26.36, 127.77, "okinawa")]
    public void The_smallest_territory_of_a_point_comes_first(double latitude, double longitude, string id) =>
        Assert.Equal(id, Map.TerritoriesAt(latitude, longitude).First().Id);

    [Theory]
    [InlineData("north-atlantic-n-of-tropic", 23.5, -40, true)]
    [InlineData("north-atlantic-n-of-tropic", 23.4, -40, false)]
    [InlineData("north-atlantic-n-of-tropic", 28.3, -16.4, true)] // Tenerife
    [InlineData("north-atlantic-n-of-tropic", 21.36, -157.95, false)] // Hawaii
    [InlineData("mediterranean-sea", 35.85, 35.55, true)]
    [InlineData("mediterranean-sea", 34.58, 32.99, true)]
    [InlineData("mediterranean-sea", 43.3, 34, false)]
    [InlineData("europe", 48.86, 2.35, true)]
    [InlineData("europe", 35.9, -5.3, false)] // Ceuta
    [InlineData("europe", 39.9, 41.27, false)] // Erzurum
    [InlineData("europe", 36.14, -5.35, true)] // Gibraltar
    [InlineData("north-america", 64.18, -51.72, true)]
    [InlineData("north-america", 21.36, -157.95, false)]
    [InlineData("south-china-sea", 9.75, 115.86, true)]
    [InlineData("pacific", 9.75, 115.86, true)]
    [InlineData("pacific", 21.36, -157.95, true)]
    [InlineData("pacific", 26.8, 51.9, false)]
    [InlineData("persian-gulf", 26.8, 51.9, true)]
    [InlineData("rio-region", -51.69, -57.86, true)]
    [InlineData("rio-region", 64.18, -51.72, true)]
    [InlineData("rio-region", 51.5, 0, false)]
    [InlineData("rio-region", 21.36, -157.95, false)] // Hawaii lies west of the line
    [InlineData("rio-region", 18.47, -66.11, true)]
    [InlineData("rio-region", 53, -175, true)] // the Aleutians
    [InlineData("taiwan-strait", 24.5, 119.5, true)]
    public void An_area_holds_what_lies_in_it(string area, double latitude, double longitude, bool inside) =>
        Assert.Equal(inside, Map.IsIn(area, latitude, longitude));
}
