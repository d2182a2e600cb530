using System.IO.Compression;
using System.Text;
using Sekutu.Sources.Html;
using Sekutu.Text;

namespace Sekutu.Sources;

/// <summary>Turns files, folders and standard input into documents, one at a time, in a stable order.</summary>
/// <remarks>
/// Takes .txt, .html, .htm and .jsonl, each also packed as .gz; a folder stands for all of them below it, sorted by path. The path "-" is
/// standard input, whose first character tells its form: "{" is .jsonl, "&lt;" a page, anything else plain text. No input stops the rest.
/// </remarks>
public sealed class SourceReader
{
    private readonly SourceLimits _limits;
    private readonly IArticleExtractor _extractor;
    private readonly JsonLinesReader _jsonLines;

    /// <summary>Reads with the usual limits.</summary>
    public SourceReader(SourceLimits? limits = null)
    {
        _limits = limits ?? new SourceLimits();
        _extractor = new SmartReaderExtractor();
        _jsonLines = new JsonLinesReader(_limits);
    }

    /// <summary>Reads every path in the order given.</summary>
    /// <param name="paths">Files, folders, or "-".</param>
    /// <param name="standardInput">What "-" stands for.</param>
    public IEnumerable<SourceItem> Read(IEnumerable<string> paths, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(standardInput);
        foreach (var path in paths)
        {
            var items = path == "-" ? ReadStandardInput(standardInput) : Directory.Exists(path) ? ReadFolder(path) : ReadFile(path);
            foreach (var item in items) yield return item;
        }
    }

    private IEnumerable<SourceItem> ReadFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(folder, "*", options).Where(f => FormatOf(f) is not null).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) yield return SourceItem.Refused(folder, SourceMessages.NoArticles(folder));
        foreach (var file in files)
            foreach (var item in ReadFile(file)) yield return item;
    }

    private IEnumerable<SourceItem> ReadFile(string path)
    {
        if (!File.Exists(path)) return [SourceItem.Refused(path, SourceMessages.NotFound(path))];
        if (FormatOf(path) is not { } format) return [SourceItem.Refused(path, SourceMessages.UnknownKind(path))];
        Stream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [SourceItem.Refused(path, SourceMessages.CannotRead(path, fault.Message))];
        }

        return ReadStream(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream, path, format);
    }

    private IEnumerable<SourceItem> ReadStandardInput(Stream stream)
    {
        var head = new byte[4096];
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var all = new PrependedStream(head.AsMemory(0, count), stream);
        var (encoding, mark) = TextDecoder.ByMark(head.AsSpan(0, count));
        var start = (encoding ?? Encoding.UTF8).GetString(head, mark, count - mark).AsSpan().TrimStart();
        return ReadStream(all, "-", start switch { ['{', ..] => InputFormat.JsonLines, ['<', ..] => InputFormat.Html, _ => InputFormat.Text });
    }

    private IEnumerable<SourceItem> ReadStream(Stream stream, string name, InputFormat format)
    {
        using (stream)
        {
            if (format == InputFormat.JsonLines)
            {
                var any = false;
                foreach (var item in _jsonLines.Read(Utf8(stream), name))
                {
                    any = true;
                    yield return item;
                }

                if (!any) yield return SourceItem.Refused(name, SourceMessages.Empty(name));
            }
            else
            {
                yield return ReadWhole(stream, name, format);
            }
        }
    }

    private SourceItem ReadWhole(Stream stream, string name, InputFormat format)
    {
        byte[] bytes;
        try
        {
            bytes = ReadUpTo(stream, _limits.ArticleBytes + 1);
        }
        catch (InvalidDataException)
        {
            return SourceItem.Refused(name, SourceMessages.BrokenPacking(name));
        }
        catch (IOException fault)
        {
            return SourceItem.Refused(name, SourceMessages.CannotRead(name, fault.Message));
        }

        if (bytes.Length > _limits.ArticleBytes) return SourceItem.Refused(name, SourceMessages.TooLong(name, _limits.ArticleBytes));
        if (bytes.Length == 0) return SourceItem.Refused(name, SourceMessages.Empty(name));
        if (TextDecoder.BinaryKind(bytes) is { } kind) return SourceItem.Refused(name, SourceMessages.Binary(name, kind));
        return format == InputFormat.Html ? PageReader.Read(bytes, name, _extractor) : ReadText(bytes, name);
    }

    private SourceItem ReadText(byte[] bytes, string name)
    {
        var text = TextDecoder.Decode(bytes, out var guessed);
        if (string.IsNullOrWhiteSpace(text)) return SourceItem.Refused(name, SourceMessages.Empty(name));
        if (text.Length > _limits.Characters) return SourceItem.Refused(name, SourceMessages.TooLong(name, _limits.Characters));
        return new SourceItem(
            name,
            new Document(DocumentId.Of(null, text), text),
            new Original(name, "text/plain", bytes),
            guessed ? [SourceMessages.GuessedEncoding(name)] : []);
    }

    private static byte[] ReadUpTo(Stream stream, int most)
    {
        using var memory = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (memory.Length < most)
        {
            var count = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - memory.Length));
            if (count == 0) break;
            memory.Write(chunk, 0, count);
        }

        return memory.ToArray();
    }

    // JSON lines are cut at line feeds, so UTF-16 is turned into UTF-8 before.
    private static Stream Utf8(Stream stream)
    {
        var head = new byte[2];
        var count = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        var all = new PrependedStream(head.AsMemory(0, count), stream);
        return TextDecoder.ByMark(head.AsSpan(0, count)).Encoding is { } encoding && encoding != Encoding.UTF8
            ? Encoding.CreateTranscodingStream(all, encoding, Encoding.UTF8)
            : all;
    }

    private static InputFormat? FormatOf(string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" => InputFormat.Text,
            ".html" or ".htm" => InputFormat.Html,
            ".jsonl" => InputFormat.JsonLines,
            _ => null,
        };
    }
}
