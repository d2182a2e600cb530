using System.IO.Compression;
using System.Text.Json;
using Sekutu.Language.Conllu;
using Sekutu.Text;

namespace Sekutu.Cli.Commands;

/// <summary>Reads the files of <c>sekutu parse</c> and <c>score-parse</c>, gzipped or not, a piece at a time.</summary>
internal static class ParseInput
{
    private const int SentencesAtOnce = 200;

    /// <summary>A file whole as a document; of a .jsonl file every line as one.</summary>
    public static IEnumerable<ParseItem> Texts(IEnumerable<string> paths, Stream input, string? language)
    {
        foreach (var path in paths)
        {
            if (Open(path, input, out var refusal) is not { } text)
            {
                yield return new ParseItem(path, Refusal: refusal);
                continue;
            }

            using (text)
            {
                var id = Name(path);
                if (!path.Contains(".jsonl", StringComparison.Ordinal))
                {
                    yield return new ParseItem(id, new Document(id, text.ReadToEnd(), new DocumentDetails(Language: language)));
                    continue;
                }

                var number = 0;
                while (text.ReadLine() is { } line)
                {
                    number++;
                    if (line.Length > 0) yield return Article(line, $"{id}:{number}", language);
                }
            }
        }
    }

    /// <summary>The sentences of CoNLL-U files, some hundred at a time, cut where documents begin if the file says so.</summary>
    public static IEnumerable<ParseItem> Sentences(IEnumerable<string> paths, Stream input)
    {
        foreach (var path in paths)
        {
            if (Open(path, input, out var refusal) is not { } text)
            {
                yield return new ParseItem(path, Refusal: refusal);
                continue;
            }

            using var open = text;
            using var sentences = ConlluReader.Read(text, path).GetEnumerator();
            var (batch, part) = (new List<ConlluSentence>(), 1);
            while (Next(sentences, out refusal))
            {
                var newDocument = sentences.Current.Comments.Any(c => c.StartsWith("# newdoc", StringComparison.Ordinal));
                if (batch.Count >= SentencesAtOnce || (batch.Count > 0 && newDocument))
                {
                    yield return new ParseItem($"{Name(path)}-{part++}", Sentences: batch);
                    batch = [];
                }

                batch.Add(sentences.Current);
            }

            if (batch.Count > 0) yield return new ParseItem($"{Name(path)}-{part}", Sentences: batch);
            if (refusal is not null) yield return new ParseItem(path, Refusal: refusal);
        }
    }

    /// <summary>Opens a file, unpacked where its name ends in .gz; null with the reason where it cannot be opened.</summary>
    public static TextReader? Open(string path, Stream input, out Message? refusal)
    {
        refusal = null;
        if (path == "-") return new StreamReader(input, leaveOpen: true);
        try
        {
            var file = File.OpenRead(path);
            return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal = ParseMessages.CannotOpen(path, e.Message);
            return null;
        }
    }

    private static bool Next(IEnumerator<ConlluSentence> sentences, out Message? refusal)
    {
        refusal = null;
        try
        {
            return sentences.MoveNext();
        }
        catch (MessageException stopped)
        {
            refusal = stopped.Numbered;
            return false;
        }
    }

    private static ParseItem Article(string line, string where, string? language)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (Field("text") is not { } text) return new ParseItem(where, Refusal: ParseMessages.NotAnArticle(where, "it has no \"text\""));
            var id = Field("id") is { Length: > 0 } given ? given : where;
            return new ParseItem(id, new Document(id, text, new DocumentDetails(Language: language ?? Field("lang"))));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new ParseItem(where, Refusal: ParseMessages.NotAnArticle(where, "it is no JSON object"));
        }
    }

    private static string Name(string path)
    {
        if (path == "-") return "stdin";
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.', 1);
        return dot > 0 ? name[..dot] : name;
    }
}
