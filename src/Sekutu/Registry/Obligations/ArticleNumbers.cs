namespace Sekutu.Registry.Obligations;

/// <summary>Compares articles as cited: "5,6" and "5" share one, and so do "V" and "5".</summary>
public static class ArticleNumbers
{
    /// <summary>True when two citations name an article in common; letter case and blanks do not count.</summary>
    public static bool Overlap(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var others = right.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var one in left.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            foreach (var other in others)
                if (string.Equals(Arabic(one), Arabic(other), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // A Roman numeral before a bracket or alone; anything else stays as it is.
    private static string Arabic(string number)
    {
        var end = number.IndexOf('(', StringComparison.Ordinal) is var bracket and > 0 ? bracket : number.Length;
        var (value, last) = (0, 0);
        for (var i = end - 1; i >= 0; i--)
        {
            var digit = number[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (digit == 0) return number;
            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return value + number[end..];
    }

    private static readonly char[] Separators = [',', ';', '+'];
}
