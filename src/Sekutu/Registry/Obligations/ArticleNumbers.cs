namespace Sekutu.Registry.Obligations;

/// <summary>Compares articles as cited: "5,6" and "5" share one.</summary>
public static class ArticleNumbers
{
    /// <summary>True when two citations name an article in common; letter case and blanks do not count.</summary>
    public static bool Overlap(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var others = right.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var one in left.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (others.Contains(one, StringComparer.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static readonly char[] Separators = [',', ';', '+'];
}
