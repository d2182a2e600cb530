using System.IO.Compression;
using System.Text;

namespace Sekutu.Training.Corpora;

/// <summary>Reads the lines of a gzipped UTF-8 file.</summary>
internal static class GzipLines
{
    public static IEnumerable<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
