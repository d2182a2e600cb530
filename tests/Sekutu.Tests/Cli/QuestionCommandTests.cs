using System.Text.Json;
using Sekutu.Reading.Events;
using Sekutu.Registry.Places;
using Sekutu.Tests.Record;
using Sekutu.Tests.Support;
using static Sekutu.Tests.Cli.CommandLineFixture;

namespace Sekutu.Tests.Cli;

/// <summary>What the commands print of a small record, word for word.</summary>
public sealed class QuestionCommandTests : IDisposable
{
    private readonly RecordFixture _record = new();

    public QuestionCommandTests() => _record.Add(
        new ReadingBuilder(
            "Japan and the United States agreed on Wednesday to hold the Keen Sword drill off Okinawa in June. \"It will be large,\" said the minister. Article 5 covers Okinawa.",
            "2026-03-05", "Pacific Ledger", "Nusa Wire")
            .Place("Okinawa", "Okinawa", "JPN")
            .Event(EventType.Agree, "USA,JPN", "agreed on Wednesday to hold the Keen Sword drill", "2026-03-04", EventStatus.Planned, EventTopics.Exercise, place: "Okinawa")
            .Statement("the minister", "\"It will be large,\" said the minister", "JPN", "It will be large,")
            .Coverage("Article 5", "5", "Okinawa", "Article 5 covers Okinawa"),
        new ReadingBuilder("Jepang dan Amerika Serikat sepakat pada Rabu menggelar latihan Keen Sword di lepas Okinawa.", "2026-03-06", "Harian Bahari", language: "id")
            .Place("Okinawa", "Okinawa", "JPN")
            .Event(EventType.Agree, "USA,JPN", "sepakat pada Rabu menggelar latihan Keen Sword", "2026-03-04", EventStatus.Planned, EventTopics.Exercise, place: "Okinawa"),
        new ReadingBuilder("China accused Japan of raising tension.", "2026-03-07", "Pacific Ledger")
            .Place("China", "China", "CHN", PlaceKind.Country)
            .Event(EventType.Accuse, "CHN", "accused Japan of raising tension", targets: "JPN", confidence: 0.45f));

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Events() => Prints(
        """
         E1    2026-03-04      ○ USA, JPN  AGREE planned  @ Okinawa  exercise
                               «agreed on Wednesday to hold the Keen Sword drill» 2 articles, 2 origins
         E2    told 2026-03-07 ● CHN → JPN  ACCUSE happened  unsure
                               «accused Japan of raising tension» 1 article

        2 events · dated 2026-03-04 · 1 without a date · published 2026-03-05 … 2026-03-07 · 1 told by
        independent origins
        """, "events");

