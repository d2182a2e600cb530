using System.Text;
using System.Text.RegularExpressions;

namespace Sekutu.Answers.Scoring;

/// <summary>When two wordings count as the same: quotation marks, dashes, letter case and blanks do not matter.</summary>
internal static partial class Wording
{
    private static readonly HashSet<string> Empty =
        [.. "the a an of and or in on at to for from by with its their his her all any is are that this atas dan di ke dari yang untuk pada".Split(' ')];

    /// <summary>One character in, one out, so that offsets survive.</summary>
    public static string SameLength(string text) => string.Create(text.Length, text, static (output, input) =>
    {
        for (var i = 0; i < input.Length; i++) output[i] = input[i] == '\n' ? ' ' : char.ToLowerInvariant(Plain(input[i]));
    });

    /// <summary>Composed, lower case, blanks folded, none at the ends.</summary>
    public static string Squash(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var plain = string.Create(text.Length, text, static (output, input) =>
        {
            for (var i = 0; i < input.Length; i++) output[i] = Plain(input[i]);
        });
        return Blanks().Replace(plain.Normalize(NormalizationForm.FormC).ToLowerInvariant(), " ").Trim();
    }

    /// <summary>The words that carry meaning.</summary>
    public static string[] Tokens(string? text) => [.. Words().Matches(Squash(text)).Select(m => m.Value).Where(w => !Empty.Contains(w))];

    /// <summary>A quotation without marks and stops at the ends of its stretches.</summary>
    public static string Quote(string? quote)
    {
        var stretches = Squash(quote).Replace("...", "…", StringComparison.Ordinal).Split('…');
        return string.Join(" … ", stretches.Select(s => QuoteEnds().Replace(s, "")).Where(s => s.Length > 0));
    }

    /// <summary>A place's name without punctuation and without "the", "kota", "kepulauan", "pulau" before it.</summary>
    public static string Place(string? name) => PlaceGeneric().Replace(Blanks().Replace(NoWord().Replace(Squash(name), ""), " "), "").Trim();

    /// <summary>Speakers agree when the last names of any of them are equal, or one name is part of the other.</summary>
    public static bool SameSpeaker(string? left, string? right)
    {
        if (Squash(left) == Squash(right)) return true;
        foreach (var x in Speakers(left))
        {
            foreach (var y in Speakers(right))
            {
                if (x[^1] == y[^1]) return true;
                var (a, b) = (x.ToHashSet(), y.ToHashSet());
                if (a.IsSubsetOf(b) || b.IsSubsetOf(a)) return true;
            }
        }

        return false;
    }

    private static IEnumerable<string[]> Speakers(string? names) =>
        SpeakerBreaks().Split(Possessive().Replace(Squash(names), "")).Select(Tokens).Where(t => t.Length > 0);

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u201b' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
        '\u2013' or '\u2014' or '\u2011' => '-',
        '\u00a0' => ' ',
        _ => c,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^\W_]+(?:[-'][^\W_]+)*")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[\s""'.,;:!?-]+|[\s""'.,;:!?-]+$")]
    private static partial Regex QuoteEnds();

    [GeneratedRegex(@"[^\w\s]")]
    private static partial Regex NoWord();

    [GeneratedRegex("^(the|kota|kepulauan|pulau) ")]
    private static partial Regex PlaceGeneric();

    [GeneratedRegex(@"'s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(",|;| and | dan |&")]
    private static partial Regex SpeakerBreaks();
}
