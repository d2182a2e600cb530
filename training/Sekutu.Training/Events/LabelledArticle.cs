using System.Globalization;
using System.Text.Json;
using Sekutu.Reading.Events;
using Sekutu.Text;
using Sekutu.Training.Corpora;

namespace Sekutu.Training.Events;

/// <summary>An annotated article: of the raw news, or written for the training.</summary>
/// <param name="Document">Its text.</param>
/// <param name="Events">What an annotator put on record of it.</param>
/// <param name="Written">Whether it was written for the training; such an article is never measured on.</param>
internal sealed record LabelledArticle(Document Document, List<EventLabel> Events, bool Written)
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
            events.Add(json.RootElement.GetProperty("id").GetString()!, Labels(json.RootElement));
        }

        var found = new Dictionary<string, LabelledArticle>(StringComparer.Ordinal);
        foreach (var line in GzipLines.Read(news))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("id").GetString() is { } id && events.TryGetValue(id, out var list))
                found.TryAdd(id, new LabelledArticle(ToDocument(json.RootElement, language), list, Written: false));
        }

        return [.. events.Keys.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Reads articles that were written for the training, each with its labels.</summary>
    /// <param name="path">JSON lines as the labels of raw news, with <c>published</c>, <c>title</c> and <c>text</c> besides.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<LabelledArticle> ReadWritten(string path, string language)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return new LabelledArticle(ToDocument(json.RootElement, language), Labels(json.RootElement), Written: true);
        }
    }

    private static Document ToDocument(JsonElement article, string language)
    {
        PublicationDate? published = article.GetProperty("published").GetString() is { } day
            ? new PublicationDate(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateOrigin.Input) : null;
        var details = new DocumentDetails(article.GetProperty("title").GetString(), Language: language, Published: published);
        return new Document(article.GetProperty("id").GetString()!, article.GetProperty("text").GetString() ?? "", details);
    }

    private static List<EventLabel> Labels(JsonElement article) => [.. article.GetProperty("events").EnumerateArray().Select(Label)];

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
