using Sekutu.Language;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;
using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Events.Judging;

/// <summary>Which times the judge of dates weighs for an event.</summary>
public sealed class DateFinderTests
{
    [Fact]
    public void Times_of_the_sentence_hang_in_its_tree_and_those_before_it_do_not()
    {
        var found = Of("Kenya met Ethiopia on Monday. Kenya attacked Somalia on Tuesday.", 1);
        Assert.Equal([("Monday", 1, false), ("Tuesday", 0, true)], found);
    }

    [Fact]
    public void Times_after_the_event_are_none_of_its_own() =>
        Assert.Equal([("Monday", 0, true)], Of("Kenya attacked Somalia on Monday. Ethiopia condemned it on Tuesday.", 0));

    [Fact]
    public void Of_times_far_back_only_days_of_the_opening_are_kept()
    {
        const string between = " The rain had stopped. The shops were open. The buses ran again.";
        Assert.Equal([("Monday", 4, false)], Of("Kenya met Ethiopia on Monday." + between + " Kenya attacked Somalia.", 4));
        Assert.Empty(Of("Kenya met Ethiopia in 2019." + between + " Kenya attacked Somalia.", 4));
    }

    [Fact]
    public void Lengths_of_time_and_decades_date_nothing() =>
        Assert.Empty(Of("Kenya attacked Somalia for two days in the 1990s.", 0));

    [Fact]
    public void The_day_of_a_report_is_none() =>
        Assert.Empty(Of("Kenya attacked Somalia, the radio said, quoted by Reuters on Friday.", 0));

    // The candidates of the first event of a sentence: words, sentences back, whether they hang in its tree.
    private static List<(string Words, int Back, bool InTree)> Of(string text, int sentence)
    {
        var details = new DocumentDetails(Language: "en", Published: new PublicationDate(new DateOnly(2024, 5, 8), DateOrigin.Input));
        var reading = SharedReader.Instance.Read(new Document("made", text, details), new Analysis());
        var view = new ArticleView(reading, new EventLexicon("en"));
        var drafts = new SentenceDrafts(view, new TypeConducts());
        drafts.ReadByRules();
        var finder = new DateFinder(view, new Attachment(view));
        var draft = drafts.Of(sentence).First(other => !other.Dropped);
        return [.. finder.Find(draft, drafts.Of(sentence)).Select(candidate => (view.Reading.Document[candidate.Time.DateSpan].ToString(), candidate.Back, candidate.Node >= 0))];
    }
}
