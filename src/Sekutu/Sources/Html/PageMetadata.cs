using System.Text.Json;
using AngleSharp.Html.Dom;
using Sekutu.Text;

namespace Sekutu.Sources.Html;

/// <summary>What a page says of itself: schema.org JSON-LD first, then Open Graph and other meta elements, then the title element.</summary>
internal static class PageMetadata
{
    private static readonly string[] DayNames =
        ["article:published_time", "og:published_time", "datePublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued", "content_PublishedDate"];

    private static readonly string[] ArticleTypes = ["NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage"];

    public static DocumentDetails Of(IHtmlDocument page)
    {
        var linked = LinkedData(page);
        var day = linked.Day ?? DayNames.Select(name => Meta(page, name)).FirstOrDefault(value => value is not null && JsonLinesReader.TryDay(value, out _))
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return new DocumentDetails(
            Title: linked.Title ?? Meta(page, "og:title") ?? Clean(page.QuerySelector("h1")?.TextContent) ?? Clean(page.Title),
            Url: page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url"),
            Publisher: Meta(page, "og:site_name") ?? linked.Publisher ?? Meta(page, "application-name"),
            Language: Clean(page.DocumentElement.GetAttribute("lang")),
            Published: day is not null && JsonLinesReader.TryDay(day, out var date) ? new PublicationDate(date, DateOrigin.Page) : null);
    }

    private static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && Clean(meta.GetAttribute("content")) is { } content) return content;
        }

        return null;
    }

    private static (string? Title, string? Day, string? Publisher) LinkedData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Article(json.RootElement) is { } article)
                    return (Clean(Property(article, "headline")), Property(article, "datePublished"), Publisher(article));
            }
            catch (JsonException)
            {
                // A page's own fault; its other metadata is tried.
            }
        }

        return default;
    }

    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                if (Article(item) is { } found) return found;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph) && Article(graph) is { } inGraph) return inGraph;
            if (element.TryGetProperty("datePublished", out _) && IsArticle(element)) return element;
        }

        return null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.String ? ArticleTypes.Contains(type.GetString())
            : type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && ArticleTypes.Contains(t.GetString()));
    }

    private static string? Publisher(JsonElement article) =>
        article.TryGetProperty("publisher", out var publisher)
            ? publisher.ValueKind == JsonValueKind.Object ? Clean(Property(publisher, "name")) : null
            : null;

    private static string? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
