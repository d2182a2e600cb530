using System.Globalization;
using System.Text.Json;
using Sekutu.Reading.Time;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Reading.Time;

/// <summary>The time cases, judged as their own scorer judges a plain interval; see "Times" in docs/accuracy.md.</summary>
[Trait("Category", "Accuracy")]
public sealed class TimeAccuracyTests
{
    [Theory]
    [InlineData("id", 0.97, 0.99)]
    [InlineData("en", 0.97, 0.99)]
    public void News_cases_are_found_and_placed(string language, double valueFloor, double foundFloor)
    {
        var (cases, found, right, spoiled) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(SharedFolder.Require("gold", "time_cases.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.GetProperty("lang").GetString() != language || root.GetProperty("register").GetString() != "news") continue;
            var text = root.GetProperty("text").GetString()!;
            var (start, end) = (root.GetProperty("span")[0].GetInt32(), root.GetProperty("span")[1].GetInt32());
            var times = TimeReader.For(language)!.Read(text, Day(root.GetProperty("ref").GetString()));
            var best = times.Where(t => t.Span.Start < end && t.Span.End > start).MaxBy(t => Math.Min(end, t.Span.End) - Math.Max(start, t.Span.Start));
            if (root.GetProperty("kind").GetString() == "none")
            {
                spoiled += best is null ? 0 : 1;
                continue;
            }

            cases++;
            if (best is null) continue;
            found++;
            if (IsRight(root, best)) right++;
        }

        Assert.Equal(0, spoiled);
        Assert.True(found >= foundFloor * cases && right >= valueFloor * cases, $"{language}: of {cases} found {found}, right {right}");
    }

    private static bool IsRight(JsonElement gold, TimeExpression time)
    {
        if (gold.GetProperty("kind").GetString() is "duration" or "set") return time.Value == gold.GetProperty("value").GetString();
        var slack = gold.TryGetProperty("slack_days", out var days) ? days.GetInt32() : 0;
        var instant = gold.GetProperty("kind").GetString() == "instant";
        return Near(time.Point ?? time.Start, Day(gold.GetProperty("start").GetString()), slack)
            && (instant || Near(time.Point is { } point ? point.AddDays(1) : time.End, Day(gold.GetProperty("end").GetString()), slack));
    }

    private static bool Near(DateOnly? left, DateOnly? right, int slack) =>
        left is { } a && right is { } b ? Math.Abs(a.DayNumber - b.DayNumber) <= slack : left is null && right is null;

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
