namespace Sekutu.Cli;

/// <summary>How much there is to read, to show how far it has got.</summary>
internal static class InputSize
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".jsonl"];

    /// <summary>Bytes of all files named; null where that does not tell how much text there is (standard input, packed files).</summary>
    public static long? Of(IEnumerable<string> paths)
    {
        var total = 0L;
        foreach (var path in paths)
        {
            if (path == "-") return null;
            var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
            foreach (var file in files)
            {
                if (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return null;
                var info = new FileInfo(file);
                if (info.Exists && Endings.Contains(info.Extension, StringComparer.OrdinalIgnoreCase)) total += info.Length;
            }
        }

        return total;
    }
}
