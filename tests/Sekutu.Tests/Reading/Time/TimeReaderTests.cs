using System.Globalization;
using Sekutu.Reading.Time;

namespace Sekutu.Tests.Reading.Time;

public sealed class TimeReaderTests
{
    private static IReadOnlyList<TimeExpression> Read(string language, string reference, string text) =>
        TimeReader.For(language)!.Read(text, DateOnly.ParseExact(reference, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Kapal itu bersandar pada 3 Maret 2021.", "3 Maret 2021", "2021-03-03")]
    [InlineData("Delegasi tiba Senin (4/3) malam.", "Senin (4/3) malam", "2024-03-04")]
    [InlineData("Menhan bertolak, Selasa, 5 Maret 2024.", "Selasa, 5 Maret 2024", "2024-03-05")]
    [InlineData("Ia berbicara pada Rabu.", "Rabu", "2024-03-06")]
    [InlineData("Sidang akan dibuka Jumat.", "Jumat", "2024-03-08")]
    [InlineData("Patroli digelar pekan lalu.", "pekan lalu", "2024-02-26/2024-03-03")]
    [InlineData("Minggu lalu mereka bertemu.", "Minggu lalu", "2024-02-26/2024-03-03")]
    [InlineData("Misa diadakan pada Minggu.", "Minggu", "2024-03-03")]
    [InlineData("Kunjungan itu batal kemarin.", "kemarin", "2024-03-05")]
    [InlineData("Pangkalan itu dibuka tiga tahun lalu.", "tiga tahun lalu", "2021")]
    [InlineData("Anggaran naik pada kuartal II 2023.", "kuartal II 2023", "2023-04/2023-06")]
    [InlineData("Blok itu lahir pada 1960-an.", "1960-an", "1960/1969")]
    [InlineData("Latihan berlangsung 27 Februari - 2 Maret 2024.", "27 Februari - 2 Maret 2024", "2024-02-27/2024-03-02")]
    [InlineData("Uji coba pada April dan Oktober 2022.", "April", "2022-04")]
    [InlineData("Ini berlaku pada 5-7 Maret 2024.", "5-7 Maret 2024", "2024-03-05/2024-03-07")]
    [InlineData("Radar dipasang akhir tahun lalu.", "akhir tahun lalu", "2023")]
    public void Reads_Indonesian(string text, string words, string value) => Check(Read("id", "2024-03-06", text), text, words, value);

    [Theory]
    [InlineData("The frigate sailed on March 3, 2021.", "March 3, 2021", "2021-03-03")]
    [InlineData("The minister spoke on Wednesday.", "Wednesday", "2024-03-06")]
    [InlineData("The council will convene on Friday.", "Friday", "2024-03-08")]
    [InlineData("Talks were held on Tuesday, March 5.", "Tuesday, March 5", "2024-03-05")]
    [InlineData("It came into force in early 2019.", "early 2019", "2019")]
    [InlineData("The base opened three years ago.", "three years ago", "2021")]
    [InlineData("They met last month.", "last month", "2024-02")]
    [InlineData("The plan covers 2023-27.", "2023-27", "2023/2027")]
    [InlineData("Exports rose in the second quarter of 2023.", "the second quarter of 2023", "2023-04/2023-06")]
    [InlineData("They signed it in May.", "May", "2023-05")]
    [InlineData("The drill runs from March 4 to March 8.", "from March 4 to March 8", "2024-03-04/2024-03-08")]
    [InlineData("The ship left on Dec. 30.", "Dec. 30", "2023-12-30")]
    [InlineData("The envoy visited in June 2019. A year later he came back.", "A year later", "2020")]
    public void Reads_English(string text, string words, string value) => Check(Read("en", "2024-03-06", text), text, words, value);

    [Theory]
    [InlineData("id", "Menurut Resolusi 1701 jumlahnya 1.980 personel.")]
    [InlineData("id", "Skor akhir 2-1 dan 24/7.")]
    [InlineData("id", "Latihan Super Garuda Shield 2024 ditutup.")]
    [InlineData("id", "Undang-Undang Nomor 3 Tahun 2002 berlaku.")]
    [InlineData("id", "Fosil itu berumur puluhan tahun lalu.")]
    [InlineData("en", "The fleets may march on.")]
    [InlineData("en", "Some 2,014 troops and an F-16 took part.")]
    [InlineData("en", "Resolution 1929 and Flight 2018 were named.")]
    [InlineData("en", "A second ship of 1990 tons joined RIMPAC 2022.")]
    [InlineData("en", "He is 20 years old.")]
    public void Takes_no_quantity_and_no_name_for_a_time(string language, string text) => Assert.Empty(Read(language, "2024-03-06", text));

    [Fact]
    public void A_weekday_that_contradicts_its_date_spans_both()
    {
        var time = Assert.Single(Read("id", "2024-03-06", "Kapal tiba Jumat (7/3/2024)."));
        Assert.True(time.Conflict);
        Assert.Equal("2024-03-07", time.Value);
        Assert.Equal("2024-03-07/2024-03-08", time.SpanningValue);
    }

    [Fact]
    public void Since_and_until_are_open_and_name_their_date()
    {
        var times = Read("en", "2024-03-06", "Ties froze since 2014. Aid lasts until 2030.");
        Assert.Equal([(new DateOnly(2014, 1, 1), null), (null, new DateOnly(2031, 1, 1))], times.Select(t => ((DateOnly?)t.Start, (DateOnly?)t.End)));
        Assert.Equal(["2014", "2030"], times.Select(t => t.Value));
    }

    [Fact]
    public void Tomorrow_in_a_quotation_counts_from_the_day_it_was_said()
    {
        var times = Read("id", "2024-03-06", "\"Kami berangkat besok,\" kata juru bicara, Selasa (5/3/2024).");
        Assert.Equal("2024-03-06", times[0].Value);
    }

    [Fact]
    public void Today_in_the_sense_of_nowadays_has_no_words_of_its_date_beyond_its_own()
    {
        var time = Assert.Single(Read("en", "2024-03-06", "The government today is stronger than before."));
        Assert.False(time.FixesDate);
        Assert.Equal(time.Span, time.DateSpan);
    }

    [Theory]
    [InlineData("id", "Dalam 999999 pekan ke depan tidak ada apa-apa.")]
    [InlineData("id", "Selama 999999 pekan terakhir tidak ada apa-apa.")]
    [InlineData("en", "Nothing happens in the next 999999 weeks, nor did it in the last 999999 years.")]
    public void A_span_beyond_the_calendar_ends_with_it(string language, string text) =>
        Assert.All(TimeReader.For(language)!.Read(text, new DateOnly(2024, 5, 14)), time => Assert.True(time.Span.End <= text.Length));

    [Fact]
    public void Without_a_day_to_count_from_only_what_the_text_fixes_is_found()
    {
        var times = TimeReader.For("en")!.Read("They met yesterday, and on 3 May 2020.", null);
        Assert.Equal("2020-05-03", Assert.Single(times).Value);
    }

    [Theory]
    [InlineData("id", "JAKARTA - Menteri itu tiba pada Senin (4/3/2024). Ia lahir 1 Juni 1960.", "2024-03-04")]
    [InlineData("en", "GENEVA, March 4, 2024 - The envoys met.", "2024-03-04")]
    [InlineData("en", "The envoys met on Monday.", null)]
    public void The_day_of_a_report_comes_from_its_lead(string language, string text, string? day) =>
        Assert.Equal(day, PublicationDateReader.FromText(text, language)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void Check(IReadOnlyList<TimeExpression> times, string text, string words, string value)
    {
        var time = times.FirstOrDefault(t => t.Span.Of(text).SequenceEqual(words));
        Assert.True(time is not null, $"found {string.Join("; ", times.Select(t => t.Span.Of(text).ToString()))}");
        Assert.Equal(value, time.Value);
    }
}
