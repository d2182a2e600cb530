using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>Last parts of internet names and file names, from <c>knowledge/words/domains.tsv</c>.</summary>
internal static class DomainNames
{
    private static readonly WordTable Names = Load();

    /// <summary>True for "com", "id", "doc".</summary>
    public static bool IsDomain(ReadOnlySpan<char> label) => Names.Contains(WordHash.Lower(label));

    /// <summary>True for "kompas.com".</summary>
    public static bool EndsInDomain(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && IsDomain(name[(dot + 1)..]);
    }

    private static WordTable Load()
    {
        var names = new WordTable();
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("words", "domains.tsv"), "label").Rows) names.Add(row["label"]);
        return names;
    }
}
