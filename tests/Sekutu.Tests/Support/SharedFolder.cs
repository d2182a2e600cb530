namespace Sekutu.Tests.Support;

/// <summary>The folder of gold articles and corpora that may stand beside the project; never part of it.</summary>
internal static class SharedFolder
{
    /// <summary>Its path, or null where it is not there.</summary>
    public static string? Path { get; } = Find();

    /// <summary>A path inside it; skips the test where the folder or the file is missing.</summary>
    public static string Require(params string[] parts)
    {
        Assert.SkipWhen(Path is null, "the folder shared/ is not beside the project");
        var path = System.IO.Path.Combine([Path!, .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"shared/{string.Join('/', parts)} is not there");
        return path;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SEKUTU_SHARED") is { Length: > 0 } named && Directory.Exists(named)) return named;
        var beside = System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot.Path, "..", "shared"));
        return Directory.Exists(beside) ? beside : null;
    }
}
