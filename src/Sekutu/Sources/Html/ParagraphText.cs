using System.Text;
using AngleSharp.Dom;

namespace Sekutu.Sources.Html;

/// <summary>Mark-up as plain text: one line a paragraph, blanks folded as a browser shows them.</summary>
internal static class ParagraphText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "figure", "figcaption", "iframe", "svg", "button", "form", "title",
    };

    public static string Of(IDocument document)
    {
        var text = new StringBuilder();
        Add(document.DocumentElement, text);
        while (text.Length > 0 && text[^1] is '\n' or ' ') text.Length--;
        return text.ToString();
    }

    private static void Add(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run) AddFolded(run.Data, text);
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
            {
                var block = Blocks.Contains(element.LocalName);
                if (block) BreakLine(text);
                Add(element, text);
                if (block) BreakLine(text);
            }
        }
    }

    private static void AddFolded(string data, StringBuilder text)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }
}
