using Sekutu.Tests.Support;

namespace Sekutu.Tests.House;

public sealed class FileSizeTests
{
    private const int Longest = 500;
    private const int Usual = 150;

    [Fact]
    public void Files_are_small()
    {
        var sizes = new[] { "src", "training", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetRelativePath(RepositoryRoot.Path, file), Lines: File.ReadLines(file).Count()))
            .ToList();
        Assert.DoesNotContain(sizes, s => s.Lines > Longest);
        Assert.True(sizes.Count(s => s.Lines > Usual) * 6 < sizes.Count, $"too many files over {Usual} lines: {string.Join(", ", sizes.Where(s => s.Lines > Usual))}");
    }
}
