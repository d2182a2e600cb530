using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Bench;

/// <summary>Words a second of the language layer on news in bulk, one thread, by CPU time of the process, best of three runs after one to warm up.</summary>
/// <remarks>CPU time, so that other work on the machine does not count; the garbage collector's threads do.</remarks>
internal static class LanguageSpeed
{
    private static readonly (string Name, LanguageLayers Layers, int Share)[] Depths =
    [
        ("words and sentences", LanguageLayers.Words, 1),
        ("with tags", LanguageLayers.Words | LanguageLayers.Tags, 4),
        ("with tags and lemmas", LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Lemmas, 4),
        ("with tags and names", LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Names, 8),
        ("with tags, trees, names, lemmas", LanguageLayers.All, 16),
    ];

    /// <summary>Prints a table for every news.LANG.jsonl.gz of a folder.</summary>
    public static int Run(string folder)
    {
        Console.WriteLine("language  depth                              articles      words  CPU s     words/s  peak MB");
        var reader = new LanguageReader();
        foreach (var (language, all) in News(reader, folder))
            foreach (var (name, layers, share) in Depths) Measure(reader, language, name, layers, [.. all.Where((_, i) => i % share == 0)]);
        return 0;
    }

    /// <summary>Prints words a second of the whole language layer on one core and on all, by the clock: nothing else should run. Each core reads articles of its own.</summary>
    public static int RunOnCores(string folder)
    {
        var reader = new LanguageReader();
        foreach (var (language, all) in News(reader, folder))
            foreach (var cores in new[] { 1, Environment.ProcessorCount }) Measure(reader, language, [.. all.Where((_, i) => i % 8 == 0)], cores);
        return 0;
    }

    private static void Measure(LanguageReader reader, string language, Document[] articles, int cores)
    {
        var words = 0L;
        var seconds = BestRun.ClockSeconds(() =>
        {
            words = 0;
            Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = cores }, () => new Analysis(), (article, _, analysis) =>
            {
                reader.Read(article, analysis, LanguageLayers.All);
                Interlocked.Add(ref words, analysis.Words.Length);
                return analysis;
            }, _ => { });
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}, {cores} cores: {articles.Length} articles, {words} words, {seconds:F2} s, {words / seconds:N0} words/s"));
    }

    private static void Measure(LanguageReader reader, string language, string name, LanguageLayers layers, Document[] articles)
    {
        var analysis = new Analysis();
        var words = 0L;
        var seconds = BestRun.CpuSeconds(() =>
        {
            words = 0;
            foreach (var article in articles)
            {
                reader.Read(article, analysis, layers);
                words += analysis.Words.Length;
            }
        });
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language,-9} {name,-34} {articles.Length,8} {words,10} {seconds,6:F2} {words / seconds,11:N0} {peak,8}"));
    }

    private static IEnumerable<(string Language, List<Document> Articles)> News(LanguageReader reader, string folder)
    {
        foreach (var language in reader.Languages)
            if (Path.Combine(folder, $"news.{language}.jsonl.gz") is var path && File.Exists(path)) yield return (language, Articles(path, language));
    }

    private static List<Document> Articles(string path, string language)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<Document>();
        while (text.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add(new Document(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!, new DocumentDetails(Language: language)));
        }

        return articles;
    }
}
