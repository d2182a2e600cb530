using Sekutu.Text;

namespace Sekutu.Record.Adding;

/// <summary>A document with where it was found and what stood there.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The file, and the line in it ("news.jsonl:17").</param>
/// <param name="Original">The bytes as they were.</param>
/// <param name="OriginalHash">Their SHA-256.</param>
internal sealed record FoundDocument(Document Document, string Path, ReadOnlyMemory<byte> Original, byte[] OriginalHash)
{
    /// <summary>SHA-256 of the text in UTF-8, by which a document is known again.</summary>
    public byte[] TextHash { get; } = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Document.Text));
}
