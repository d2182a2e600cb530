using Sekutu.Reading.Events;
using Sekutu.Record.Questions;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Record;

public sealed class ArticleWriterTests
{
    private const string English =
        "TOKYO (Reuters) - Japan and the United States agreed on Wednesday to hold the Keen Sword drill near Okinawa. Officials gave no further details of the plan.";

    private const string Indonesian =
        "JAKARTA, Antara - Jepang dan Amerika Serikat sepakat pada Rabu menggelar latihan Keen Sword di dekat Okinawa. Pejabat tidak merinci rencana itu.";

    [Fact]
    public void One_happening_told_in_two_languages_is_one_event_with_two_pieces_of_evidence()
    {
        using var record = new RecordFixture();
        record.Add(InEnglish(), InIndonesian());

        var e = Assert.Single(record.Events);
        Assert.Equal((2, 2), (e.Articles, e.Origins));
        Assert.Equal(["JPN", "USA"], e.Sources.Order());
        Assert.Equal(["en", "id"], record.Questions.Tellings(e).Select(t => t.Document.Language).Order());
        Assert.Contains(record.Questions.Judgements(e), j => j is { Verdict: "same", By: "rule", Undone: null });
    }

    [Fact]
    public void Two_happenings_of_one_article_are_never_made_one()
    {
        using var record = new RecordFixture();
        var article = new ReadingBuilder("Japan and the United States agreed to hold a drill. Japan and the United States agreed to share the cost.", "2026-03-04")
            .Event(EventType.Agree, "JPN,USA", "agreed to hold a drill", "2026-03-04", EventStatus.Planned, EventTopics.Exercise)
            .Event(EventType.Agree, "JPN,USA", "agreed to share the cost", "2026-03-04", EventStatus.Planned, EventTopics.Exercise);
        record.Add(article);
        record.Add(new ReadingBuilder("The United States and Japan on Wednesday agreed to hold a drill and agreed to share the cost.", "2026-03-04")
            .Event(EventType.Agree, "JPN,USA", "agreed to hold a drill", "2026-03-04", EventStatus.Planned, EventTopics.Exercise)
            .Event(EventType.Agree, "JPN,USA", "agreed to share the cost", "2026-03-04", EventStatus.Planned, EventTopics.Exercise));

        Assert.Equal(2, record.Events.Count);
        Assert.All(record.Events, e => Assert.Equal(2, e.Articles));
    }

    [Theory]
    [InlineData(EventType.Consult, "JPN,USA", "2026-03-04", EventTopics.Exercise)]
    [InlineData(EventType.Agree, "JPN,KOR", "2026-03-04", EventTopics.Exercise)]
    [InlineData(EventType.Agree, "JPN,USA", "2026-03-11", EventTopics.Exercise)]
    [InlineData(EventType.Agree, "JPN,USA", "2026-03-04", EventTopics.Cyber)]
    public void Another_type_party_day_or_subject_is_another_event(EventType type, string parties, string date, EventTopics topics)
    {
        using var record = new RecordFixture();
        record.Add(InEnglish());
        record.Add(new ReadingBuilder("Both sides said so in a short notice after talks.", "2026-03-04").Event(type, parties, "said so", date, EventStatus.Planned, topics));

        Assert.Equal(2, record.Events.Count);
    }

