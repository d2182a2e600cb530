using System.Security.Cryptography;
using System.Text;
using Sekutu.Sources;
using Sekutu.Text;

namespace Sekutu.Record.Adding;

/// <summary>A document with what it was made from.</summary>
internal sealed record FoundDocument(Document Document, Original Original)
{
    /// <summary>SHA-256 of the text in UTF-8, by which a document is known again.</summary>
    public byte[] TextHash { get; } = SHA256.HashData(Encoding.UTF8.GetBytes(Document.Text));

    /// <summary>The file by its full path; null for standard input, which is another each time.</summary>
    public string? File => Original.Location is "-" or ['-', ':', ..] ? null
        : Path.GetFullPath(Whole ? Original.Location : Original.Location[..Original.Location.LastIndexOf(':')]);

    /// <summary>The file holds this document and no other.</summary>
    public bool Whole => Original.MediaType != "application/json";
}
