using Sekutu.Language.Phrases;

namespace Sekutu.Reading.Time.Grammar;

/// <summary>Cuts a stretch of text into <see cref="TimeToken"/>s.</summary>
internal sealed class TimeTokenizer(TimeLexicon lexicon)
{
    private readonly int _weakMonth = lexicon.Class("MONW");
    private readonly int _weakDay = lexicon.Class("WDW");
    private readonly int _abbreviation = lexicon.Class("ABBR");
    private readonly int _money = lexicon.Class("MONEY");
    private readonly int _beforeDigits = lexicon.Class("FY");
    private readonly int _suffix = lexicon.Class("SUF");

    /// <summary>Fills <paramref name="tokens"/> from <paramref name="start"/> on, up to a line break once it holds enough; says where it stopped.</summary>
    public int Read(ReadOnlySpan<char> text, int start, int end, TokenBuffer tokens, int limit)
    {
        tokens.Clear();
        var atoms = new AtomReader(text[..end], start);
        var (last, quoted, reach) = (start, false, start);
        while (atoms.Read())
        {
            if (atoms.Start < reach) continue;
            var token = new TimeToken { Start = atoms.Start, End = atoms.End, Entry = -1, Number = -1, Touches = atoms.Start == last && tokens.Count > 0 };
            token.NewLine = !token.Touches && text[last..atoms.Start].Contains('\n');
            if (token.NewLine)
            {
                if (tokens.Count >= limit) return atoms.Start;
                quoted = false;
            }
            else if (tokens.Count >= 16 * limit)
            {
                return atoms.Start;
            }

            var c = text[atoms.Start];
            if (char.IsAsciiDigit(c)) ReadDigits(text[..end], ref token, tokens);
            else ReadWord(text[..end], ref token, ref quoted);
            tokens.Add(token);
            if (c is '.' or '!' or '?') tokens.Last.EndsSentence = EndsSentence(text[..end], tokens);
            reach = last = tokens.Last.End;
            if (reach < atoms.End) atoms = new AtomReader(text[..end], reach);
        }

        return end;
    }

    private void ReadWord(ReadOnlySpan<char> text, ref TimeToken token, ref bool quoted)
    {
        var c = text[token.Start];
        token.Word = char.IsLetter(c);
        token.Capital = char.IsUpper(c);
        if (c is '"') quoted = !quoted;
        else if (c is '\u201C') quoted = true;
        else if (c is '\u201D') quoted = false;
        token.Quoted = quoted;
        if (lexicon.Match(text, token.Start, out var match, out var classes))
        {
            token.Classes = classes;
            token.Entry = match.Entry;
            token.End = match.Span.End;
        }
        else if (token.Word && char.IsAsciiDigit(text[token.End - 1]))
        {
            ReadBeforeDigits(text, ref token);
        }

        if (c is '-' or '\u2013' or '\u2014') token.Classes.Add((int)NumberClass.DASH);
    }

    // "FY2024": letters that the word list knows and a number of four digits, as two tokens.
    private void ReadBeforeDigits(ReadOnlySpan<char> text, ref TimeToken token)
    {
        const int Year = 4;
        var digits = token.End - Year;
        if (digits <= token.Start || char.IsAsciiDigit(text[digits - 1]) || Digits(text, digits) != Year) return;
        if (!lexicon.Match(text[..digits], token.Start, out var match, out var classes) || match.Span.End != digits || !classes.Has(_beforeDigits)) return;
        (token.Classes, token.Entry, token.End) = (classes, match.Entry, digits);
    }

    private void ReadDigits(ReadOnlySpan<char> text, ref TimeToken token, TokenBuffer tokens)
    {
        token.Quoted = tokens.Count > 0 && tokens.Last.Quoted && !token.NewLine;
        if (lexicon.Match(text, token.Start, out var match, out var classes) && match.Span.End > token.End)
        {
            (token.Classes, token.Entry, token.End) = (classes, match.Entry, match.Span.End);
            return;
        }

        var digits = token.Start;
        while (digits < token.End && char.IsAsciiDigit(text[digits])) digits++;
        if (digits < token.End)
        {
            // "5th", "1990s", "9am": the ending is a word of its own, where the word list knows it.
            if (!lexicon.Match(text, digits, out var suffix, out var its) || !its.Has(_suffix) || suffix.Span.End < token.End) return;
        }

        var length = digits - token.Start;
        token.End = digits;
        if (length > 6 || IsPartOfQuantity(text, token, tokens))
        {
            token.Classes.Add((int)NumberClass.BIG);
            return;
        }

        var number = int.Parse(text[token.Start..digits], System.Globalization.CultureInfo.InvariantCulture);
        token.Number = number;
        token.Classes.Add((int)NumberClass.NUM);
        if (length <= 2)
        {
            if (number is >= 1 and <= 31) token.Classes.Add((int)NumberClass.DAY);
            if (number is >= 1 and <= 12) token.Classes.Add((int)NumberClass.MNUM);
            if (number <= 24) token.Classes.Add((int)NumberClass.HOUR);
            if (length == 2) token.Classes.Add((int)NumberClass.YY);
            if (length == 2 && number < 60) token.Classes.Add((int)NumberClass.MIN);
        }
        else if (length == 4 && number is >= 1000 and < 2200)
        {
            token.Classes.Add((int)NumberClass.YEAR);
        }
    }

    // "1,945", "138.000", "3,5", "F-16", "$2000", "2023%": a digit run that belongs to something larger than a date.
    private bool IsPartOfQuantity(ReadOnlySpan<char> text, in TimeToken token, TokenBuffer tokens)
    {
        var (start, end) = (token.Start, token.End);
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (after is '%' || before is '$' or '€' or '£' or '#' or '+' or '@' or '_' || after is '_' or '@') return true;
        if (tokens.Count > 0 && tokens.Last.Classes.Has(_money)) return true;
        if (after is ',' or '.' && Digits(text, end + 1) is var right and not 0)
        {
            if (after is ',' && right != 4 && right != 2) return true;
            if (right is 3 or > 4) return true;
            if (after is '.' && right == 1 && !IsDotted(text, end)) return true;
        }

        if (before is ',' or '.' && start > 1 && char.IsAsciiDigit(text[start - 2]))
        {
            if (before is ',' && end - start != 4) return true;
            if (end - start is 3 or > 4) return true;
        }

        if (before is '/' && token.Touches && tokens.Count > 1 && tokens[tokens.Count - 2].Classes.Has((int)NumberClass.BIG)) return true;
        if (before is '-' && start > 1 && char.IsLetter(text[start - 2]))
            return tokens.Count < 2 || tokens[tokens.Count - 2].Classes.IsEmpty;
        return false;
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }

    // "12.7.2023"
    private static bool IsDotted(ReadOnlySpan<char> text, int dot)
    {
        var second = dot + 1 + Digits(text, dot + 1);
        return second < text.Length && text[second] == '.' && Digits(text, second + 1) is 4 or 2;
    }

    private bool EndsSentence(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        var end = tokens.Last.End;
        if (text[end - 1] == '.' && tokens.Count > 1 && tokens.Last.Touches)
        {
            ref var before = ref tokens[tokens.Count - 2];
            if (before.Classes.Has(_weakMonth) || before.Classes.Has(_weakDay) || before.Classes.Has(_abbreviation)) return false;
            if (before.Capital && before.End - before.Start == 1) return false;
        }

        if (end >= text.Length) return true;
        if (text[end] is '"' or '\u201D' or '\'' or '\u2019' or ')') end++;
        if (end >= text.Length) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end >= text.Length || !char.IsLower(text[end]);
    }
}
