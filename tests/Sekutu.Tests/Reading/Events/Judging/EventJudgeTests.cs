using Sekutu.Language;
using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Events.Judging;

/// <summary>What the judge of events does with what the rules read, whatever the model holds.</summary>
public sealed class EventJudgeTests
{
    private const string Text = "Kenya attacked Ethiopia on Monday. Ethiopia condemned Kenya. Somalia urged Kenya to stop the attack.";

    [Fact]
    public void There_is_no_model_of_a_language_without_one() => Assert.Null(EventModel.Load("xx"));

    [Fact]
    public void A_row_that_the_model_found_names_it_and_is_sure_enough()
    {
        const string report = "Israel retaliated against Hezbollah in Lebanon with strikes on Friday. Ukrainian drones hit a Russian refinery overnight. US troops pulled out of a base in Niger. "
            + "The rain had stopped by then. Iran's barrage wounded two Israeli soldiers. Turkish jets pounded Kurdish fighters in Syria. The market was calm. Nobody was surprised. "
            + "Pakistani gunners answered the Indian volley.";
        var found = 0;
        foreach (var row in SharedReader.Instance.Read(new Document("made", report, new DocumentDetails(Language: "en"))).Events)
        {
            Assert.InRange(row.Confidence, 0, 1);
            if (row.Rule != ModelDraft.Rule) continue;
            found++;
            Assert.Equal("models/en.events.bin", row.Entry);
            Assert.InRange(row.Confidence, RowJudge.Least, 1);
            Assert.NotEmpty(row.Sources);
        }

        Assert.True(found > 0, "the model found nothing of its own in a report of force");
    }

    [Fact]
    public void In_a_text_of_few_sentences_the_rows_of_the_rules_stand()
    {
        var rows = SharedReader.Instance.Read(new Document("made", Text, new DocumentDetails(Language: "en"))).Events;
        Assert.Contains(rows, row => row.Type == EventType.Assault && row.Sources[0].Code == "KEN" && row.Targets[0].Code == "ETH");
        Assert.Contains(rows, row => row.Type == EventType.Accuse && row.Sources[0].Code == "ETH" && row.Targets[0].Code == "KEN");
    }

    [Fact]
    public void Memory_leaves_out_the_event_at_hand()
    {
        var (view, drafts) = Read();
        var memory = new ArticleMemory(view, drafts);
        var attack = drafts.Of(0).Single(draft => !draft.Dropped);
        Assert.Equal((2, 1), (memory.Roles("KEN", null).Target, memory.Roles("KEN", null).Source));
        Assert.Equal((1, 0), memory.Roles("KEN", EventType.Assault, null));
        Assert.Equal((0, 0), memory.Roles("KEN", EventType.Assault, attack));
        Assert.Equal(0, memory.Rank("KEN"));
        Assert.Equal(3, memory.Mentions("KEN"));
    }

    [Fact]
    public void Candidates_are_named_near_and_the_nearest_mention_counts()
    {
        var (view, drafts) = Read();
        var finder = new PartyFinder(view, drafts, new ArticleMemory(view, drafts));
        var condemned = drafts.Of(1).Single(draft => !draft.Dropped).Node;
        var found = finder.Find(1, condemned).ToDictionary(candidate => candidate.Code);
        Assert.Equal(["ETH", "KEN"], found.Keys.Order());
        Assert.Equal(1, found["KEN"].InSentence);
        Assert.Equal("Kenya", view.Reading.Document[found["KEN"].Slot!.Span].ToString());
        Assert.Equal(1, found["ETH"].Mention!.Sentence);
    }

    private static (ArticleView View, SentenceDrafts Drafts) Read()
    {
        var reading = SharedReader.Instance.Read(new Document("made", Text, new DocumentDetails(Language: "en")), new Analysis());
        var view = new ArticleView(reading, new EventLexicon("en"));
        var drafts = new SentenceDrafts(view, new TypeConducts());
        drafts.ReadByRules();
        return (view, drafts);
    }
}
