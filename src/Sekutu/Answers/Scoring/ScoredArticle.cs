using System.Text.Json;

namespace Sekutu.Answers.Scoring;

/// <summary>One annotated article: an object of a .jsonl in the shape that <c>read --format jsonl</c> prints.</summary>
internal sealed class ScoredArticle
{
    private readonly JsonElement _root;

    private ScoredArticle(string id, JsonElement root)
    {
        Id = id;
        _root = root;
    }

    public static ScoredArticle Nothing { get; } = new("", JsonDocument.Parse("{}").RootElement);

    public string Id { get; }

    public string Text => ScoredItem.StringOf(_root, "text") ?? "";

    /// <summary>The objects of a list; other things in it are passed over.</summary>
    public List<ScoredItem> List(string name) => [.. Elements(name).Where(e => e.ValueKind == JsonValueKind.Object).Select(e => new ScoredItem(e))];

    /// <summary>The strings of a list that are not blank, each once by its first 60 characters.</summary>
    public List<string> Strings(string name) =>
        [.. Elements(name).Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!).Where(s => !string.IsNullOrWhiteSpace(s)).DistinctBy(Opening)];

    public static string Opening(string text)
    {
        var squashed = Wording.Squash(text);
        return squashed.Length > 60 ? squashed[..60] : squashed;
    }

    /// <summary>Reads a file; articles stand in the order of the file, the last of the same id counts.</summary>
    /// <exception cref="MessageException">SKT0601 the file is missing; SKT0602 a line is no object with an id.</exception>
    public static Dictionary<string, ScoredArticle> Load(string path)
    {
        if (!File.Exists(path)) throw new MessageException(ScoringMessages.NotFound(path));
        var articles = new Dictionary<string, ScoredArticle>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var root = JsonDocument.Parse(line).RootElement;
                if (root.ValueKind != JsonValueKind.Object || ScoredItem.StringOf(root, "id") is not { } id)
                    throw new MessageException(ScoringMessages.NoId($"{path}:{number}"));
                articles[id] = new ScoredArticle(id, root);
            }
            catch (JsonException)
            {
                throw new MessageException(ScoringMessages.NoId($"{path}:{number}"));
            }
        }

        return articles;
    }

    private IEnumerable<JsonElement> Elements(string name) =>
        _root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
