using Sekutu.Reading;
using Sekutu.Reading.Events;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Events;

public sealed class EventStageTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("id", "Turki mengecam serangan Israel terhadap Lebanon.", "ACCUSE TUR > ISR; ASSAULT ISR > LBN")]
    [InlineData("id", "Norwegia akan mengirim amunisi kepada Ukraina.", "AGREE NOR > UKR")]
    [InlineData("id", "Nelayan Vietnam ditangkap oleh polisi Malaysia.", "COERCE MYS > VNM")]
    [InlineData("en", "Britain accused China of hacking its networks.", "ACCUSE GBR > CHN; COERCE CHN > GBR")]
    [InlineData("en", "France and Germany signed a defence agreement in Paris.", "SUPPORT FRA,DEU >")]
    [InlineData("en", "Iran threatened to strike the base unless Israel left Syria.", "THREATEN IRN > ISR")]
    public void ReadsWhoDidWhatToWhom(string language, string text, string expected) => Assert.Equal(expected, Rows(language, text));

    [Theory]
    [InlineData("en", "Turkey and Greece may hold talks next week.", EventStatus.Possible)]
    [InlineData("en", "Turkey and Greece will hold talks next week.", EventStatus.Planned)]
    [InlineData("en", "Turkey and Greece held talks.", EventStatus.Happened)]
    [InlineData("en", "Poland did not send troops to Ukraine.", EventStatus.Denied)]
    [InlineData("id", "Turki dan Yunani akan menggelar pertemuan.", EventStatus.Planned)]
    [InlineData("id", "Turki dan Yunani telah menggelar pertemuan.", EventStatus.Happened)]
    public void ReadsWhetherItIsDone(string language, string text, EventStatus expected) =>
        Assert.Equal(expected, Assert.Single(Read(language, text).Events).Status);

    [Fact]
    public void EveryRowNamesItsEntryAndLiesInItsSentence()
    {
        var reading = Read("en", "Japan and the Philippines held talks in Manila on Tuesday. South Korea condemned North Korea's missile launch.");
        Assert.NotEmpty(reading.Events);
        Assert.All(reading.Events, found =>
        {
            Assert.StartsWith("knowledge/en/", found.Entry, StringComparison.Ordinal);
            Assert.True(reading.Analysis.Sentences[found.Sentence].Span.Contains(found.Evidence));
            Assert.InRange(found.Evidence.Length, 10, 200);
        });
    }

    [Fact]
    public void OneHappeningToldTwiceIsOneRow()
    {
        var reading = Read("id", "Rusia menyerang Ukraina pada Senin. Serangan Rusia terhadap Ukraina itu menghancurkan gudang.");
        var found = Assert.Single(reading.Events);
        Assert.Equal(EventType.Assault, found.Type);
        Assert.NotEmpty(found.Also);
    }

    [Fact]
    public void WhatIsSaidAtAMeetingTakesItsDay()
    {
        var reading = Read("en", "Japan and Australia held talks in Canberra on 4 March 2024.\nThe two countries condemned North Korea.");
        var said = Assert.Single(reading.Events, found => found.Type == EventType.Accuse);
        Assert.Equal("2024-03-04", said.Date);
        Assert.Equal("meeting-day", said.DateRule);
    }

    [Theory]
    [InlineData("en", "The minister opened a new hospital and thanked the doctors.")]
    [InlineData("en", "Police arrested a man after a robbery in the city centre.")]
    [InlineData("id", "Polisi menangkap pelaku pencurian sepeda motor di pasar.")]
    [InlineData("id", "Timnas Indonesia menang setelah striker mencetak gol dan pelatih memuji kiper.")]
    public void OtherNewsGivesNoRows(string language, string text) => Assert.Empty(Read(language, text).Events);

    private static string Rows(string language, string text) => string.Join("; ", Read(language, text).Events.Select(found =>
        $"{found.Type.ToString().ToUpperInvariant()} {string.Join(',', found.Sources.Select(slot => slot.Code))} > {string.Join(',', found.Targets.Select(slot => slot.Code))}".TrimEnd()));

    private static ArticleReading Read(string language, string text) => Reader.Read(new Document(
        "article", text, new DocumentDetails(Language: language, Published: new PublicationDate(new DateOnly(2024, 3, 6), DateOrigin.Input))));
}
