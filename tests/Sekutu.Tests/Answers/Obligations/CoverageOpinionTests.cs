using Sekutu.Answers.Obligations;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Registry.Obligations;

namespace Sekutu.Tests.Answers.Obligations;

public sealed class CoverageOpinionTests
{
    [Theory]
    [InlineData("us-jp-1960", "5", "Senkaku Islands", "2014-04-25", Covered.True)]
    [InlineData("us-jp-1960", "V", "Senkaku Islands", "1971-04-25", Covered.False)]
    [InlineData("nato-1949", "5", "Ceuta", "2022-06-01", Covered.Disputed)]
    [InlineData("nato-1949", "5", "Hawaii", "2022-06-01", Covered.False)]
    public void The_registry_answers_for_the_treaty_the_place_and_the_day(string instrument, string article, string place, string day, Covered expected) =>
        Assert.Equal(expected, CoverageOpinion.Of(Entry(instrument, article, place, day))?.Covered);

    [Theory]
    [InlineData(null, "Senkaku Islands", "2014-04-25")]
    [InlineData("us-jp-1960", null, "2014-04-25")]
    [InlineData("us-jp-1960", "Senkaku Islands", null)]
    [InlineData("aukus-2021", "Senkaku Islands", "2022-04-25")]
    public void It_says_nothing_of_what_it_does_not_know(string? instrument, string? place, string? day) =>
        Assert.Null(CoverageOpinion.Of(Entry(instrument, null, place, day)));

    private static CoverageEntry Entry(string? instrument, string? article, string? place, string? day) => new()
    {
        Id = RecordId.TryParse("C1", out var id) ? id : default,
        Document = RecordId.TryParse("D1", out var document) ? document : default,
        Instrument = "the treaty",
        InstrumentId = instrument,
        Article = article,
        AppliesTo = "the place",
        PlaceName = place,
        Evidence = "the treaty applies to the place",
        Published = day,
    };
}
