using System.Globalization;
using Sekutu.Knowledge;

namespace Sekutu.Registry.Instruments;

/// <summary>Who ran the land of today's states before them: empires, unions, protectorates (<c>knowledge/registry/former-rule.tsv</c>).</summary>
internal sealed class FormerRule
{
    private readonly Dictionary<string, List<(DateOnly From, DateOnly To, string State, string Where)>> _byState = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public static FormerRule Load()
    {
        var rule = new FormerRule();
        foreach (var row in TsvFile.Read(DataFolder.Knowledge("registry", "former-rule.tsv"), "today", "state", "from", "to", "source").Rows)
        {
            if (!rule._byState.TryGetValue(row["today"], out var list)) rule._byState.Add(row["today"], list = []);
            list.Add((Day(row["from"], DateOnly.MinValue), Day(row["to"], DateOnly.MaxValue), row["state"], row.Where));
        }

        return rule;
    }

    /// <summary>All states of the table, with the line that names each.</summary>
    public IEnumerable<(string State, string Where)> Named => _byState.SelectMany(p => p.Value.SelectMany(v => new[] { (p.Key, v.Where), (v.State, v.Where) }));

    /// <summary>Who ran on a day what is a state's today; the state itself, without a line, where the table is silent.</summary>
    public (string State, string? Where) On(string today, DateOnly day)
    {
        if (_byState.TryGetValue(today, out var list))
            foreach (var (from, to, state, where) in list)
                if (from <= day && day <= to) return (state, where);
        return (today, null);
    }

    private static DateOnly Day(string cell, DateOnly missing) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : missing;
}