    [Fact]
    public void Copies_of_one_report_count_as_articles_but_not_as_origins()
    {
        var body = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"Paragraph {i} tells how ships number {i * 7} left harbour {i * 3} at dawn."));
        using var record = new RecordFixture();
        record.Add(
            new ReadingBuilder($"Australia and Japan met in Tokyo. {body}", "2026-03-04", "One Daily").Event(EventType.Consult, "AUS,JPN", "met in Tokyo", "2026-03-04"),
            new ReadingBuilder($"Australia and Japan met in Tokyo. {body} Read more on our pages.", "2026-03-05", "Other Daily")
                .Event(EventType.Consult, "AUS,JPN", "met in Tokyo", "2026-03-04"));

        var e = Assert.Single(record.Events);
        Assert.Equal((2, 1), (e.Articles, e.Origins));
        Assert.Equal(1, record.Questions.Size().Stories);
    }

    [Fact]
    public void A_form_that_is_filled_in_again_the_next_year_is_no_copy()
    {
        var form = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"Under section {i * 7} of the act the office reports number {i * 3} in full."));
        using var record = new RecordFixture();
        record.Add(new ReadingBuilder($"First report. {form}", "2025-06-08"), new ReadingBuilder($"Second report. {form}", "2026-06-08"));

        Assert.Equal(2, record.Questions.Size().Stories);
    }

    [Fact]
    public void Two_papers_that_draw_on_one_agency_are_one_origin()
    {
        using var record = new RecordFixture();
        record.Add(
            new ReadingBuilder("Ministers of Australia and Japan met in Tokyo.", "2026-03-04", "One Daily", "Reuters").Event(EventType.Consult, "AUS,JPN", "met in Tokyo", "2026-03-04"),
            new ReadingBuilder("In Tokyo the two countries talked, and met again at night.", "2026-03-04", "REUTERS").Event(EventType.Consult, "AUS,JPN", "met again", "2026-03-04"));

        var e = Assert.Single(record.Events);
        Assert.Equal((2, 1), (e.Articles, e.Origins));
    }

    [Fact]
    public void Dates_and_statuses_that_differ_stand_side_by_side()
    {
        using var record = new RecordFixture();
        record.Add(
            new ReadingBuilder("Leaders of India and France will meet at the Paris Air Forum on Thursday.", "2026-03-03", "One")
                .Event(EventType.Consult, "FRA,IND", "will meet", "2026-03-05", EventStatus.Planned),
            new ReadingBuilder("Leaders of India and France met at the Paris Air Forum this week.", "2026-03-06", "Two")
                .Event(EventType.Consult, "FRA,IND", "met at the Paris Air Forum", "2026-03-05/2026-03-06"));

        var e = Assert.Single(record.Events);
        Assert.Equal("happened", e.Status);
        Assert.Equal(["planned", "happened"], e.StatusesTold);
        Assert.Equal(2, e.DatesTold.Count);
    }

    [Fact]
    public void A_text_found_again_is_counted_once_and_both_places_are_kept()
    {
        using var record = new RecordFixture();
        Assert.Equal(1, record.Add(InEnglish().Found("a.jsonl:1")).Added);
        var again = record.Add(InEnglish().Found("b.jsonl:9"));

        Assert.Equal((0, 1), (again.Added, again.Known));
        Assert.Equal(1, Assert.Single(record.Events).Articles);
        Assert.Equal(["a.jsonl:1", "b.jsonl:9"], record.Questions.FoundAt(Assert.Single(record.Questions.Documents(RecordFilter.All))).Order());
    }

    [Fact]
    public void A_changed_text_under_the_same_address_is_a_later_version_and_counts_once()
    {
        using var record = new RecordFixture();
        ReadingBuilder Version(string ending) => new ReadingBuilder($"{English} {ending}", "2026-03-04", "Reuters", url: "https://example.org/1")
            .Event(EventType.Agree, "JPN,USA", "agreed on Wednesday to hold", "2026-03-04", EventStatus.Planned, EventTopics.Exercise);
        record.Add(Version("First edition."));
        Assert.Empty(record.Told);
        record.Add(Version("Corrected edition."));

        Assert.Equal(509, Assert.Single(record.Told).Number);
        var e = Assert.Single(record.Events);
        Assert.Equal((1, 1), (e.Articles, e.Origins));
        Assert.Equal("D1", record.Questions.Documents(RecordFilter.All)[1].VersionOf.ToString());
    }

    [Fact]
    public void A_batch_that_fails_leaves_no_trace_and_its_numbers_may_be_given_then()
    {
        using var record = new RecordFixture();
        var broken = new ReadingBuilder("A broken reading of one article.", "2026-03-04").Event(EventType.Agree, "JPN,USA", "broken reading");
        var (found, article) = broken.Found();
        Assert.ThrowsAny<Exception>(() => record.Add(InEnglish().Found(), (found, null)));

        Assert.Empty(record.Events);
        Assert.Equal(2, record.Add(InEnglish().Found(), (found, article)).Added);
        Assert.Equal(2, record.Events.Count);
    }

    private static ReadingBuilder InEnglish() => new ReadingBuilder(English, "2026-03-05", "Reuters")
        .Place("Okinawa", "Okinawa", "JPN")
        .Event(EventType.Agree, "JPN,USA", "agreed on Wednesday to hold the Keen Sword drill", "2026-03-04", EventStatus.Planned, EventTopics.Exercise, place: "Okinawa");

    private static ReadingBuilder InIndonesian() => new ReadingBuilder(Indonesian, "2026-03-05", "Antara", language: "id")
        .Place("Okinawa", "Okinawa", "JPN")
        .Event(EventType.Agree, "JPN,USA", "sepakat pada Rabu menggelar latihan Keen Sword", "2026-03-04", EventStatus.Planned, EventTopics.Exercise, place: "Okinawa");
}
