using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sekutu.Sources;

/// <summary>Names for documents whose input gives none.</summary>
internal static class DocumentId
{
    /// <summary>The given name, else "doc-" and twelve hexadecimal digits that follow from the text alone, so that the same text has the same name.</summary>
    public static string Of(string? given, string text) =>
        given ?? "doc-" + Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())).AsSpan(0, 6));
}
