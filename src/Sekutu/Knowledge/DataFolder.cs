namespace Sekutu.Knowledge;

/// <summary>The folders <c>knowledge/</c>, <c>models/</c> and <c>samples/</c> that come with the program.</summary>
/// <remarks>They lie beside the program; the environment variable <c>SEKUTU_HOME</c> names a folder that holds others in their place.</remarks>
public static class DataFolder
{
    /// <summary>The folder that holds them.</summary>
    public static string Home => Environment.GetEnvironmentVariable("SEKUTU_HOME") is { Length: > 0 } home ? home : AppContext.BaseDirectory;

    /// <summary>A path under <c>knowledge/</c>.</summary>
    public static string Knowledge(params string[] parts) => Path.Combine([Home, "knowledge", .. parts]);

    /// <summary>A path under <c>models/</c>.</summary>
    public static string Models(params string[] parts) => Path.Combine([Home, "models", .. parts]);
}
