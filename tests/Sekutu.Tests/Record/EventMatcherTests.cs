using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Identity;
using Sekutu.Registry.Places;

namespace Sekutu.Tests.Record;

public sealed class EventMatcherTests
{
    private static readonly Happening Talks = Make();

    [Fact]
    public void A_meeting_of_the_same_on_the_same_day_is_the_same() => Assert.True(Score(Talks, Talks) >= EventMatcher.Same);

    [Fact]
    public void Without_a_date_it_takes_more_than_the_same_parties()
    {
        var undated = Talks with { When = null };
        Assert.True(Score(Talks, undated) < EventMatcher.Same);
        var told = undated with { Topics = EventTopics.Exercise | EventTopics.Maritime, Words = [1, 2, 3, 4, 5, 6] };
        Assert.True(Score(told, told) >= EventMatcher.Same);
    }

    [Fact]
    public void Without_a_date_news_of_other_days_is_other_news()
    {
        var undated = Talks with { When = null };
        Assert.Null(EventMatcher.Compare(undated, undated with { PublishedDay = undated.PublishedDay + EventMatcher.NewsDays + 1 }, copies: false));
        Assert.NotNull(EventMatcher.Compare(undated, undated with { PublishedDay = undated.PublishedDay + 100 }, copies: true));
    }

    [Fact]
    public void One_party_more_is_not_the_same_without_other_signs() =>
        Assert.True(Score(Talks, Talks with { Sources = ["JPN", "KOR", "USA"] }) < EventMatcher.Same);

    [Fact]
    public void Actors_that_contradict_are_never_the_same() => Assert.Null(EventMatcher.Compare(Talks, Talks with { Sources = ["FRA", "USA"] }, copies: false));

    [Fact]
    public void Who_did_it_and_to_whom_are_not_exchanged()
    {
        var accusation = Talks with { Type = EventType.Accuse, Sources = ["CHN"], Targets = ["PHL"] };
        Assert.Null(EventMatcher.Compare(accusation, accusation with { Sources = ["PHL"], Targets = ["CHN"] }, copies: false));
    }

    [Fact]
    public void Two_towns_are_two_happenings()
    {
        var tokyo = new WherePlace(1, "Tokyo", "JPN", PlaceKind.Place);
        Assert.Null(EventMatcher.Compare(Talks with { Where = tokyo }, Talks with { Where = tokyo with { Number = 2, Canonical = "Osaka" } }, copies: false));
        var japan = new WherePlace(3, "Japan", "JPN", PlaceKind.Country);
        Assert.True(Score(Talks with { Where = tokyo }, Talks with { Where = japan }) >= EventMatcher.Same);
    }

    [Fact]
    public void A_year_does_not_tell_the_day()
    {
        var year = Talks with { When = DayRange.Parse("2026") };
        Assert.True(Score(Talks, year) < EventMatcher.Same);
    }

    [Fact]
    public void Names_are_seen_across_languages()
    {
        var english = Signals.Names("Japan joined the Keen Sword drill with F-35 jets off Okinawa.");
        var indonesian = Signals.Names("Jepang ikut latihan Keen Sword dengan jet F-35 di lepas Okinawa.");
        Assert.Equal(4, Signals.Shared(english, indonesian));
    }

    private static double Score(Happening left, Happening right) => EventMatcher.Compare(left, right, copies: false)!.Value.Score;

    private static Happening Make() => new()
    {
        Type = EventType.Consult,
        Status = EventStatus.Happened,
        Sources = ["JPN", "USA"],
        Targets = [],
        When = DayRange.Parse("2026-03-04"),
        PublishedDay = DayRange.Parse("2026-03-05")!.Value.From,
        Language = "en",
        Words = [],
        Names = [],
    };
}
