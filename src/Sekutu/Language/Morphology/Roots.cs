using Sekutu.Knowledge;

namespace Sekutu.Language.Morphology;

/// <summary>The roots of a language (<c>roots.tsv</c>), found by their solid spelling.</summary>
internal sealed class Roots
{
    private readonly WordTable _byForm;
    private readonly List<(string Text, float Weight)> _roots = [];

    /// <summary>Reads the roots of a language.</summary>
    public Roots(string language)
    {
        var rows = TsvFile.Read(DataFolder.Knowledge(language, "roots.tsv"), "root", "count").Rows;
        _byForm = new WordTable(rows.Count);
        foreach (var row in rows)
        {
            var count = int.Parse(row["count"], System.Globalization.CultureInfo.InvariantCulture);
            _byForm.Add(row["root"].Replace(" ", "", StringComparison.Ordinal), _roots.Count);
            _roots.Add((row["root"], MathF.Log2(count + 2)));
        }
    }

    /// <summary>Index of a root by the hash of its solid spelling; -1 where there is none.</summary>
    public int Find(ulong form) => _byForm.Get(form, -1);

    /// <summary>The root as it is shown.</summary>
    public string Text(int root) => _roots[root].Text;

    /// <summary>Logarithm of how often it is met, itself and in what is derived from it.</summary>
    public float Weight(int root) => _roots[root].Weight;
}
