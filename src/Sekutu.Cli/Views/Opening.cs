namespace Sekutu.Cli.Views;

/// <summary>The first words of a text, in place of a headline that is not told.</summary>
internal static class Opening
{
    private const int Longest = 72;

    /// <summary>At most 72 characters of the first line that has any, cut between words.</summary>
    public static string Of(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAny('\r', '\n');
        var line = end < 0 ? start : start[..end];
        if (line.Length <= Longest) return line.ToString();
        var cut = line[..Longest].LastIndexOf(' ');
        return $"{line[..(cut < Longest / 2 ? Longest : cut)]} …";
    }
}
