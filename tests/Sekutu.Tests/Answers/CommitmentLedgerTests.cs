using Sekutu.Answers.Commitments;
using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Questions;

namespace Sekutu.Tests.Answers;

public sealed class CommitmentLedgerTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly EventEntry Plan = new()
    {
        Id = new RecordId('E', 1),
        Type = "AGREE",
        Status = "planned",
        Sources = ["JPN", "USA"],
        Targets = [],
        Days = DayRange.Parse("2026-03-04"),
        PlaceName = "Okinawa",
        Topics = EventTopics.Exercise | EventTopics.Military,
        Published = DayRange.Parse("2026-03-05"),
        Evidence = "agreed to hold the Keen Sword drill",
        StatusesTold = ["planned"],
    };

    private static readonly EventEntry Deed = Plan with
    {
        Id = new RecordId('E', 2),
        Type = "COOPERATE",
        Status = "happened",
        Days = DayRange.Parse("2026-05-10"),
        Published = DayRange.Parse("2026-05-11"),
        Evidence = "began the Keen Sword drill",
        StatusesTold = ["happened"],
    };

    [Fact]
    public void A_promise_without_a_later_word_is_open_and_the_day_of_agreeing_is_not_its_term()
    {
        var c = One(Plan);
        Assert.Equal((CommitmentState.Open, (DayRange?)null), (c.State, c.By));
        Assert.Equal(88, c.DaysSince);
    }

    [Fact]
    public void A_plan_whose_day_is_past_is_due()
    {
        var visit = Plan with { Type = "CONSULT", Days = DayRange.Parse("2026-05-20") };
        Assert.Equal(CommitmentState.Due, One(visit).State);
        Assert.Equal(CommitmentState.Open, One(visit with { Days = DayRange.Parse("2026-06") }).State);
    }

    [Fact]
    public void The_same_event_told_as_done_is_moved_on_and_as_denied_called_off()
    {
        Assert.Equal(CommitmentState.MovedOn, One(Plan with { Status = "happened", StatusesTold = ["planned", "happened"] }).State);
        Assert.Equal(CommitmentState.CalledOff, One(Plan with { Status = "denied", StatusesTold = ["planned", "denied"] }).State);
    }

    [Fact]
    public void A_later_deed_of_the_same_parties_at_the_same_place_moves_it_on()
    {
        var c = One(Plan, Deed);
        Assert.Equal(CommitmentState.MovedOn, c.State);
        Assert.Equal(Deed.Id, c.MovedOnBy!.Event.Id);
        Assert.Contains("Okinawa", c.MovedOnBy.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_common_will_do_where_no_place_is_told() =>
        Assert.Equal(CommitmentState.MovedOn, One(Plan with { PlaceName = null }, Deed with { PlaceName = null }).State);

    public static TheoryData<EventEntry> OtherDeeds => new(
        Deed with { Sources = ["JPN"] },
        Deed with { Topics = EventTopics.Cyber | EventTopics.Military },
        Deed with { PlaceName = "Guam", Evidence = "began a drill" },
        Deed with { Published = DayRange.Parse("2026-03-01") },
        Deed with { Type = "ACCUSE" },
        Deed with { Status = "possible" },
        Deed with { Days = DayRange.Parse("2025-11") });

    [Theory]
    [MemberData(nameof(OtherDeeds))]
    public void Everything_else_leaves_it_open(EventEntry other) => Assert.Equal(CommitmentState.Open, One(Plan, other).State);

    [Fact]
    public void What_was_never_planned_is_no_commitment() => Assert.Empty(CommitmentLedger.Of([Deed], [Deed], Today));

    private static Commitment One(EventEntry asked, params EventEntry[] others) => Assert.Single(CommitmentLedger.Of([asked], [asked, .. others], Today));
}
