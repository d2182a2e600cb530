using System.Text.Json;
using Sekutu.Answers.Formats;
using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Tests.Answers;

public sealed class PloverJsonTests
{
    private static readonly EventEntry Meeting = new()
    {
        Id = new RecordId('E', 7),
        Type = "CONSULT",
        Status = "happened",
        Sources = ["JPN", "NATO"],
        Targets = [],
        Days = DayRange.Parse("2026-03-04"),
        PlaceName = "Brussels",
        Topics = EventTopics.Exercise | EventTopics.Military | EventTopics.Nuclear | EventTopics.Technology,
        Published = DayRange.Parse("2026-03-05"),
        Evidence = "met in Brussels",
    };

    [Theory]
    [InlineData("CONSULT", "happened", "CONSULT", "military cbrn")]
    [InlineData("CONSULT", "planned", "AGREE", "military cbrn future")]
    [InlineData("AID", "planned", "AGREE", "military cbrn future")]
    [InlineData("COOPERATE", "planned", "AGREE", "military cbrn future")]
    [InlineData("SUPPORT", "planned", "AGREE", "military cbrn future")]
    [InlineData("AGREE", "planned", "AGREE", "military cbrn")]
    [InlineData("RETREAT", "planned", "CONCEDE", "military cbrn future")]
    [InlineData("MOBILIZE", "planned", "MOBILIZE", "military cbrn future")]
    [InlineData("CONSULT", "possible", "CONSULT", "military cbrn hypothetical")]
    [InlineData("ASSAULT", "denied", "ASSAULT", "military cbrn negation")]
    [InlineData("ASSAULT", "ongoing", "ASSAULT", "military cbrn")]
    public void Types_and_status_become_types_and_contexts(string type, string status, string expected, string contexts)
    {
        var line = Line(Meeting with { Type = type, Status = status });
        Assert.Equal(expected, Assert.Single(line.GetProperty("event").EnumerateArray()).GetString());
        Assert.Equal(contexts, string.Join(' ', line.GetProperty("context").EnumerateArray().Select(c => c.GetString())));
        Assert.Contains(status, line.GetProperty("comment").GetString(), StringComparison.Ordinal);
        Assert.Equal(type != expected, line.GetProperty("comment").GetString()!.Contains($"{type} on record", StringComparison.Ordinal));
    }

    [Fact]
    public void Actors_have_the_codes_of_the_manual()
    {
        var line = Line(Meeting with { Targets = ["Hamas"] });
        Assert.Equal(["JPN", "IGO"], line.GetProperty("source").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
        Assert.Equal("North Atlantic Treaty Organization", line.GetProperty("source")[1].GetProperty("identifier_text").GetString());
        Assert.Equal(("PSE", "REB"), (line.GetProperty("recipient")[0].GetProperty("code").GetString(), line.GetProperty("recipient")[0].GetProperty("sector").GetString()));
    }

    [Fact]
    public void A_range_of_days_has_an_end_and_no_date_is_made_up()
    {
        Assert.Equal("2026-03-31", Line(Meeting with { Days = DayRange.Parse("2026-03") }).GetProperty("enddate").GetString());
        var undated = Line(Meeting with { Days = null });
        Assert.Equal(JsonValueKind.Null, undated.GetProperty("date").ValueKind);
        Assert.EndsWith("no date told, first published 2026-03-05", undated.GetProperty("comment").GetString(), StringComparison.Ordinal);
        Assert.False(Line(Meeting).TryGetProperty("enddate", out _));
    }

    private static JsonElement Line(EventEntry e)
    {
        using var plover = new PloverJson();
        return JsonDocument.Parse(plover.Line(e)).RootElement;
    }
}
