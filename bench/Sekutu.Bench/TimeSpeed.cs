using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Sekutu.Reading.Time;

namespace Sekutu.Bench;

/// <summary>Text a second of the reading of times alone on news in bulk, one thread, by CPU time of the process, best of three runs after one to warm up.</summary>
internal static class TimeSpeed
{
    private static readonly DateOnly Report = new(2024, 3, 6);

    /// <summary>Prints a line for every news.LANG.jsonl.gz of a folder in a language whose times are read.</summary>
    public static int Run(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "news.*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            var language = Path.GetFileName(path).Split('.')[1];
            if (TimeReader.For(language) is { } reader) Measure(reader, language, [.. Texts(path)]);
        }

        return 0;
    }

    private static void Measure(TimeReader reader, string language, string[] texts)
    {
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var times = 0;
        var best = BestRun.CpuSeconds(() =>
        {
            times = 0;
            foreach (var text in texts) times += reader.Read(text, Report).Count;
        });

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{language}: {texts.Length} articles, {bytes / 1e6:F1} MB, {times} times, {best:F2} CPU s, {bytes / 1e6 / best:F1} MB/s"));
    }

    private static IEnumerable<string> Texts(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { } article) yield return article;
        }
    }
}
