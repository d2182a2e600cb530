using System.Globalization;
using Sekutu.Knowledge;
using Sekutu.Reading.Time;

namespace Sekutu.Tests.Reading.Time;

/// <summary>The cases of <c>Data/times.tsv</c>: one time in brackets, what it must be read as, and words that are none.</summary>
public sealed class TimeCasesTests
{
    private static readonly DateOnly Report = new(2024, 3, 6);

    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        var file = TsvFile.Read(Path.Combine(AppContext.BaseDirectory, "Reading", "Time", "Data", "times.tsv"), "lang", "text", "kind");
        foreach (var row in file.Rows) data.Add(row["lang"], row["text"], row["kind"], row["value"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_told(string language, string marked, string kind, string value)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        var text = marked.Remove(end + 1, 1).Remove(start, 1);
        var times = TimeReader.For(language)!.Read(text, Report).Where(t => t.Span.Start < end && t.Span.End > start).ToList();
        if (kind == "none")
        {
            Assert.Empty(times);
            return;
        }

        // Of several readings the longest counts: "[May 12, 2021]" must not be read as May.
        Assert.NotEmpty(times);
        var time = times.MaxBy(t => t.Span.Length)!;
        Assert.Equal($"{kind} {value}", Show(time));
    }

    private static string Show(TimeExpression time)
    {
        var kind = time.Kind.ToString().ToLowerInvariant();
        var value = time.Point?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? time.Value;
        if (time is { Kind: TimeKind.Instant, Minutes: { } minutes })
        {
            value += string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");
            if (time.Offset is { } offset) value += string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}");
            return $"{kind} {value}";
        }

        if (time.Mod != TimeMod.None) value += $" {time.Mod}";
        return time.PartOfDay != PartOfDay.None ? $"{kind} {value} {time.PartOfDay}" : $"{kind} {value}";
    }
}
