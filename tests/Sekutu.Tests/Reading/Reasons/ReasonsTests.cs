using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Reasons;
using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Reasons;

public sealed class ReasonsTests
{
    private const string Text =
        "Japan and the Philippines signed a defence agreement in Manila on 8 July 2024, a day after China sent ships to the strait. "
        + "\"We stand together,\" Japanese Defence Minister Ren Ozawa told reporters. Article 4 of the Mutual Defense Treaty applies to the South China Sea, the United States said. "
        + "The ministers met reporters.";

    [Fact]
    public void Nothing_is_kept_unless_asked_for()
    {
        var reading = SharedReader.Instance.Read(Article(Text));
        Assert.NotEmpty(reading.Events);
        Assert.All(reading.Events, e => Assert.Null(e.Why));
        Assert.All(reading.Statements, s => Assert.Null(s.Why));
        Assert.All(reading.Coverage, c => Assert.Null(c.Why));
        Assert.All(reading.Places, p => Assert.Null(p.Why));
        Assert.Empty(reading.TurnedDown);
    }

    [Fact]
    public void The_rows_are_the_same_with_reasons_and_without()
    {
        var plain = SharedReader.Instance.Read(Article(Text), new Analysis());
        var explained = Read(Text);
        Assert.Equal(plain.Events.Select(e => (e.Type, e.Status, e.Date, e.Evidence)), explained.Events.Select(e => (e.Type, e.Status, e.Date, e.Evidence)));
        Assert.Equal(plain.Statements.Select(s => (s.Speaker, s.Evidence)), explained.Statements.Select(s => (s.Speaker, s.Evidence)));
    }

    [Fact]
    public void Every_slot_of_an_event_has_its_reason_with_the_words_the_path_and_the_line()
    {
        var signed = Assert.Single(Read(Text).Events, e => e.Why![0].Span!.Value.Of(Text) is "signed");
        Assert.Equal(["type", "source", "source", "target", "date", "place", "status", "topics"], signed.Why!.Select(w => w.Slot));
        Assert.StartsWith("knowledge/en/predicates.tsv:", signed.Why![0].DecidedBy, StringComparison.Ordinal);
        Assert.Equal("signed –obj→ agreement", signed.Why![0].Path);
        Assert.Equal(["JPN", "PHL"], signed.Why!.Where(w => w.Slot == "source").Select(w => w.Value));
        Assert.Equal("signed –nsubj→ Japan", signed.Why![1].Path);
        Assert.StartsWith("knowledge/states/", signed.Why![1].DecidedBy, StringComparison.Ordinal);
        var date = signed.Why!.Single(w => w.Slot == "date");
        Assert.Equal("2024-07-08", date.Value);
        Assert.StartsWith("knowledge/en/time-grammar.tsv:", date.DecidedBy, StringComparison.Ordinal);
        Assert.Equal("Manila", signed.Why!.Single(w => w.Slot == "place").Value);
    }

    [Fact]
    public void Other_readings_and_other_actors_are_told_with_the_reason_why_not()
    {
        var why = Assert.Single(Read(Text).Events, e => e.Why![0].Span!.Value.Of(Text) is "signed").Why!;
        var china = Assert.Single(why.SelectMany(w => w.PassedOver), p => p.What == "CHN");
        Assert.Contains("sent", china.Reason, StringComparison.Ordinal);
        var sent = Assert.Single(Read("China sent warships towards Taiwan.").Events).Why![0];
        Assert.Contains(sent.PassedOver, p => p.Reason.StartsWith("asks for obj:", StringComparison.Ordinal) && p.Entry!.StartsWith("knowledge/en/predicates", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_that_the_status_changed_says_what_the_entry_said()
    {
        var type = Assert.Single(Read("Norwegia akan mengirim amunisi kepada Ukraina.", "id").Events).Why![0];
        Assert.Equal("AGREE", type.Value);
        Assert.Contains(type.PassedOver, p => p is { What: "AID", Entry: "knowledge/events/types.tsv" } && p.Reason.Contains("ahead", StringComparison.Ordinal));
    }

    [Fact]
    public void What_refers_back_says_to_whom()
    {
        var reading = Read("Jepang dan Filipina menggelar pertemuan di Manila. Kedua negara mengecam China.", "id");
        var source = reading.Events[^1].Why!.First(w => w.Slot == "source");
        Assert.Contains("JPN last named as “Jepang”", source.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_and_coverage_tell_theirs()
    {
        var reading = Read(Text);
        var spoken = reading.Statements.First(s => s.Quote.Count > 0);
        Assert.Equal(["speaker", "verb", "role", "country", "quote"], spoken.Why!.Select(w => w.Slot));
        Assert.StartsWith("knowledge/en/saying.tsv:", spoken.Why![1].DecidedBy, StringComparison.Ordinal);
        Assert.Equal("We stand together,", spoken.Why![4].Value);
        var covers = Assert.Single(reading.Coverage);
        Assert.Equal(["instrument", "article", "applies_to", "asserted_by"], covers.Why!.Select(w => w.Slot));
        Assert.Equal("knowledge/en/coverage-words.tsv:applies", covers.Why![2].DecidedBy);
    }

    [Fact]
    public void What_made_no_row_is_told_with_the_reason()
    {
        var reading = Read("Poland condemned the strike. Nobody met in Warsaw, and Poland did not accuse Russia of it.");
        Assert.Contains(reading.TurnedDown, t => t.What == "ACCUSE" && t.Reason.Contains("not said", StringComparison.Ordinal));
        Assert.All(reading.TurnedDown, t => Assert.NotEmpty(t.Reason));
    }

    [Fact]
    public void Every_span_lies_inside_the_text()
    {
        var reading = Read(Text);
        var all = reading.Events.SelectMany(e => e.Why!).Concat(reading.Statements.SelectMany(s => s.Why!)).Concat(reading.Coverage.SelectMany(c => c.Why!)).Concat(reading.Places.SelectMany(p => p.Why!)).ToList();
        var spans = all.Select(w => w.Span).Concat(all.SelectMany(w => w.PassedOver).Select(p => p.Span)).OfType<Span>();
        Assert.All(spans, s => Assert.InRange(s.Start, 0, Math.Min(s.End, Text.Length)));
    }

    [Fact]
    public void A_path_goes_up_and_down_and_names_prepositions()
    {
        var reading = Read("Japan signed a defence agreement with Britain.");
        int At(string form) => Enumerable.Range(0, reading.Analysis.Words.Length).First(i => reading.Analysis.Form(i).SequenceEqual(form));
        Assert.Equal("Britain ←nmod:with– agreement ←obj– signed –nsubj→ Japan", TreePath.Between(reading.Analysis, At("Britain"), At("Japan")));
        Assert.Null(TreePath.Between(reading.Analysis, 0, 0));
        Assert.Null(TreePath.Between(reading.Analysis, 0, 99));
    }

    private static ArticleReading Read(string text, string language = "en") => SharedReader.Instance.Read(Article(text, language), explain: true);

    private static Document Article(string text, string language = "en") => new("test", text, new DocumentDetails(Language: language));
}
