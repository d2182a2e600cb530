using System.Text;
using AngleSharp.Html.Parser;
using Sekutu.Text;

namespace Sekutu.Sources.Html;

/// <summary>Makes a document of a web page: the article's paragraphs, and title, address, publisher and day from the page's own metadata.</summary>
internal static class PageReader
{
    public static SourceItem Read(byte[] bytes, string name, IArticleExtractor extractor)
    {
        var messages = new List<Message>();
        var html = Decode(bytes, name, messages);
        if (html.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) < 0 && html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) < 0)
            messages.Add(SourceMessages.CutOff(name));
        var parser = new HtmlParser();
        using var page = parser.ParseDocument(html);
        var details = PageMetadata.Of(page);
        var content = extractor.Extract(html, details.Url ?? "https://page.invalid/");
        var text = content is null ? "" : ParagraphText.Of(parser.ParseDocument(content));
        if (string.IsNullOrWhiteSpace(text)) return SourceItem.Refused(name, SourceMessages.NoArticleInPage(name));
        return new SourceItem(name, new Document(DocumentId.Of(null, text), text, details), new Original(name, "text/html", bytes), messages);
    }

    private static string Decode(byte[] bytes, string name, List<Message> messages)
    {
        if (TextDecoder.ByMark(bytes).Encoding is null && DeclaredEncoding(bytes) is { } declared) return declared.GetString(bytes);
        var html = TextDecoder.Decode(bytes, out var guessed);
        if (guessed) messages.Add(SourceMessages.GuessedEncoding(name));
        return html;
    }

    // A page may name its encoding in its first 1,024 bytes (HTML standard, 4.2.5.4); UTF-8 is tried first in any case.
    private static Encoding? DeclaredEncoding(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 1024));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var label = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = label.IndexOfAny(['"', '\'', ' ', '>', ';', '/']);
        label = (end < 0 ? label : label[..end]).ToLowerInvariant();
        if (label is "utf-8" or "utf8" or "") return null;
        if (label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") return TextDecoder.Windows1252;
        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