    [Fact]
    public void Events_leave_as_plain_plover()
    {
        var (code, data, talk) = Ask("events", "--format", "plover", "--topic", "exercise");
        Assert.Equal(0, code);
        Assert.Equal("AGREE", JsonDocument.Parse(Assert.Single(data.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement.GetProperty("event")[0].GetString());
        Assert.StartsWith("1 event", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments() => Prints(
        """
         E1    open            ○ USA, JPN  AGREE planned  @ Okinawa  exercise
                               «agreed on Wednesday to hold the Keen Sword drill»
                               last word 2026-03-06, 26 days ago · 2 articles, 2 origins

        1 commitment · 1 open · published 2026-03-05 … 2026-03-06
        """, "commitments");

    [Fact]
    public void Statements() => Prints(
        """
         S1    2026-03-05      the minister  JPN
                               “It will be large,” Pacific Ledger via Nusa Wire · D1

        1 statement · 1 article · published 2026-03-05
        """, "statements", "--actor", "jpn");

    [Fact]
    public void Show() => Prints(
        """
         E1  ○ USA, JPN  AGREE planned  2026-03-04  @ Okinawa  exercise
              told by        2 articles, 2 independent origins, published 2026-03-05 … 2026-03-06

              A4  Pacific Ledger via Nusa Wire · 2026-03-05 · en · D1
              Japan and the United States «agreed on Wednesday to hold the Keen Sword drill» off Okinawa
              in June.
              who            USA, JPN “agreed on Wednesday to hold the Keen Sword drill” by-hand
              when, status   2026-03-04  planned  @ Okinawa
              read by        by-hand, knowledge/test.tsv:1, confidence 1.00

              A6  Harian Bahari · 2026-03-06 · id · D2
              Jepang dan Amerika Serikat «sepakat pada Rabu menggelar latihan Keen Sword» di lepas
              Okinawa.
              who            USA, JPN “sepakat pada Rabu menggelar latihan Keen Sword” by-hand
              when, status   2026-03-04  planned  @ Okinawa
              read by        by-hand, knowledge/test.tsv:1, confidence 1.00

              A6 is the same as E1  by rule: both JPN, USA; both on 2026-03-04; both at Okinawa; both about
              exercise; 3 names or numbers in common
        """, "show", "E1");

    [Fact]
    public void Show_why_reads_again()
    {
        var (code, data, _) = Ask("show", "E2", "--why");
        Assert.Equal(0, code);
        Assert.Contains("      type        ACCUSE “accused”", data, StringComparison.Ordinal);
        Assert.Contains("in the tree: accused –obj→ Japan", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--actor USA --with JPN", "E1")]
    [InlineData("--actor jpn", "E1 E2")]
    [InlineData("--actor \"Amerika Serikat\"", "E1")]
    [InlineData("--actor China --with Japan", "E2")]
    [InlineData("--type ACCUSE --type AGREE --status happened", "E2")]
    [InlineData("--topic exercise", "E1")]
    [InlineData("--from 2026-03-07", "E2")]
    [InlineData("--to 2026-03-04", "E1")]
    [InlineData("--place okinawa", "E1")]
    [InlineData("--least 0.45", "E1 E2")]
    [InlineData("--least 0.5", "E1")]
    [InlineData("--lang id", "E1")]
    [InlineData("--source \"Nusa Wire\"", "E1")]
    [InlineData("--source \"pacific ledger\" --type REJECT", "")]
    public void Filters_narrow_the_answer(string filter, string expected)
    {
        var (code, data, talk) = Ask(["events", "--format", "jsonl", .. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(filter)]);
        Assert.Equal(0, code);
        Assert.Equal(expected, string.Join(' ', data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString())));
        Assert.Contains("event", talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events --actor XYZ", "SKT0611 --actor XYZ: there is none such; there are JPN, USA, CHN.")]
    [InlineData("events --type MEET", "SKT0611 --type MEET: there is none such; there are AGREE, CONSULT")]
    [InlineData("events --place Atlantis", "SKT0611 --place Atlantis: there is none such; there are Okinawa, China.")]
    [InlineData("documents --lang fr", "SKT0611 --lang fr: there is none such; there are en, id.")]
    [InlineData("statements --actor Nobody", "SKT0611")]
    [InlineData("coverage --actor JPN", "SKT0611 --actor JPN: there is none such; the record holds nothing to choose from.")]
    [InlineData("events --from yesterday", "SKT0612")]
    [InlineData("events --from 2026 --to 2025", "SKT0613")]
    [InlineData("events --least 60", "SKT0614 --least 60")]
    [InlineData("read --least most no.txt", "SKT0614")]
    [InlineData("show 12", "SKT0904")]
    [InlineData("show P1 --why", "SKT0905 P1")]
    [InlineData("events --format xml", "SKT0901")]
    [InlineData("events --nonsense", "SKT0901")]
    public void What_is_not_there_is_wrong_usage_and_told(string line, string told)
    {
        var (code, data, talk) = Ask(line.Split(' '));
        Assert.Equal(2, code);
        Assert.Empty(data);
        Assert.StartsWith(told, talk, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_not_there_is_refused_and_the_others_are_shown()
    {
        var (code, data, talk) = Ask("show", "E77", "E2", "--format", "jsonl");
        Assert.Equal(1, code);
        Assert.StartsWith("SKT0510 E77", talk, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"E2\"", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E1", "tellings")]
    [InlineData("A4", "judgements")]
    [InlineData("D1", "found_at")]
    [InlineData("S1", "sentence_text")]
    [InlineData("C2", "applies_to")]
    [InlineData("P1", "canonical")]
    public void Every_kind_of_entry_opens_for_people_and_for_programs(string id, string field)
    {
        Assert.Equal(0, Ask("show", id).Code);
        var (code, data, _) = Ask("show", id, "--format", "jsonl");
        Assert.Equal(0, code);
        Assert.True(JsonDocument.Parse(data).RootElement.TryGetProperty(field, out _), data);
    }

    [Fact]
    public void A_judgement_changes_the_answer_and_can_be_taken_back()
    {
        Assert.Equal("E2 same E1: E2 stands under E1 now.\n", Ask("judge", "E2", "same", "E1", "--why", "test").Data);
        Assert.Contains("E2 was judged the same as E1", Ask("show", "E2").Data, StringComparison.Ordinal);
        Assert.Equal("E2 different E1: E2 stands under E2 now.\n", Ask("judge", "E2", "different", "E1").Data);
        Events();
    }

    private void Prints(string expected, params string[] command)
    {
        var (code, data, talk) = Ask(command);
        Assert.Equal((0, ""), (code, talk));
        Assert.Equal(expected.ReplaceLineEndings("\n").Trim('\n'), data.Trim('\n'));
    }

    private (int Code, string Data, string Talk) Ask(params string[] command) => Run([.. command, "--record", _record.File]);
}
