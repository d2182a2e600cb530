using System.Globalization;
using Sekutu.Text;

namespace Sekutu.Tests.Specs;

/// <summary>One example of a spec: an article, or several that were published one after the other, and the rows expected of them.</summary>
internal sealed record SpecExample(string File, int Line, IReadOnlyList<Document> Articles, IReadOnlyList<string> Expected)
{
    private const string Fence = "```";

    /// <summary>All examples of a Markdown file: blocks "article key=value …" followed by a block "expect".</summary>
    public static IEnumerable<SpecExample> In(string path, string name)
    {
        var lines = System.IO.File.ReadAllLines(path);
        var articles = new List<Document>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal) || lines[i].Length == Fence.Length) continue;
            var start = i;
            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0) throw new FormatException($"{name}:{i + 1}: the block has no end");
            var head = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var body = lines[(i + 1)..end];
            i = end;
            if (head[0] == "article")
            {
                articles.Add(new Document($"{name}:{start + 1}", string.Join('\n', body), Details(head[1..])));
            }
            else if (head[0] == "expect")
            {
                if (articles.Count == 0) throw new FormatException($"{name}:{start + 1}: no article stands before it");
                yield return new SpecExample(name, start + 1, articles, [.. body.Where(row => row.Trim().Length > 0)]);
                articles = [];
            }
        }

        if (articles.Count > 0) throw new FormatException($"{articles[^1].Id}: the article expects nothing");
    }

    private static DocumentDetails Details(string[] settings)
    {
        var details = DocumentDetails.None;
        foreach (var setting in settings)
        {
            var (key, value) = (setting.Split('=')[0], setting.Split('=')[1]);
            details = key switch
            {
                "lang" => details with { Language = value },
                "published" => details with { Published = new PublicationDate(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOrigin.Input) },
                "title" => details with { Title = value.Replace('_', ' ') },
                "source" => details with { Publisher = value.Replace('_', ' ') },
                _ => throw new FormatException($"an article has no '{key}'"),
            };
        }

        return details;
    }
}
