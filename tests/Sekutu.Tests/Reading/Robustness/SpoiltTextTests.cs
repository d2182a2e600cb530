using System.Diagnostics;
using System.Text.Json;
using Sekutu.Answers.Formats;
using Sekutu.Language;
using Sekutu.Sources;
using Sekutu.Tests.Support;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Robustness;

/// <summary>The whole reader on texts that are none: it never fails, every span lies in the text, and time grows with length and no faster.</summary>
public sealed class SpoiltTextTests
{
    private static readonly string[] Samples =
        [.. new SourceReader().Read([Path.Combine(RepositoryRoot.Path, "samples")], Stream.Null).Select(item => item.Document?.Text).OfType<string>()];

    [Theory]
    [InlineData("id", 1)]
    [InlineData("en", 2)]
    [InlineData(null, 3)]
    public void Nothing_breaks_the_reader(string? language, int seed)
    {
        var mangler = new Mangler(seed, Samples);
        var analysis = new Analysis();
        using var json = new ArticleJson();
        for (var i = 0; i < 30; i++)
        {
            var text = mangler.Next();
            var document = new Document("spoilt", text, new DocumentDetails(Language: language, Published: new PublicationDate(new DateOnly(2026, 3, 5), DateOrigin.Input)));
            var reading = SharedReader.Instance.Read(document, analysis, explain: i % 3 == 0);
            Assert.True(ReadingInvariants.Broken(reading) is not { } broken, $"seed {seed}, text {i}: {ReadingInvariants.Broken(reading)}\n{JsonSerializer.Serialize(text)}");
            if (i % 10 == 0) JsonDocument.Parse(json.Line(reading)).Dispose();
        }
    }

    public static TheoryData<string, string> Endless => new()
    {
        { "id", "Jepang dan Amerika Serikat mengecam Korea Utara dan " },
        { "id", "kata dia, \"kami akan menyerang Israel, " },
        { "en", "Japan, China, " },
        { "en", "said that he said that Japan said that " },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_sentence_of_ten_thousand_words_takes_time_in_proportion(string language, string piece)
    {
        var whole = string.Concat(Enumerable.Repeat(piece, (10_000 / piece.Split(' ').Length) + 1));
        Measure(language, whole[..(whole.Length / 16)]);
        var quarter = Measure(language, whole[..(whole.Length / 4)]);
        var all = Measure(language, whole);

        // Four times as long may take four times as long; sixteen times is what must not be.
        Assert.True(all < (quarter * 10) + TimeSpan.FromMilliseconds(300), $"{quarter.TotalMilliseconds:0} ms for a quarter, {all.TotalMilliseconds:0} ms for the whole");
    }

    [Theory]
    [InlineData("the minister of the navy of ")]
    [InlineData("on Monday 11 January 2023 in London, ")]
    [InlineData("yang menyerang Iran yang menyerang Israel ")]
    [InlineData("Article 5 of the treaty applies to the treaty and ")]
    [InlineData("“‘«( ")]
    [InlineData("\"Japan \" said ")]
    [InlineData("11/1/2023 - ")]
    [InlineData("Menlu Menhan Panglima TNI ")]
    [InlineData("\u200B\u202E\uD83D")]
    [InlineData("\0\0 \uDE00")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("....,,,,")]
    [InlineData("U.S. ")]
    [InlineData("akan akan akan tidak ")]
    [InlineData("\n")]
    [InlineData("kedua negara itu ")]
    public void What_repeats_itself_without_end_breaks_nothing(string piece)
    {
        foreach (var language in (string[])["id", "en"]) Measure(language, string.Concat(Enumerable.Repeat(piece, 100)));
    }

    [Theory]
    [InlineData("Menteri Pertahanan Malaysia berkata kerajaan akan membeli kapal perang baharu bagi memperkukuh pertahanan negara, manakala perjanjian itu dijangka dimeterai tahun hadapan selepas rundingan selesai di Kuala Lumpur kerana kedua-dua pihak bersetuju.")]
    [InlineData("Menteri Pertahanan Jepang lan Filipina wis tandha tangan prajanjian anyar ing Manila, lan loro negara kuwi bakal nganakake latihan bebarengan ing segara kidul wulan ngarep.")]
    [InlineData("Menteri Pertahanan Jepang jeung Filipina geus nandatanganan perjangjian anyar di Manila, sarta éta dua nagara bakal ngayakeun latihan babarengan di laut kidul bulan hareup.")]
    [InlineData("Nilagdaan ng mga kalihim ng depensa ng Hapon at Pilipinas ang isang bagong kasunduan sa Maynila, at magsasagawa ang dalawang bansa ng magkasanib na pagsasanay sa susunod na buwan.")]
    [InlineData("Los ministros de Defensa de Japón y Filipinas firmaron un acuerdo en Manila, y los dos países harán ejercicios conjuntos el próximo mes en el mar de la China Meridional.")]
    [InlineData("De ministers van Defensie van Japan en de Filipijnen hebben in Manilla een akkoord getekend, en beide landen zullen volgende maand samen oefenen in de Zuid-Chinese Zee.")]
    [InlineData("Bộ trưởng Quốc phòng Nhật Bản và Philippines đã ký một hiệp định tại Manila, và hai nước sẽ tổ chức tập trận chung trên Biển Đông vào tháng tới.")]
    public void What_is_in_another_language_is_refused_and_not_misread(string text)
    {
        var reading = SharedReader.Instance.Read(new Document("other", text));
        Assert.Null(reading.Language);
        Assert.Empty(reading.Events);
        Assert.Empty(reading.Mentions);
    }

    private static TimeSpan Measure(string language, string text)
    {
        var clock = Stopwatch.StartNew();
        var reading = SharedReader.Instance.Read(new Document("long", text, new DocumentDetails(Language: language)));
        var taken = clock.Elapsed;
        Assert.Null(ReadingInvariants.Broken(reading));
        return taken;
    }
}
