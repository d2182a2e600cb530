namespace Sekutu.Record.Stories;

/// <summary>Counts who told a thing of their own accord.</summary>
/// <remarks>
/// Articles have one origin when they are copies of one report, versions of one text, or name the same outlet: the one that they draw on
/// ("Dilansir dari CNA"), else their publisher. An article that names none stands for itself. Two outlets that write in their own words
/// from one press conference count as two.
/// </remarks>
public static class Origins
{
    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>How many independent origins these articles have.</summary>
    public static int Count(IEnumerable<Teller> tellers)
    {
        ArgumentNullException.ThrowIfNull(tellers);
        var groups = new List<HashSet<string>>();
        foreach (var teller in tellers)
        {
            HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase) { $"story {teller.Story}", $"text {teller.VersionOf}" };
            if ((teller.Via ?? teller.Publisher) is { } outlet && Key(outlet) is { Length: > 0 } key) keys.Add($"outlet {key}");
            for (var i = groups.Count - 1; i >= 0; i--)
            {
                if (!groups[i].Overlaps(keys)) continue;
                keys.UnionWith(groups[i]);
                groups.RemoveAt(i);
            }

            groups.Add(keys);
        }

        return groups.Count;
    }

    /// <summary>An outlet's name without what writers vary: "KOMPAS.com", "Kompas.com" and "kompas" are one, and so are "Kabar Selat" and "KABARSELAT.com".</summary>
    public static string Key(string outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        var name = outlet.Trim();
        while (name.LastIndexOf('.') is var dot and > 0 && name.Length - dot is >= 3 and <= 4 && name.AsSpan(dot + 1).IndexOfAnyExcept(Letters) < 0) name = name[..dot];
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
