using Sekutu.Tests.Support;

namespace Sekutu.Tests.Specs;

/// <summary>Every example of <c>specs/reading</c> gives the rows that it says.</summary>
/// <remarks>For each kind of row that an example names, the rows must be exactly those read; kinds that it does not name are not looked at.</remarks>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "specs", "reading");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_gives_its_rows(string file)
    {
        var faults = new List<string>();
        var examples = SpecExample.In(Path.Combine(Folder, file), "specs/reading/" + file).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var reading = SharedReader.Instance.Read(Assert.Single(example.Articles));
            foreach (var rows in example.Expected.GroupBy(SpecRows.Kind))
            {
                var found = SpecRows.Of(rows.Key, reading).ToList();
                foreach (var missing in rows.Except(found)) faults.Add($"{example.File}:{example.Line}: missing {missing}");
                foreach (var extra in found.Except(rows)) faults.Add($"{example.File}:{example.Line}: unexpected {extra}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
