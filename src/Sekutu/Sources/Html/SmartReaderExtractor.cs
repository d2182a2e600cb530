using SmartReader;

namespace Sekutu.Sources.Html;

/// <summary>The Readability algorithm as ported by SmartReader (Apache-2.0).</summary>
internal sealed class SmartReaderExtractor : IArticleExtractor
{
    public string? Extract(string html, string url)
    {
        var reader = new Reader(url, html) { ContinueIfNotReadable = true, KeepClasses = false };
        var article = reader.GetArticle();
        return article.Content is { Length: > 0 } content ? content : null;
    }
}
