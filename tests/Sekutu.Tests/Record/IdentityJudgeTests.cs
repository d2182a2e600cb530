using Sekutu.Reading.Events;
using Sekutu.Record;
using Sekutu.Record.Identity;
using Sekutu.Record.Sqlite;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Record;

public sealed class IdentityJudgeTests
{
    private static readonly RecordId First = new('E', 1), Second = new('E', 2);

    [Fact]
    public void Two_events_joined_by_hand_are_one_and_come_apart_as_they_were()
    {
        using var record = TwoEvents();
        var judge = new IdentityJudge(record.Record);
        var before = record.Events;

        Assert.Equal(First, judge.Judge(Second, Verdict.Same, First, "one visit").Event);
        var joint = Assert.Single(record.Events);
        Assert.Equal((First, 2), (joint.Id, joint.Articles));
        Assert.Equal(First, record.Questions.Event(Second).Id);
        Assert.Contains(record.Questions.Judgements(joint), j => j is { By: "user", Why: "one visit", Verdict: "same" });

        Assert.Equal(Second, judge.Judge(Second, Verdict.Different, First, "two visits").Event);
        Assert.Equivalent(before, record.Events);
        Assert.Contains(record.Questions.Judgements(record.Events[0]), j => j is { Verdict: "same", Undone: not null });
    }

    [Fact]
    public void What_one_article_says_can_be_taken_out_and_its_new_id_was_never_given_before()
    {
        using var record = TwoEvents();
        var judge = new IdentityJudge(record.Record);
        judge.Judge(First, Verdict.Same, Second, "");
        var claim = record.Questions.Tellings(record.Events[0])[1].Id;

        var (at, _) = judge.Judge(claim, Verdict.Different, First, "");
        Assert.Equal(new RecordId('E', 3), at);
        Assert.Equal(2, record.Events.Count);

        Assert.Equal(First, judge.Judge(claim, Verdict.Same, First, "").Event);
        Assert.Equal(2, Assert.Single(record.Events).Articles);
    }

    [Fact]
    public void Three_joined_in_a_chain_come_apart_one_by_one()
    {
        using var record = TwoEvents();
        record.Add(new ReadingBuilder("France talked with Chad.", "2026-06-01").Event(EventType.Consult, "FRA,TCD", "talked", "2026-06-01"));
        var (judge, third) = (new IdentityJudge(record.Record), new RecordId('E', 3));
        judge.Judge(third, Verdict.Same, Second, "");
        judge.Judge(Second, Verdict.Same, First, "");
        Assert.Equal(3, Assert.Single(record.Events).Articles);

        judge.Judge(Second, Verdict.Different, First, "");
        Assert.Equal([First, Second], record.Events.Select(e => e.Id));
        Assert.Equal(Second, record.Questions.Event(third).Id);
    }

    [Fact]
    public void Refuses_what_is_not_there_or_cannot_be()
    {
        using var record = TwoEvents();
        var judge = new IdentityJudge(record.Record);

        Assert.Equal(510, Assert.Throws<MessageException>(() => judge.Judge(First, Verdict.Same, new RecordId('E', 99), "")).Numbered.Number);
        Assert.Equal(511, Assert.Throws<MessageException>(() => judge.Judge(First, Verdict.Same, First, "")).Numbered.Number);
        Assert.Equal(511, Assert.Throws<MessageException>(() => judge.Judge(new RecordId('D', 1), Verdict.Same, First, "")).Numbered.Number);
        var only = record.Questions.Tellings(record.Events[0])[0].Id;
        Assert.Equal(511, Assert.Throws<MessageException>(() => judge.Judge(only, Verdict.Different, First, "")).Numbered.Number);
        Assert.Equal(2, record.Events.Count);
    }

    private static RecordFixture TwoEvents()
    {
        var record = new RecordFixture();
        record.Add(
            new ReadingBuilder("Kenya met Ghana in Accra.", "2026-03-04").Event(EventType.Consult, "GHA,KEN", "met", "2026-03-04"),
            new ReadingBuilder("Ghana received Kenya once more.", "2026-05-20").Event(EventType.Consult, "GHA,KEN", "received", "2026-05-20"));
        Assert.Equal(2, record.Events.Count);
        return record;
    }
}
