using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sekutu.Reading.Time;

namespace Sekutu.Answers.Formats;

/// <summary>The times of a text as one line of JSON: <c>{id, found: [{span, kind, start, end, grain, mod, pod, value, rule}]}</c>.</summary>
/// <remarks>
/// Offsets of <c>span</c> count characters (Unicode code points), as other programs do. <c>start</c> and <c>end</c> are half open, null where
/// open; of a rough distance ("two weeks ago") they are the day reckoned exactly; of an instant <c>start</c> is its minute, with its offset
/// where a zone is named. <c>value</c> is ISO 8601, of "since" and "until" with <c>..</c> for the open end.
/// </remarks>
public static class TimeJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One text as one line, without a line break.</summary>
    public static string Line(string id, string text, IEnumerable<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(times);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("found");
            var (at, points) = (0, 0);
            foreach (var time in times) Write(json, text, time, ref at, ref points);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, string text, TimeExpression time, ref int at, ref int points)
    {
        json.WriteStartObject();
        json.WriteStartArray("span");
        points += Points(text.AsSpan(at, time.Span.Start - at));
        json.WriteNumberValue(points);
        json.WriteNumberValue(points + Points(time.Span.Of(text)));
        at = time.Span.Start;
        json.WriteEndArray();
        json.WriteString("kind", time.Kind.ToString().ToLowerInvariant());
        json.WriteString("start", Start(time));
        json.WriteString("end", time.Kind == TimeKind.Instant ? null : Iso(time.Point is { } point ? point.AddDays(1) : time.End));
        json.WriteString("grain", time.Kind == TimeKind.Instant ? "minute" : time.Grain.ToString().ToLowerInvariant());
        json.WriteString("mod", time.Mod == TimeMod.None ? null : time.Mod.ToString().ToLowerInvariant());
        json.WriteString("pod", time.PartOfDay == PartOfDay.None ? null : time.PartOfDay.ToString());
        json.WriteString("value", time.Kind switch
        {
            TimeKind.Since => $"{time.Value}/..",
            TimeKind.Until => $"../{time.Value}",
            TimeKind.Instant => Start(time),
            _ => time.Value,
        });
        if (time.Conflict) json.WriteString("spans", time.SpanningValue);
        json.WriteString("rule", time.Rule);
        json.WriteEndObject();
    }

    private static string? Start(TimeExpression time)
    {
        if (time.Kind != TimeKind.Instant || time.Minutes is not { } minutes) return Iso(time.Point ?? time.Start);
        var zone = time.Offset is { } offset ? string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Iso(time.Start)}T{minutes / 60:D2}:{minutes % 60:D2}{zone}");
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Points(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsLowSurrogate(c)) count++;
        return count;
    }
}
