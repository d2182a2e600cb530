namespace Sekutu.Text;

/// <summary>One article: a text that never changes, and what is known of where it comes from.</summary>
/// <remarks>
/// The text stands as it came, to the character; everything that is found in it is a <see cref="Span"/> of it.
/// Paragraphs are separated by <c>\n</c> or <c>\r\n</c>; both count as they stand.
/// </remarks>
public sealed class Document
{
    /// <summary>Takes a text as it is.</summary>
    public Document(string id, string text, DocumentDetails? details = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Details = details ?? DocumentDetails.None;
    }

    /// <summary>The name by which the input calls it, else one made from its content; never empty.</summary>
    public string Id { get; }

    /// <summary>The text, unchanged.</summary>
    public string Text { get; }

    /// <summary>Title, address, publisher, date: each null where the input does not say.</summary>
    public DocumentDetails Details { get; }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> this[Span span] => span.Of(Text);
}
