using Sekutu.Registry.Actors;

namespace Sekutu.Tests.Registry.Actors;

public sealed class ActorRegistryTests
{
    private static readonly ActorRegistry Registry = ActorRegistry.Load();

    [Fact]
    public void Is_as_wide_as_world_news_needs()
    {
        Assert.Equal(193, Registry.States.Count(state => state.Kind == StateKind.State));
        Assert.True(Registry.Organisations.Count(o => !o.IsGroup) >= 120);
        Assert.True(Registry.Organisations.Count(o => o.IsGroup) >= 80);
        Assert.True(Registry.Holders.Count >= 700);
    }

    [Theory]
    [InlineData("JPN", "id", "Jepang")]
    [InlineData("JPN", "en", "Japan")]
    [InlineData("MMR", "id", "Myanmar")]
    [InlineData("GBR", "id", "Inggris")]
    [InlineData("SUN", "en", "Soviet Union")]
    [InlineData("NATO", "id", "NATO")]
    [InlineData("QQQ", "id", "QQQ")]
    public void Names_are_shown_in_the_language_asked_for(string code, string language, string name) => Assert.Equal(name, Registry.NameOf(code, language));

    [Theory]
    [InlineData("USA", "mfa", "2023-01-11", "Antony Blinken")]
    [InlineData("JPN", "hog", "2020-09-15", "Shinzo Abe")]
    [InlineData("NATO", "sg", "2024-10-02", "Mark Rutte")]
    [InlineData("IDN", "mfa", "2015-04-01", "Retno Marsudi")]
    public void An_office_knows_its_holder_on_a_day(string country, string role, string day, string person) =>
        Assert.Equal([person], Registry.HoldersOn(country, role, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Select(h => h.Person));

    [Fact]
    public void A_state_stands_for_itself_and_an_organisation_for_none()
    {
        Assert.Equal("FRA", Registry.CountryOf("FRA"));
        Assert.Null(Registry.CountryOf("NATO"));
        Assert.Null(Registry.CountryOf("Hamas"));
    }

    [Theory]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("unknown", null, null)]
    public void A_date_is_as_exact_as_it_is_written(string text, string? earliest, string? latest)
    {
        Assert.True(InexactDay.TryParse(text, out var day));
        Assert.Equal(earliest, day.Earliest?.ToString("O"));
        Assert.Equal(latest, day.Latest?.ToString("O"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2021-13")]
    [InlineData("last year")]
    public void What_is_no_date_is_refused(string text) => Assert.False(InexactDay.TryParse(text, out _));
}
