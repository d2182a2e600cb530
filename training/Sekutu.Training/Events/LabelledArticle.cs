using System.Globalization;
using System.Text.Json;
using Sekutu.Reading.Events;
using Sekutu.Text;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Events;

/// <summary>An annotated article of the raw news.</summary>
/// <param name="Document">Its text.</param>
/// <param name="Events">What an annotator put on record of it.</param>
internal sealed record LabelledArticle(Document Document, List<EventLabel> Events)
{
    /// <summary>Joins labels with the texts that they are of.</summary>
    /// <param name="labels">JSON lines: <c>{"id", "events": [{"type", "status", "source", "target", "date", "by": offset, "at": [offset]}]}</c>; no text stands in them.</param>
    /// <param name="news">The raw news of the language, <c>*.jsonl.gz</c>.</param>
    /// <param name="language">The language.</param>
    /// <returns>The articles in the order of the labels.</returns>
    public static List<LabelledArticle> Read(string labels, string news, string language)
    {
        var events = new Dictionary<string, List<EventLabel>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(labels))
        {
            using var json = JsonDocument.Parse(line);
            events.Add(json.RootElement.GetProperty("id").GetString()!, [.. json.RootElement.GetProperty("events").EnumerateArray().Select(Label)]);
        }

        var found = new Dictionary<string, LabelledArticle>(StringComparer.Ordinal);
        foreach (var line in GzipLines.Read(news))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("id").GetString() is not { } id || !events.TryGetValue(id, out var list)) continue;
            PublicationDate? published = json.RootElement.GetProperty("published").GetString() is { } day
                ? new PublicationDate(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateOrigin.Input) : null;
            var details = new DocumentDetails(json.RootElement.GetProperty("title").GetString(), Language: language, Published: published);
            found.TryAdd(id, new LabelledArticle(new Document(id, json.RootElement.GetProperty("text").GetString() ?? "", details), list));
        }

        return [.. events.Keys.Where(found.ContainsKey).Select(id => found[id])];
    }

    private static EventLabel Label(JsonElement json) => new(
        Enum.Parse<EventType>(json.GetProperty("type").GetString()!, true),
        Enum.Parse<EventStatus>(json.GetProperty("status").GetString()!, true),
        Codes(json.GetProperty("source")),
        Codes(json.GetProperty("target")),
        json.TryGetProperty("date", out var date),
        date.ValueKind == JsonValueKind.String ? date.GetString() : null,
        json.TryGetProperty("by", out var by) ? by.GetInt32() : -1,
        [.. json.GetProperty("at").EnumerateArray().Select(at => at.GetInt32())]);

    private static string[] Codes(JsonElement json) => [.. json.EnumerateArray().Select(code => code.GetString()!)];
}
