using System.Globalization;
using System.Text.Json;
using Sekutu.Text;

namespace Sekutu.Cli;

/// <summary>Text files and JSON lines as documents, until the room of the sources opens.</summary>
internal static class PlainInput
{
    public static IEnumerable<(Document? Document, Message? Refusal)> Open(IEnumerable<string> paths, Stream input)
    {
        foreach (var path in paths)
        {
            using var text = path == "-" ? new StreamReader(input) : new StreamReader(path);
            if (!path.EndsWith(".jsonl", StringComparison.Ordinal) && path != "-")
            {
                yield return (new Document(Path.GetFileNameWithoutExtension(path), text.ReadToEnd()), null);
                continue;
            }

            while (text.ReadLine() is { } line)
            {
                if (line.Length > 0) yield return (Parse(line), null);
            }
        }
    }

    private static Document Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var published = DateOnly.TryParseExact(Field("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PublicationDate(day, DateOrigin.Input)
            : (PublicationDate?)null;
        return new Document(Field("id") ?? "article", Field("text") ?? "", new DocumentDetails(Field("title"), Field("url"), Field("source"), null, Field("lang"), published));
    }
}
