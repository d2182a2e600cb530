using System.Security.Cryptography;

namespace Sekutu.Sources;

/// <summary>The bytes that a document was made from, as they came: a whole file, or one line of a .jsonl.</summary>
/// <param name="Location">Where they were found, as the user named it ("news.jsonl:17", "-").</param>
/// <param name="MediaType">text/plain, text/html or application/json.</param>
/// <param name="Bytes">The bytes, unchanged; for a packed file, unpacked.</param>
public sealed record Original(string Location, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
