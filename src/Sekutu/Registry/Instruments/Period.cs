using Sekutu.Knowledge;
using Sekutu.Registry.Actors;
using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>When something was bound or in force: from a day on, until the day on which it no longer was.</summary>
/// <param name="From">First day; null for no lower bound. A day not known makes the answer unknown for as long as it may lie.</param>
/// <param name="Until">First day on which it no longer holds; null while it lasts.</param>
/// <param name="NotBefore">A day before which it did not hold, where <paramref name="From"/> is not known; null otherwise.</param>
/// <param name="Where">The file and line that says so.</param>
public sealed record Period(InexactDay? From, InexactDay? Until, DateOnly? NotBefore, string Where)
{
    /// <summary>Whether it holds on a day: true, false, or unknown.</summary>
    public Covered On(DateOnly day)
    {
        if (day < NotBefore) return Covered.False;
        var begun = From is not { } from || from.Latest <= day;
        var notYet = From?.Earliest > day;
        if (notYet) return Covered.False;
        if (Until is { } until)
        {
            if (until.Latest <= day) return Covered.False;
            if (until.Earliest is null || until.Earliest <= day) return Covered.Unknown;
        }

        return begun ? Covered.True : Covered.Unknown;
    }

    /// <summary>Reads two fields of a table.</summary>
    internal static Period Of(TomlNode node, string from, string until, string? notBefore = null) => new(
        Day(node, from), Day(node, until), notBefore is null ? null : node.Date(notBefore), (node[from] ?? node[until] ?? node).Where);

    private static InexactDay? Day(TomlNode node, string field) => node.Text(field) is { } text && InexactDay.TryParse(text, out var day) ? day : null;
}
