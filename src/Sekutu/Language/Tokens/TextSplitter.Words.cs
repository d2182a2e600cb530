using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>The half that finds where words end.</summary>
internal ref partial struct TextSplitter
{
    private const int LongestPart = 64;

    private int ReadWord(int start)
    {
        var i = start;
        // The common case first: letters only, then a blank or a comma.
        while (i < _text.Length && CharKinds.IsLetter(CharKinds.Of(_text[i]))) i++;
        if (i > start && (i == _text.Length || CharKinds.Of(_text[i]) == CharKind.Blank || _text[i] == ',')) return AddWord(start, i);
        if (IsAddress(start) is var address && address > start) return AddPlain(start, address);
        if (i > start && i < _text.Length && CharKinds.Of(_text[i]) == CharKind.Digit && _rules.IsCurrency(WordHash.Lower(_text[start..i])))
            return AddPlain(start, i);
        if (i == start) i++;
        return ReadRest(start, i);
    }

    // Goes on from inside a token: letters, digits, and the marks that hold them together.
    private int ReadRest(int start, int i)
    {
        while (i < _text.Length)
        {
            var c = _text[i];
            var kind = CharKinds.Of(c);
            if (CharKinds.IsWord(kind))
            {
                if (kind != CharKind.Digit && CharKinds.Of(_text[i - 1]) == CharKind.Digit && UnitEnd(i) > i) break;
                i++;
                continue;
            }

            var next = i + 1 < _text.Length ? CharKinds.Of(_text[i + 1]) : CharKind.Blank;
            if (kind == CharKind.Ignorable)
            {
                if (!CharKinds.IsWord(next)) break;
                i++;
            }
            else if (kind == CharKind.Apostrophe && !CharKinds.IsWord(next) && !_singleQuoteOpen && i > start + 1 && _rules.Clitics.TakesFinalMark(_text[i - 1]))
            {
                return AddWord(start, i + 1);
            }
            else if (c == '.')
            {
                var end = Dot(start, i, next);
                if (end == i) break;
                if (end < 0) return AddStopped(start, i, ~end);
                i = end;
            }
            else if (!Holds(start, i, c, kind, next))
            {
                break;
            }
            else
            {
                i += CharKinds.IsWord(next) ? 1 : 2;
            }
        }

        return AddWord(start, Math.Min(i, _text.Length));
    }

    private readonly bool Holds(int start, int i, char c, CharKind kind, CharKind next)
    {
        var before = CharKinds.Of(_text[i - 1]);
        if (!CharKinds.IsWord(next) || !CharKinds.IsWord(before)) return c == '+' && before == CharKind.Capital && i - start == 1 && i + 1 < _text.Length && _text[i + 1] == '+';
        if (kind == CharKind.Hyphen) return HyphenHolds(start, i, next);
        if (kind == CharKind.Apostrophe) return _text[i] != '\u2018' || CharKinds.IsLetter(before);
        if (c == '/' && before == CharKind.Digit && next == CharKind.Digit && _text[start..i].IndexOfAny(',', '.') >= 0) return false;
        var figures = before == CharKind.Digit && next == CharKind.Digit;
        return c switch
        {
            ',' or ':' => figures,
            '/' => figures || SlashHolds(start, i),
            '&' or '_' or '@' => true,
            '\u00B7' => true,
            _ => false,
        };
    }

    // "9/11", "II/2007", "w/o", "C/D" are one word; "and/or" is three.
    private readonly bool SlashHolds(int start, int slash)
    {
        var right = slash + 1;
        while (right < _text.Length && right - slash <= 4 && CharKinds.IsWord(CharKinds.Of(_text[right]))) right++;
        var rightLength = right - slash - 1;
        if (slash - start == 1 && rightLength == 1) return true;
        return rightLength == 4 && CharKinds.Of(_text[slash + 1]) == CharKind.Digit && IsRoman(_text[start..slash]);
    }

    private readonly bool HyphenHolds(int start, int hyphen, CharKind next)
    {
        if (hyphen - start > LongestPart) return false;
        var partStart = hyphen;
        while (partStart > start && CharKinds.Of(_text[partStart - 1]) != CharKind.Hyphen) partStart--;
        var part = _text[partStart..hyphen];
        var end = hyphen + 1;
        while (end < _text.Length && end - hyphen <= LongestPart && CharKinds.IsWord(CharKinds.Of(_text[end]))) end++;
        var right = _text[(hyphen + 1)..end];
        if (_rules.IsHyphenPrefix(WordHash.Lower(part)) || _rules.IsHyphenWord(WordHash.Lower(_text[start..end]))) return true;
        var partEnd = CharKinds.Of(part[^1]);
        if (partEnd == CharKind.Digit && next == CharKind.Digit) return FiguresHold(start, hyphen, part, right);
        if (!_rules.JoinsHyphens) return false;
        if (part.Equals(right, StringComparison.OrdinalIgnoreCase)) return true;
        if (partEnd == CharKind.Digit) return _rules.IsHyphenSuffix(WordHash.Lower(right));
        return AllCapitals(part) ? right.Length == 1 && next == CharKind.Capital : next == CharKind.Letter;
    }

    // Telephone numbers, dates and the like are one word, ranges three ("345-9945" and "2023-01-11", but "5-10" and "1969-1970").
    private readonly bool FiguresHold(int start, int hyphen, ReadOnlySpan<char> part, ReadOnlySpan<char> right)
    {
        if (part.IndexOfAny(',', '.') >= 0) return false;
        if (_text[start..hyphen].IndexOf('-') >= 0) return true;
        var end = hyphen + 1 + right.Length;
        if (end + 1 < _text.Length && CharKinds.Of(_text[end]) == CharKind.Hyphen && CharKinds.Of(_text[end + 1]) == CharKind.Digit) return true;
        return part.Length >= 3 && right.Length >= 3 && part.Length != right.Length;
    }

    private static bool AllCapitals(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
            if (CharKinds.Of(c) == CharKind.Letter) return false;
        return part.Length > 1;
    }

    private readonly int UnitEnd(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < 8 && CharKinds.IsLetter(CharKinds.Of(_text[end]))) end++;
        return _rules.IsUnit(WordHash.Lower(_text[start..end])) ? end : start;
    }

    private int AddWord(int start, int end)
    {
        var form = WordHash.Lower(_text[start..end]);
        var isName = CharKinds.Of(_text[start]) == CharKind.Capital && _tokensInSentence > 0 && _case == TextCase.Mixed;
        AddParts(start, end, form, isName, 0);
        return Finish(end);
    }

    private void AddParts(int start, int end, ulong form, bool isName, int depth)
    {
        var cut = depth < 3 ? _rules.Clitics.Divide(_text[start..end], form, isName) : 0;
        if (cut == 0)
        {
            Add(start, end, form, joined: false);
            return;
        }

        AddParts(start, start + cut, WordHash.Lower(_text[start..(start + cut)]), isName, depth + 1);
        Add(start + cut, end, WordHash.Lower(_text[(start + cut)..end]), joined: true);
    }
}
