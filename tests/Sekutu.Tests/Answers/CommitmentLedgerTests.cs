using Sekutu.Answers.Commitments;
using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Questions;
using Sekutu.Text;

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
        PlaceKind = "place",
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
        Evidence = "held the Keen Sword drill",
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

    [Theory]
    [InlineData("happened", CommitmentState.Done, StepKind.Done)]
    [InlineData("ongoing", CommitmentState.MovedOn, StepKind.Begun)]
    [InlineData("denied", CommitmentState.CalledOff, StepKind.Denied)]
    [InlineData("possible", CommitmentState.Open, StepKind.InDoubt)]
    public void The_same_event_told_otherwise_later_moves_it_on(string status, CommitmentState state, StepKind step)
    {
        var c = One(Plan with { Type = "CONSULT", Status = status, StatusesTold = ["planned", status], Days = null });
        Assert.Equal(state, c.State);
        Assert.Equal([StepKind.Announced, step], c.Steps.Select(s => s.Kind));
    }

    [Fact]
    public void An_agreement_that_was_concluded_is_not_yet_carried_out()
    {
        var c = One(Plan with { Status = "happened", StatusesTold = ["planned", "happened"] });
        Assert.Equal((CommitmentState.MovedOn, StepKind.Signed), (c.State, c.Steps[^1].Kind));
    }

    [Fact]
    public void A_later_deed_of_the_same_parties_at_the_same_place_carries_it_out()
    {
        var c = One(Plan, Deed);
        Assert.Equal(CommitmentState.Done, c.State);
        Assert.Equal(Deed.Id, c.Steps[^1].Event.Id);
        Assert.Contains("Okinawa", c.Steps[^1].Why, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 5, 11), c.LastWord);
    }

    [Fact]
    public void So_does_one_at_the_planned_time_or_under_the_same_name()
    {
        var elsewhere = Plan with { PlaceName = null, Evidence = "agreed to hold a drill" };
        Assert.Equal(CommitmentState.Done, One(elsewhere with { Days = DayRange.Parse("2026-05") }, Deed).State);
        Assert.Equal(CommitmentState.Done, One(Plan with { PlaceName = null }, Deed with { PlaceName = null }).State);
        Assert.Equal(CommitmentState.Open, One(elsewhere with { Days = DayRange.Parse("2026") }, Deed).State);
    }

    [Theory]
    [InlineData("SUPPORT", "happened", "signed the Keen Sword pact", CommitmentState.MovedOn, StepKind.Signed)]
    [InlineData("SUPPORT", "happened", "ratified the Keen Sword pact", CommitmentState.MovedOn, StepKind.Ratified)]
    [InlineData("COOPERATE", "happened", "began the Keen Sword drill", CommitmentState.MovedOn, StepKind.Begun)]
    [InlineData("COOPERATE", "ongoing", "are holding the Keen Sword drill", CommitmentState.MovedOn, StepKind.Begun)]
    [InlineData("SANCTION", "happened", "called off the Keen Sword drill", CommitmentState.CalledOff, StepKind.Dropped)]
    [InlineData("SANCTION", "happened", "postponed the Keen Sword drill", CommitmentState.Open, StepKind.Postponed)]
    [InlineData("COOPERATE", "denied", "did not hold the Keen Sword drill", CommitmentState.CalledOff, StepKind.Denied)]
    public void The_words_of_the_deed_tell_the_step(string type, string status, string evidence, CommitmentState state, StepKind step)
    {
        var c = One(Plan, Deed with { Type = type, Status = status, StatusesTold = [status], Evidence = evidence });
        Assert.Equal((state, step), (c.State, c.Steps[^1].Kind));
    }

    public static TheoryData<EventEntry> OtherDeeds => new(
        Deed with { Sources = ["JPN"] },
        Deed with { Sources = ["JPN", "USA", "KOR"] },
        Deed with { Topics = EventTopics.Cyber | EventTopics.Military, Evidence = "held a drill" },
        Deed with { PlaceName = "Guam", Evidence = "held a drill" },
        Deed with { PlaceName = null, Topics = EventTopics.Military },
        Deed with { Published = DayRange.Parse("2026-03-01") },
        Deed with { Type = "ACCUSE" },
        Deed with { Type = "SANCTION" },
        Deed with { Status = "possible", StatusesTold = ["possible"] },
        Deed with { Days = DayRange.Parse("2025-11") });

    [Theory]
    [MemberData(nameof(OtherDeeds))]
    public void Everything_else_leaves_it_open(EventEntry other) => Assert.Equal(CommitmentState.Open, One(Plan, other).State);

    [Fact]
    public void What_one_owes_the_other_is_not_done_by_the_other()
    {
        var promise = Plan with { Sources = ["USA"], Targets = ["JPN"] };
        Assert.Equal(CommitmentState.Done, One(promise, Deed with { Type = "AID", Sources = ["USA"], Targets = ["JPN"] }).State);
        Assert.Equal(CommitmentState.Open, One(promise, Deed with { Type = "AID", Sources = ["JPN"], Targets = ["USA"] }).State);
    }

    [Fact]
    public void A_state_is_no_place_that_tells_one_deed_from_another() =>
        Assert.Equal(CommitmentState.Open, One(Plan with { PlaceName = "Japan", PlaceKind = "country", Evidence = "agreed to hold a drill" }, Deed with { PlaceName = "Japan", PlaceKind = "country" }).State);

    [Fact]
    public void What_was_never_planned_is_no_commitment_nor_what_nobody_undertakes()
    {
        foreach (var none in (EventEntry[])[Deed, Plan with { Type = "ASSAULT" }, Plan with { Type = "REQUEST" }, Plan with { Sources = [], Targets = ["JPN"] }])
            Assert.Empty(new CommitmentLedger([none], Tellings).Of([none], Today));
    }

    [Fact]
    public void What_is_due_comes_first_and_then_the_oldest_word()
    {
        var old = Plan with { Id = new RecordId('E', 3), Published = DayRange.Parse("2026-01-05"), Days = null };
        var due = Plan with { Id = new RecordId('E', 4), Sources = ["JPN", "KOR"], Type = "CONSULT", Days = DayRange.Parse("2026-05-20") };
        Assert.Equal(["E4", "E3", "E1"], new CommitmentLedger([Plan, old, due], Tellings).Of([Plan, old, due], Today).Select(c => $"{c.Event.Id}"));
    }

    private static Commitment One(EventEntry asked, params EventEntry[] others) => Assert.Single(new CommitmentLedger([asked, .. others], Tellings).Of([asked], Today));

    private static ILookup<RecordId, Telling> Tellings(IEnumerable<EventEntry> events) =>
        events.SelectMany(Told, (e, telling) => (e.Id, telling)).ToLookup(t => t.Id, t => t.telling);

    // One article for each status told, a day apart.
    private static IReadOnlyList<Telling> Told(EventEntry e) => [.. e.StatusesTold.Select((status, i) => new Telling
    {
        Id = new RecordId('A', (e.Id.Number * 10) + i),
        Home = e.Id,
        Document = new DocumentEntry
        {
            Id = new RecordId('D', e.Id.Number),
            Name = "test",
            Language = "en",
            Opening = "",
            Reader = "test",
            Story = new RecordId('D', e.Id.Number),
            Published = $"{new DayRange(e.Published!.Value.From + i, e.Published.Value.From + i)}",
        },
        Text = "They " + e.Evidence,
        Sentence = new Span(0, e.Evidence.Length + 5),
        Evidence = new Span(5, e.Evidence.Length + 5),
        Type = e.Type,
        Status = status,
        Date = e.Days is { } days ? $"{days}" : null,
        Rule = "by-hand",
    })];
}
