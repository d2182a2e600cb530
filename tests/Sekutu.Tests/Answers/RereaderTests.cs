using Sekutu.Answers.Explanations;
using Sekutu.Reading.Events;
using Sekutu.Record.Questions;
using Sekutu.Tests.Record;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Answers;

public sealed class RereaderTests : IDisposable
{
    private readonly RecordFixture _record = new();
    private readonly Rereader _again = new(SharedReader.Instance, "another");

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_row_that_comes_out_as_it_stands_has_the_reasons_of_today()
    {
        _record.Add(new ReadingBuilder("Japan condemned North Korea.", "2026-03-05").Event(EventType.Accuse, "JPN", "Japan condemned North Korea", targets: "PRK"));
        var again = _again.Of(Telling());
        Assert.Null(again.Changed);
        Assert.Equal("ACCUSE", again.Why![0].Value);
        Assert.Equal(("test", "another"), (again.ReadBy, again.Reader));
    }

    [Fact]
    public void A_row_that_comes_out_otherwise_says_in_what()
    {
        _record.Add(new ReadingBuilder("Japan condemned North Korea.", "2026-03-05").Event(EventType.Accuse, "JPN", "Japan condemned North Korea", "2026-03-01", targets: "CHN"));
        Assert.Equal("read today with target PRK, on record CHN; date blank, on record 2026-03-01", _again.Of(Telling()).Changed);
    }

    [Fact]
    public void A_row_that_does_not_come_out_any_more_says_so()
    {
        _record.Add(new ReadingBuilder("The weather in Japan was fine on Sunday.", "2026-03-05").Event(EventType.Accuse, "JPN", "The weather in Japan was fine"));
        var again = _again.Of(Telling());
        Assert.Null(again.Why);
        Assert.StartsWith("no event is read there any more", again.Changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_is_read_again()
    {
        _record.Add(new ReadingBuilder("Japan held a drill. \"It was large,\" said Prime Minister Taro Abe.", "2026-03-05").Statement("Taro Abe", "\"It was large,\" said Prime Minister Taro Abe", "JPN"));
        var entry = Assert.Single(_record.Questions.Statements(RecordFilter.All));
        var again = _again.Of(entry, _record.Questions.Document(entry.Document), _record.Questions.PassageOf(entry.Id));
        Assert.Equal("speaker", again.Why![0].Slot);
    }

    private Telling Telling() => Assert.Single(_record.Questions.Tellings(Assert.Single(_record.Events)));
}
