using System.Globalization;
using Sekutu.Text;

namespace Sekutu.Tests.Specs;

/// <summary>One example of a spec: an article, and the rows expected of it.</summary>
internal sealed record SpecExample(string File, int Line, Document Article, IReadOnlyList<string> Expected)
{
    private const string Fence = "```";

    /// <summary>All examples of a Markdown file: a block "article key=value …" followed by a block "expect".</summary>
    public static IEnumerable<SpecExample> In(string path, string name)
    {
        var lines = System.IO.File.ReadAllLines(path);
        Document? article = null;
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
                if (article is not null) throw new FormatException($"{name}:{start + 1}: the article before it expects nothing");
                article = new Document($"{name}:{start + 1}", string.Join('\n', body), Details(head[1..]));
            }
            else if (head[0] == "expect")
            {
                if (article is null) throw new FormatException($"{name}:{start + 1}: no article stands before it");
                yield return new SpecExample(name, start + 1, article, [.. body.Where(row => row.Trim().Length > 0)]);
                article = null;
            }
        }

        if (article is not null) throw new FormatException($"{article.Id}: the article expects nothing");
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
