namespace Sekutu.Sources;

/// <summary>How an input is written.</summary>
public enum InputFormat
{
    /// <summary>Plain text: the whole is one article.</summary>
    Text,

    /// <summary>A web page: the article in it is found.</summary>
    Html,

    /// <summary>JSON objects, one a line, each an article.</summary>
    JsonLines,
}
