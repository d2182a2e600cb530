using System.Diagnostics;
using CsCheck;
using Sekutu.Reading.Time;

namespace Sekutu.Tests.Reading.Time;

public sealed class TimeReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Senin", "Minggu", "pekan", "lalu", "depan", "11", "31", "2023", "/", "-", "(", ")", ",", ".", "akhir", "tahun", "sejak", "hingga", "dari", "Februari",
        "29", "9999", "1000", "the", "last", "day", "of", "May", "month", "week", "in", "from", "to", "first", "Sunday", "quarter", "th", "s", "an", "\n",
        "pukul", "24", "00", "abad", "ke", "XX", "century", "years", "ago", "kemudian", "later", "999999", "\u200b", "\"", "ago", "decade", "at", "pm", ":",
    ];

    private static readonly Gen<string> Texts = Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Bool).Select((piece, gap) => Pieces[piece] + (gap ? " " : "")).Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Spans_lie_inside_in_order_and_days_are_in_order(string language)
    {
        var reader = TimeReader.For(language)!;
        Gen.Select(Texts, Gen.Date).Sample((text, day) =>
        {
            var last = 0;
            foreach (var time in reader.Read(text, DateOnly.FromDateTime(day)))
            {
                Assert.True(time.Span.Start >= last && time.Span.Start < time.Span.End && time.Span.End <= text.Length);
                Assert.True(time.Span.Contains(time.DateSpan));
                if (time is { Start: { } start, End: { } end }) Assert.True(start < end || end == DateOnly.MaxValue, $"{text}: {start} {end}");
                last = time.Span.End;
            }
        }, iter: 3000);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Reports_of_the_first_and_last_days_of_the_calendar_are_read(string language)
    {
        var reader = TimeReader.For(language)!;
        Gen.Select(Texts, Gen.Int[0, 12], Gen.Bool).Sample(
            (text, days, late) => Assert.All(reader.Read(text, late ? DateOnly.MaxValue.AddDays(-days) : DateOnly.MinValue.AddDays(days)), time => Assert.True(time.Span.End <= text.Length)),
            iter: 3000);
    }

    [Theory]
    [InlineData("id", "dari awal 2021 hingga akhir tahun lalu pada Senin (4/3) ")]
    [InlineData("en", "from early 2021 to the end of last year on Monday, March 4, ")]
    public void Time_grows_with_the_text_and_no_faster(string language, string piece)
    {
        var reader = TimeReader.For(language)!;
        var day = new DateOnly(2024, 3, 6);
        var text = string.Concat(Enumerable.Repeat(piece, 2000));
        reader.Read(text, day);
        var small = Measure(text);
        var large = Measure(string.Concat(Enumerable.Repeat(text, 8)));
        Assert.True(large < (small * 32) + TimeSpan.FromMilliseconds(500), $"{small} for one, {large} for eight");

        TimeSpan Measure(string input)
        {
            var clock = Stopwatch.StartNew();
            reader.Read(input, day);
            return clock.Elapsed;
        }
    }
}
