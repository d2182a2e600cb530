using System.Text;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Actors;

/// <summary>Names of states in one language, from <c>knowledge/states/cldr-names.tsv</c>.</summary>
/// <remarks>The file holds every language of CLDR, sorted by language; only the lines of the one asked for are decoded.</remarks>
internal static class CldrNames
{
    private static readonly Lazy<byte[]> File = new(() => System.IO.File.ReadAllBytes(DataFolder.Knowledge("states", "cldr-names.tsv")));

    /// <summary>Alpha-2, form ("name", "short", "variant") and name, in the order of the file; none for a language that CLDR does not have.</summary>
    public static IEnumerable<(string Alpha2, string Form, string Name)> Of(string language)
    {
        var bytes = File.Value;
        var mark = Encoding.UTF8.GetBytes($"\n{language}\t");
        var at = bytes.AsSpan().IndexOf(mark);
        while (at >= 0)
        {
            var start = at + mark.Length;
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            var cells = Encoding.UTF8.GetString(bytes, start, end - start).Split('\t');
            if (cells.Length == 3) yield return (cells[0], cells[1], cells[2].TrimEnd('\r'));
            at = end + mark.Length <= bytes.Length && bytes.AsSpan(end, mark.Length).SequenceEqual(mark) ? end : -1;
        }
    }
}
