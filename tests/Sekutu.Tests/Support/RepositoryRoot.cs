namespace Sekutu.Tests.Support;

/// <summary>The folder that holds Sekutu.slnx, above where the tests run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Sekutu.slnx"))) return folder.FullName;
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
