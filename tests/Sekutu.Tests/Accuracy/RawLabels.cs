using System.IO.Compression;
using System.Text.Json.Nodes;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Accuracy;

/// <summary>
/// Annotations of articles drawn at random from the raw security news, made by the guide before anybody saw what the reader says of them: in the files
/// <c>raw</c> events, statements and dates, in <c>said</c> statements alone.
/// </summary>
/// <remarks>
/// The files beside this one hold no text: every piece of an article is a pair of offsets (UTF-16) into the article of that id in
/// <c>shared/corpora/raw</c>. Whoever writes rules of reading does not look at the articles that are marked as unseen: they stand for what nobody has seen.
/// </remarks>
internal static class RawLabels
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Sekutu.Tests", "Accuracy", "raw");

    /// <summary>The annotated articles of a language with their texts, as JSON lines in the form of the gold files.</summary>
    /// <param name="set">"raw" or "said".</param>
    /// <param name="language">"id" or "en".</param>
    /// <param name="unseenOnly">Only those that no writer of rules has been shown.</param>
    public static string Join(string set, string language, bool unseenOnly)
    {
        var labels = File.ReadLines(Path.Combine(Folder, $"{set}.{language}.jsonl")).Select(line => JsonNode.Parse(line)!.AsObject()).Where(label => !unseenOnly || (bool)label["unseen"]!).ToDictionary(label => (string)label["id"]!);
        var lines = new Dictionary<string, string>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedFolder.Require("corpora", "raw", $"news.{language}.jsonl.gz")), CompressionMode.Decompress));
        while (lines.Count < labels.Count && reader.ReadLine() is { } line)
        {
            var article = JsonNode.Parse(line)!.AsObject();
            if (!labels.TryGetValue((string)article["id"]!, out var label)) continue;
            var text = (string)article["text"]!;
            foreach (var list in (string[])["events", "statements", "dates"])
            {
                if (label[list] is null) continue;
                var items = label[list]!.DeepClone().AsArray();
                foreach (var item in items) Resolve(item!.AsObject(), text);
                article[list] = items;
            }

            lines.Add((string)article["id"]!, article.ToJsonString());
        }

        Assert.Equal(labels.Count, lines.Count);
        return string.Join('\n', labels.Keys.Select(id => lines[id])) + "\n";
    }

    // A pair of numbers is a piece of the text; a list of pairs under "quote" is one quotation, under "also" several sentences.
    private static void Resolve(JsonObject item, string text)
    {
        foreach (var (key, value) in item.ToList())
        {
            if (value is not JsonArray array || array.Count == 0) continue;
            if (array[0] is JsonArray)
            {
                var pieces = array.Select(pair => Piece(pair!.AsArray(), text)).ToList();
                item[key] = key == "quote" ? string.Join(" … ", pieces) : new JsonArray([.. pieces.Select(piece => JsonValue.Create(piece))]);
            }
            else if (array[0]!.GetValueKind() == System.Text.Json.JsonValueKind.Number)
            {
                item[key] = Piece(array, text);
            }
        }
    }

    private static string Piece(JsonArray pair, string text) => text[(int)pair[0]!..(int)pair[1]!];
}
