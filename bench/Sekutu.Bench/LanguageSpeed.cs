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
    private const int Runs = 3;

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
        var reader = new LanguageReader();
        Console.WriteLine("language  depth                              articles      words  CPU s     words/s  peak MB");
        foreach (var language in reader.Languages)
        {
            var path = Path.Combine(folder, $"news.{language}.jsonl.gz");
            if (!File.Exists(path)) continue;
            var all = Articles(path, language);
            foreach (var (name, layers, share) in Depths) Measure(reader, language, name, layers, [.. all.Where((_, i) => i % share == 0)]);
        }

        return 0;
    }

    /// <summary>Prints words a second of the whole language layer on one core and on all, by the clock: nothing else should run. Each core reads articles of its own.</summary>
    public static int RunOnCores(string folder)
    {
        var reader = new LanguageReader();
        foreach (var language in reader.Languages)
        {
            Document[] articles = [.. Articles(Path.Combine(folder, $"news.{language}.jsonl.gz"), language).Where((_, i) => i % 8 == 0)];
            foreach (var cores in new[] { 1, Environment.ProcessorCount })
            {
                var (best, words) = (double.MaxValue, 0L);
                for (var run = 0; run <= Runs; run++)
                {
                    words = 0;
                    var watch = Stopwatch.StartNew();
                    Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = cores }, () => new Analysis(), (article, _, analysis) =>
                    {
                        reader.Read(article, analysis, LanguageLayers.All);
                        Interlocked.Add(ref words, analysis.Words.Length);
                        return analysis;
                    }, _ => { });
                    if (run > 0) best = Math.Min(best, watch.Elapsed.TotalSeconds);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}, {cores} cores: {articles.Length} articles, {words} words, {best:F2} s, {words / best:N0} words/s"));
            }
        }

        return 0;
    }

    private static void Measure(LanguageReader reader, string language, string name, LanguageLayers layers, Document[] articles)
    {
        var analysis = new Analysis();
        var (best, words) = (double.MaxValue, 0L);
        for (var run = 0; run <= Runs; run++)
        {
            words = 0;
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var article in articles)
            {
                reader.Read(article, analysis, layers);
                words += analysis.Words.Length;
            }

            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            if (run > 0) best = Math.Min(best, seconds);
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language,-9} {name,-34} {articles.Length,8} {words,10} {best,6:F2} {words / best,11:N0} {peak,8}"));
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
