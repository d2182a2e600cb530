using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Mentions;

public sealed class MentionStageTests
{
    private static readonly LanguageReader Language = new();
    private static readonly ReadingPipeline Pipeline = new(new MentionStage());

    private static ArticleReading Read(string language, string text, string? published = null)
    {
        var day = published is null ? (PublicationDate?)null : new PublicationDate(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), DateOrigin.Input);
        var analysis = new Analysis();
        Language.Read(new Document("test", text, new DocumentDetails(Language: language, Published: day)), analysis, LanguageLayers.Words);
        var reading = new ArticleReading(analysis);
        Pipeline.Read(reading);
        return reading;
    }

    private static string[] Rows(string language, string text, string? published = null)
    {
        var reading = Read(language, text, published);
        return [.. reading.Mentions.Select(m => $"{reading.Document[m.Span]} = {string.Join(',', m.Codes)}")];
    }

    [Theory]
    [InlineData("Kemlu RI memanggil duta besar Australia.", "Kemlu RI = IDN", "duta besar Australia = AUS")]
    [InlineData("Kementerian Pertahanan Rusia membantah tuduhan itu.", "Kementerian Pertahanan Rusia = RUS")]
    [InlineData("Menteri Luar Negeri Australia Penny Wong tiba di Jakarta.", "Menteri Luar Negeri Australia Penny Wong = AUS", "Jakarta = IDN")]
    [InlineData("Para menteri luar negeri ASEAN bertemu.", "Para menteri luar negeri ASEAN = ASEAN")]
    [InlineData("Dia memakainya as usual, kata seorang warga Jepang.", "Dia = ", "Jepang = JPN")]
    [InlineData("Kapal itu melintas di Laut China Selatan menurut CNN Indonesia.")]
    [InlineData("Pentagon dan Kremlin saling menuduh.", "Pentagon = USA", "Kremlin = RUS")]
    [InlineData("Pejuang Hamas dan milisi Houthi menolak.", "Pejuang Hamas = Hamas", "milisi Houthi = Houthis")]
    [InlineData("Duta Besar Rusia untuk PBB menolak resolusi itu.", "Duta Besar Rusia untuk PBB = RUS")]
    [InlineData("Kantor berita Korea Utara KCNA melaporkan hal itu.")]
    public void Indonesian_actors(string text, params string[] rows) => Assert.Equal(rows, Rows("id", text));

    [Theory]
    [InlineData("The Japanese navy sailed with U.S. forces.", "Japanese navy = JPN", "U.S. forces = USA")]
    [InlineData("Russia's Foreign Ministry summoned the British ambassador.", "Russia's Foreign Ministry = RUS", "British ambassador = GBR")]
    [InlineData("Penny Wong, the Australian foreign minister, arrived.", "Penny Wong, the Australian foreign minister = AUS")]
    [InlineData("He spoke to us about it.", "He = ")]
    [InlineData("The US ambassador to Japan left.", "US ambassador to Japan = USA")]
    [InlineData("The Korea Herald and the Bank of Japan reported it.")]
    [InlineData("U.S. and Japanese officials met NATO Secretary General Mark Rutte.", "U.S. and Japanese officials = USA,JPN", "NATO Secretary General Mark Rutte = NATO")]
    [InlineData("The Baltic states joined in 2004.", "Baltic states = EST,LVA,LTU")]
    public void English_actors(string text, params string[] rows) => Assert.Equal(rows, Rows("en", text));

    [Fact]
    public void A_known_person_acts_for_whoever_the_day_says()
    {
        Assert.Equal(["Jens Stoltenberg = NOR"], Rows("en", "Jens Stoltenberg spoke.", "2010-05-01"));
        Assert.Equal(["Jens Stoltenberg = NATO"], Rows("en", "Jens Stoltenberg spoke.", "2020-05-01"));
        Assert.Equal(["Jens Stoltenberg = "], Rows("en", "Jens Stoltenberg spoke.", "2003-05-01"));
    }

    [Fact]
    public void A_former_holder_acts_for_nobody() =>
        Assert.Equal(["mantan Presiden AS Barack Obama = "], Rows("id", "Buku itu ditulis mantan Presiden AS Barack Obama.", "2022-01-01"));

    [Fact]
    public void A_surname_is_the_person_named_in_full()
    {
        var reading = Read("en", "Polish Deputy Foreign Minister Marcin Bosacki spoke. Bosacki left.");
        Assert.Equal([reading.Mentions[0].Entity, reading.Mentions[0].Entity], reading.Mentions.Select(m => m.Entity));
        Assert.All(reading.Mentions, mention => Assert.Equal("POL", mention.Country));
        Assert.Equal("Polish Deputy Foreign Minister", reading.Mentions[1].Role);
    }

    [Fact]
    public void Both_countries_are_the_two_of_the_sentence_before()
    {
        var rows = Rows("id", "Indonesia dan Australia menggelar latihan. Kedua negara juga sepakat bertemu lagi.");
        Assert.Equal(["Indonesia = IDN", "Australia = AUS", "Kedua negara = AUS,IDN"], rows);
    }

    [Fact]
    public void Both_countries_stay_open_where_three_may_be_meant()
    {
        var rows = Rows("en", "Japan, India and Australia took part. Both countries were pleased.");
        Assert.Equal("Both countries = ", rows[^1]);
    }

    private static readonly string[] Pieces =
    [
        "Menteri Luar Negeri", "(Menlu)", "RI", "U.S.", "-", "Japan", "Putin", "'s", "dan", "and", ",", "AS", "\u2013", "Tiongkok", ";", "\u201c", "NATO", "\u201d", "(", "UN",
        ")", "Presiden", ".", "the", "Prime Minister", "of", "Kremlin", "ke-46", "'", "\n", "\u200b", "El-", "Sisi", "al-", "Sisi", "kedua negara", "both countries", "they", "its",
        "military", "mantan", "former", "Penny Wong", "Wong", "Gen.", "untuk", "ambassador to", "Bank of", "Herald", "mereka", "Antony Blinken", "\u202e", "\ud83d", "Dr. ",
    ];

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Mentions_lie_in_the_text_in_order_and_apart(string language)
    {
        var random = new Random(7);
        var found = 0;
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(5) == 0 ? "" : " ")));
            var end = 0;
            foreach (var mention in Read(language, text, "2022-05-01").Mentions)
            {
                Assert.InRange(mention.Span.Start, end, text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                Assert.True(mention.EndWord > mention.FirstWord);
                end = mention.Span.End;
                found++;
            }
        }

        Assert.True(found > 1000);
    }
}
