namespace Sekutu.Reading.Time.Grammar;

/// <summary>Whether a bare four-digit number is a year here and not a quantity or part of a name, and a word such as "May" a month.</summary>
internal sealed class YearContext(TimeLexicon lexicon)
{
    private readonly int _preposition = lexicon.Class("YPREP");
    private readonly int _monthPreposition = lexicon.Class("MPREP");
    private readonly int _numbered = lexicon.Class("NUMBERED");
    private readonly int _counted = lexicon.Class("COUNT");
    private readonly int _named = lexicon.Class("NAMEAFTER");
    private readonly int _month = lexicon.Class("MON");

    /// <summary>Whether a word such as "May" is a month here: where a preposition of time stands before it.</summary>
    public bool CanBeMonth(TokenBuffer tokens, int at) => at > 0 && !tokens[at].NewLine && tokens[at - 1].Classes.Has(_monthPreposition);

    public bool CanBeYear(ReadOnlySpan<char> text, TokenBuffer tokens, int at, int end, int year)
    {
        if (year is < 1500 or > 2150) return false;
        ref var token = ref tokens[at];
        if (end < tokens.Count && tokens[end].Touches && IsRun(text, tokens[end])) return false;
        if (end < tokens.Count && tokens[end].Classes.Has(_counted)) return false;
        if (end < tokens.Count && tokens[end].Classes.Has(_named) && tokens[end].Capital) return false;
        if (end + 1 < tokens.Count && tokens[end + 1].Classes.Has(_named) && tokens[end + 1].Capital && tokens[end].Capital) return false;
        var strong = false;
        if (at > 0 && !token.NewLine)
        {
            ref var before = ref tokens[at - 1];
            if (token.Touches && (before.Number >= 0 || before.Word || text[before.Start] is '/' or '.' or ',' or ':' or '\'' or '&')) return false;
            // "021-555-2020"
            if (token.Touches && at > 1 && before.Touches && before.Classes.Has((int)NumberClass.DASH) && tokens[at - 2].Number >= 0) return false;
            if (before.Classes.Has(_numbered)) return false;
            if (before.Classes.Has((int)NumberClass.NUM)) return false;
            strong = before.Classes.Has(_preposition);
            // "Undang-Undang Nomor 3 Tahun 2002" is a name.
            if (strong && before.Capital && at > 1 && tokens[at - 2].Number >= 0) return false;
            // "Pemilu 2024", "RIMPAC 2022" are names; a capital that only opens its sentence says nothing.
            var opens = at < 2 || before.NewLine || tokens[at - 2].EndsSentence || text[tokens[at - 2].Start] is '"' or '\u201C';
            if (!strong && before.Word && before.Capital && !opens && !before.Classes.Has(_month)) return false;
            if (!strong && before.Word && IsAcronym(text, before)) return false;
        }

        return strong || year is >= 1800 and <= 2100;
    }

    // "2019-nCoV", "2000-an" (which other rules read), "2024/25"
    private static bool IsRun(ReadOnlySpan<char> text, in TimeToken next)
    {
        if (next.Word || next.Number >= 0) return true;
        var after = next.End < text.Length ? text[next.End] : ' ';
        return text[next.Start] is '-' or '/' or '.' or ':' or ',' && char.IsLetterOrDigit(after);
    }

    private static bool IsAcronym(ReadOnlySpan<char> text, in TimeToken token) =>
        token.End - token.Start > 1 && char.IsUpper(text[token.Start]) && char.IsUpper(text[token.Start + 1]);
}
