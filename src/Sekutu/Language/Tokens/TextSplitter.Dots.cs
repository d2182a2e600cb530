using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>The half that reads full stops at the end of words and inside them.</summary>
internal ref partial struct TextSplitter
{
    private const int LongestHost = 100;
    private const int LongestAddress = 2000;
    private const int LongestRoman = 5;

    /// <summary>
    /// A full stop at <paramref name="dot"/> inside or after the token begun at <paramref name="start"/>: the offset to go on from where it
    /// belongs inside; <c>~end</c> where the token ends at <c>end</c>, stop included or not, as an abbreviation; <paramref name="dot"/> where
    /// the token ends before it.
    /// </summary>
    private readonly int Dot(int start, int dot, CharKind next)
    {
        var before = CharKinds.Of(_text[dot - 1]);
        if (before == CharKind.Digit && next == CharKind.Digit) return dot + 2;
        if (CharKinds.IsLetter(before) && CharKinds.IsWord(next)) return InnerDot(start, dot, next);
        if (CharKinds.Of(_text[Math.Min(dot + 1, _text.Length - 1)]) == CharKind.Stop && dot + 1 < _text.Length) return dot;
        if (!CharKinds.IsLetter(before)) return dot;
        return IsAbbreviation(start, dot) ? ~(JoinsStop(start, dot) ? dot + 1 : dot) : dot;
    }

    private readonly bool IsAbbreviation(int start, int dot) =>
        _rules.Abbreviation(WordHash.Lower(_text[start..dot])) is var kind && (kind == AbbreviationKind.Number ? FigureFollows(dot) : kind != AbbreviationKind.None)
        || IsInitial(start, dot) || HasInnerDot(start, dot);

    private readonly bool JoinsStop(int start, int dot) => _rules.JoinsStop(WordHash.Lower(_text[start..dot])) || HasInnerDot(start, dot);

    private readonly bool FigureFollows(int dot)
    {
        var i = dot + 1;
        while (i < _text.Length && i - dot <= 2 && CharKinds.Of(_text[i]) == CharKind.Blank) i++;
        return i < _text.Length && (CharKinds.Of(_text[i]) == CharKind.Digit || IsRoman(i));
    }

    // "XI", "IV"; a single letter may be a word ("No. I did").
    private readonly bool IsRoman(int start)
    {
        var end = start;
        while (end < _text.Length && end - start <= LongestRoman && _text[end] is 'I' or 'V' or 'X' or 'L' or 'C') end++;
        return end - start is >= 2 and <= LongestRoman && (end == _text.Length || !CharKinds.IsWord(CharKinds.Of(_text[end])));
    }

    private readonly bool IsInitial(int start, int dot) =>
        dot - start == 1 && (CharKinds.Of(_text[start]) == CharKind.Capital || (_case == TextCase.Lower && _text[start] != 'i'));

    // Single letters between stops: "U.S", "a.m".
    private readonly bool HasInnerDot(int start, int dot)
    {
        if (dot - start < 3 || dot - start > 12) return false;
        for (var i = start + 1; i < dot; i++)
            if ((i - start) % 2 == 1 != (_text[i] == '.')) return false;
        return true;
    }

    private readonly int InnerDot(int start, int dot, CharKind next)
    {
        var end = dot + 1;
        while (end < _text.Length && end - dot <= LongestPart && CharKinds.IsWord(CharKinds.Of(_text[end]))) end++;
        var left = _text[start..dot];
        var right = _text[(dot + 1)..end];
        if (left.IndexOf('.') >= 0 || DomainNames.IsDomain(right)) return dot + 2;
        if (left.Length == 1) return right.Length == 1 || next != CharKind.Capital ? dot + 2 : ~(JoinsStop(start, dot) ? dot + 1 : dot);
        if (next == CharKind.Digit) return _rules.Abbreviation(WordHash.Lower(left)) != AbbreviationKind.None ? ~(JoinsStop(start, dot) ? dot + 1 : dot) : dot + 2;
        // "perceraian.Angka": a full stop that lost its blank.
        if (next == CharKind.Capital && left.Length > 2) return _rules.Abbreviation(WordHash.Lower(left)) != AbbreviationKind.None && JoinsStop(start, dot) ? ~(dot + 1) : dot;
        if (next == CharKind.Letter && _case == TextCase.Lower && left.Length > 2 && right.Length > 1) return dot;
        return dot + 2;
    }

    // Ends a token before or after the stop of an abbreviation, and notes what the stop can mean.
    private int AddStopped(int start, int dot, int end)
    {
        var kind = _rules.Abbreviation(WordHash.Lower(_text[start..dot]));
        var initial = kind == AbbreviationKind.None && IsInitial(start, dot);
        if (end > dot)
        {
            AddPlain(start, end);
        }
        else
        {
            AddWord(start, dot);
            end = AddPlain(dot, dot + 1);
        }

        SetStop(kind switch
        {
            AbbreviationKind.Title or AbbreviationKind.Number => SentenceStop.None,
            AbbreviationKind.Final => SentenceStop.FinalAbbreviation,
            _ => initial ? SentenceStop.Initial : SentenceStop.Abbreviation,
        });
        return end;
    }

    // Web and mail addresses run to the next blank, less the punctuation of the sentence.
    private readonly int IsAddress(int start)
    {
        var limit = Math.Min(_text.Length, start + LongestHost);
        var i = start;
        while (i < limit && (CharKinds.IsWord(CharKinds.Of(_text[i])) || _text[i] is '.' or '-' or '_' or '+')) i++;
        var rest = _text[i..limit];
        if (rest.StartsWith("://") && i > start)
        {
            i += 3;
        }
        else if (rest.Length > 1 && rest[0] == '@' && CharKinds.IsWord(CharKinds.Of(rest[1])))
        {
            i++;
        }
        else if (!_text[start..limit].StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !(rest.Length > 1 && rest[0] == '/' && DomainNames.EndsInDomain(_text[start..i])))
        {
            return start;
        }

        limit = Math.Min(_text.Length, start + LongestAddress);
        while (i < limit && !(CharKinds.Of(_text[i]) is CharKind.Blank or CharKind.Break or CharKind.Quote or CharKind.Close or CharKind.Open || _text[i] is '<' or '>')) i++;
        while (i > start && !CharKinds.IsWord(CharKinds.Of(_text[i - 1])) && _text[i - 1] is not ('/' or '=' or '#' or '_')) i--;
        return i;
    }
}
