using Sekutu.Text;

namespace Sekutu.Reading.Credits;

/// <summary>The head of a report before its dash: "JAKARTA, KABARSELAT.com – ", "HARIAN BAHARI - ", "SEOUL (Nusa Wire) - ".</summary>
internal static class Byline
{
    private const int Longest = 80;

    /// <summary>The stretch before the dash, without it; null where the text starts otherwise.</summary>
    public static Span? Head(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var limit = Math.Min(text.Length, start + Longest);
        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] is '\n' or '.' && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]))) return null;
            if (text[i] is not ('-' or '–' or '—')) continue;
            var after = i + 1;
            while (after < text.Length && text[after] is '-' or '–' or '—') after++;
            var spaced = char.IsWhiteSpace(text[i - 1]) || (after < text.Length && char.IsWhiteSpace(text[after]) && after > i);
            if (spaced && after < text.Length && char.IsWhiteSpace(text[after])) return new Span(start, i).Trim(text);
        }

        return null;
    }

    /// <summary>The parts of a head: between commas, and what stands in parentheses by itself.</summary>
    public static IEnumerable<(Span Span, bool Bracketed)> Parts(string text, Span head)
    {
        var start = head.Start;
        for (var i = head.Start; i <= head.End; i++)
        {
            var end = i == head.End;
            if (!end && text[i] is not (',' or '(' or ')' or '/')) continue;
            var part = new Span(start, i).Trim(text);
            if (!part.IsEmpty) yield return (part, !end && text[i] == ')');
            start = i + 1;
        }
    }

    /// <summary>A web address without more ("KABARSELAT.com"), or a name all in capitals.</summary>
    public static bool LooksLikeOutlet(ReadOnlySpan<char> part)
    {
        var letters = 0;
        var lower = 0;
        foreach (var c in part)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (char.IsLower(c)) lower++;
        }

        return HasDomain(part) || (letters >= 3 && lower == 0);
    }

    private static bool HasDomain(ReadOnlySpan<char> part)
    {
        var dot = part.LastIndexOf('.');
        if (dot <= 1 || dot >= part.Length - 1 || part.Contains(' ')) return false;
        var ending = part[(dot + 1)..];
        if (ending.Length is < 2 or > 4) return false;
        foreach (var c in ending)
            if (!char.IsAsciiLetter(c)) return false;
        return true;
    }
}
