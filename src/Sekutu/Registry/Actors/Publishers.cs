using Sekutu.Knowledge;

namespace Sekutu.Registry.Actors;

/// <summary>Publishers that are a state's own bodies, from <c>knowledge/publishers.tsv</c>.</summary>
/// <remarks>Loaded once; safe for several threads.</remarks>
public static class Publishers
{
    private static readonly Lazy<Dictionary<string, string>> States = new(static () =>
    {
        var states = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("publishers.tsv"), "names", "state").Rows)
            foreach (var name in row.List("names")) states[name] = row["state"];
        return states;
    });

    /// <summary>The state for which a publisher speaks, as alpha-3; null for an outlet that is nobody's voice.</summary>
    public static string? StateOf(string? publisher) => publisher is null ? null : States.Value.GetValueOrDefault(publisher.Trim());
}
