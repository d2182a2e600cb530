using System.Text;

namespace Sekutu.Sources;

/// <summary>Turns bytes into text: by byte order mark, else as UTF-8, else as Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>Decodes all of <paramref name="bytes"/>; a byte order mark is no part of the text.</summary>
    /// <param name="bytes">The input.</param>
    /// <param name="guessed">True when Windows-1252 had to be taken for want of anything better.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool guessed)
    {
        guessed = false;
        var (encoding, mark) = ByMark(bytes);
        if (encoding is not null) return encoding.GetString(bytes[mark..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            guessed = true;
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>The encoding that a byte order mark names and the mark's length; null without a mark.</summary>
    public static (Encoding? Encoding, int Mark) ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>What the bytes are when they are no text, in words for a message; null for text.</summary>
    public static string? BinaryKind(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes).Encoding is not null) return null;
        switch (bytes)
        {
            case [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]: return "a PDF";
            case [(byte)'P', (byte)'K', 3, 4, ..]: return "a ZIP or office file";
            case [0x1F, 0x8B, ..]: return "a packed file";
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]: return "a picture";
        }

        var head = bytes[..Math.Min(bytes.Length, 1 << 16)];
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0) return "binary data";
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B)) controls++;
        }

        return controls * 50 > head.Length ? "binary data" : null;
    }
}
