using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Sekutu.Knowledge;

namespace Sekutu.Record;

/// <summary>Which program, with which knowledge, read a document.</summary>
public static class ReaderVersion
{
    /// <summary>The version of the program and eight hex digits over every file of <c>knowledge/</c> and <c>models/</c>: "0.1.0 knowledge 3f2a9c01".</summary>
    public static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in (string[])[DataFolder.Knowledge(), DataFolder.Models()])
        {
            if (!Directory.Exists(folder)) continue;
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, path).Replace('\\', '/')));
                hash.AppendData(File.ReadAllBytes(path));
            }
        }

        var version = typeof(ReaderVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return $"{(plus < 0 ? version : version[..plus])} knowledge {Convert.ToHexStringLower(hash.GetHashAndReset())[..8]}";
    }
}
