using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>Cuts a text into sentences and words in one pass, and adds them to an <see cref="Analysis"/>.</summary>
/// <remarks>
/// Every step moves forward and looks ahead by a bounded number of characters, so the time is linear in the length whatever the text holds.
/// A sentence never crosses a line break and never has more than 1000 tokens: nobody writes longer ones, lists and lost punctuation make them,
/// and trees cost more than in proportion. Words lie in the order of the text and do not overlap; what lies between them is white space,
/// control characters and zero-width characters only.
/// </remarks>
internal ref partial struct TextSplitter
{
    private const int LongestSentence = 1000;
    private readonly ReadOnlySpan<char> _text;
    private readonly Analysis _analysis;
    private readonly TokenRules _rules;
    private readonly TextCase _case;
    private int _paragraph;
    private int _sentenceStart;
    private int _tokensInSentence;
    private int _lastEnd;
    private bool _quoteOpen;
    private bool _singleQuoteOpen;
    private SentenceStop _stop;
    private bool _stopQuoted;
    private int _footnoteEnd;
    private int _datelineEnd;

    private TextSplitter(ReadOnlySpan<char> text, Analysis analysis, TokenRules rules)
    {
        _text = text;
        _analysis = analysis;
        _rules = rules;
        _case = TextCases.Of(text);
        _sentenceStart = -1;
    }

    /// <summary>Splits the document that the analysis was reset to.</summary>
    public static void Split(Analysis analysis, TokenRules rules) => new TextSplitter(analysis.Document.Text, analysis, rules).Run();

    private void Run()
    {
        var i = 0;
        while (i < _text.Length)
        {
            var kind = CharKinds.Of(_text[i]);
            if (kind is CharKind.Blank or CharKind.Ignorable)
            {
                i++;
            }
            else if (kind == CharKind.Break)
            {
                do i++;
                while (i < _text.Length && CharKinds.Of(_text[i]) is CharKind.Break or CharKind.Blank);
                EndParagraph();
            }
            else
            {
                i = ReadToken(i, kind);
            }
        }

        EndParagraph();
    }

    private void EndParagraph()
    {
        if (_sentenceStart >= 0) EndSentence();
        // An empty paragraph has no number.
        if (_analysis.Sentences.Length > 0 && _analysis.Sentences[^1].Paragraph == _paragraph) _paragraph++;
        _quoteOpen = false;
        _singleQuoteOpen = false;
    }

    private void EndSentence()
    {
        _analysis.AddSentence(new Span(_sentenceStart, _lastEnd), _paragraph);
        _sentenceStart = -1;
        _tokensInSentence = 0;
        _stop = SentenceStop.None;
        _stopQuoted = false;
    }

    private int ReadToken(int start, CharKind kind)
    {
        if (_stop != SentenceStop.None) MeetStop(start, kind);
        if (_tokensInSentence >= LongestSentence) EndSentence();
        if (_sentenceStart < 0 && start >= _datelineEnd) _datelineEnd = DatelineEnd(start);
        if (CharKinds.IsWord(kind)) return ReadWord(start);
        switch (kind)
        {
            case CharKind.Stop: return ReadStops(start);
            case CharKind.Surrogate: return ReadPair(start);
            case CharKind.Quote:
                _quoteOpen = !_quoteOpen;
                return AddPlain(start, start + 1);
            case CharKind.Apostrophe: return ReadApostrophe(start);
            case CharKind.Hyphen: return ReadDash(start);
            default: return ReadSymbol(start);
        }
    }

    // "..." and "?!" are one token each; a full stop beside others of its kind is an ellipsis.
    private int ReadStops(int start)
    {
        var end = start + 1;
        var strong = _text[start] is not ('.' or '\u2026');
        while (end < _text.Length && CharKinds.Of(_text[end]) == CharKind.Stop)
        {
            strong |= _text[end] is not ('.' or '\u2026');
            end++;
        }

        if (end < _text.Length && end == start + 1 && _text[start] == '.' && CharKinds.IsWord(CharKinds.Of(_text[end])) && OpensWord(start))
            return ReadWord(start); // ".doc", ".50"

        var first = _tokensInSentence;
        AddPlain(start, end);
        if (first > 0) SetStop(strong ? SentenceStop.Strong : end - start > 1 || _text[start] == '\u2026' ? SentenceStop.Ellipsis : PlainStop(start, first));
        return end;
    }

    private readonly bool StandsAlone(int start) => start == 0 || !CharKinds.IsWord(CharKinds.Of(_text[start - 1]));

    // A stop right behind a bracket or quotation mark, before a capitalised word, ends a sentence that lost its blank: "(29/3).Perundingan".
    private readonly bool OpensWord(int stop) => StandsAlone(stop)
        && !(stop > 0 && CharKinds.Of(_text[stop - 1]) is CharKind.Close or CharKind.Quote or CharKind.Apostrophe
            && stop + 2 < _text.Length && CharKinds.Of(_text[stop + 1]) == CharKind.Capital && CharKinds.Of(_text[stop + 2]) == CharKind.Letter);

    // "1." at the head of a sentence numbers it; it does not end it.
    private readonly SentenceStop PlainStop(int start, int tokensBefore)
    {
        if (tokensBefore == 1 && start > 0 && IsListNumber(start)) return SentenceStop.None;
        return FollowsSmallWord(start) ? SentenceStop.FullAfterWord : SentenceStop.Full;
    }

    private readonly bool FollowsSmallWord(int stop)
    {
        var i = stop;
        while (i > 0 && stop - i < 24 && char.IsLower(_text[i - 1])) i--;
        return stop - i >= 3 && (i == 0 || !CharKinds.IsWord(CharKinds.Of(_text[i - 1])));
    }

    private readonly bool IsListNumber(int stop)
    {
        var word = _analysis.Words[^2].Span;
        if (word.End != stop || word.Length > 3) return false;
        foreach (var c in word.Of(_text))
            if (CharKinds.Of(c) != CharKind.Digit) return word.Length == 1 || IsRoman(word.Of(_text));
        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c is not ('I' or 'V' or 'X' or 'i' or 'v' or 'x')) return false;
        return true;
    }

    private int ReadPair(int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(_text[start]) && end < _text.Length && char.IsLowSurrogate(_text[end])) end++;
        // Joined emoji (zero-width joiner, skin tones, variation selectors) stay together.
        while (end + 1 < _text.Length && (_text[end] is '\u200D' or '\uFE0F' || (_text[end] == '\uD83C' && _text[end + 1] is >= '\uDFFB' and <= '\uDFFF')))
        {
            var joined = _text[end] == '\u200D';
            end += _text[end] == '\uD83C' ? 2 : 1;
            if (!joined) continue;
            if (CharKinds.Of(_text[end]) is CharKind.Blank or CharKind.Break) break;
            end += char.IsHighSurrogate(_text[end]) && end + 1 < _text.Length && char.IsLowSurrogate(_text[end + 1]) ? 2 : 1;
        }

        return AddPlain(start, end);
    }

    private int ReadApostrophe(int start)
    {
        if (start + 1 < _text.Length && _text[start] == _text[start + 1] && _text[start] == '\'')
            return AddPlain(start, start + 2); // '' in the place of a double quotation mark
        var letterFollows = start + 1 < _text.Length && CharKinds.IsWord(CharKinds.Of(_text[start + 1]));
        if (letterFollows && LooseClitic(start) is var end && end > start) return AddWord(start, end);
        _singleQuoteOpen = letterFollows && !_singleQuoteOpen;
        return AddPlain(start, start + 1);
    }

    // "'s" and "'re" that a blank or a quotation mark parted from their word.
    private readonly int LooseClitic(int start)
    {
        var end = start + 1;
        while (end < _text.Length && end - start <= 4 && CharKinds.IsLetter(CharKinds.Of(_text[end]))) end++;
        return end - start <= 4 && _rules.Clitics.IsSuffix(_text[start..end]) ? end : start;
    }

    private int ReadSymbol(int start)
    {
        var c = _text[start];
        if (c == '#' && start + 1 < _text.Length && CharKinds.IsLetter(CharKinds.Of(_text[start + 1]))) return ReadWord(start);
        if (c == '@' && start + 1 < _text.Length && CharKinds.IsWord(CharKinds.Of(_text[start + 1])) && StandsAlone(start)) return ReadWord(start);
        if (c is '\u2013' or '\u2014') return ReadDash(start);
        if (c is ':' or ';' && FaceEnd(start) is var face && face > start) return AddPlain(start, face);
        return AddPlain(start, CharKinds.Of(c) == CharKind.Symbol ? RunEnd(start) : start + 1);
    }

    // ":-)" and the like, standing free.
    private readonly int FaceEnd(int start)
    {
        if (start > 0 && CharKinds.Of(_text[start - 1]) is not (CharKind.Blank or CharKind.Stop)) return start;
        var i = start + 1;
        if (i < _text.Length && _text[i] == '-') i++;
        if (i == _text.Length || _text[i] is not (')' or '(' or 'D' or 'P' or 'p')) return start;
        return i + 1 == _text.Length || CharKinds.Of(_text[i + 1]) is CharKind.Blank or CharKind.Break ? i + 1 : start;
    }

    private int ReadDash(int start)
    {
        var end = AddPlain(start, RunEnd(start));
        if (end != _datelineEnd) return end;
        EndSentence();
        return end;
    }

    // A run of one and the same dash or symbol is one token ("--", "***", "``").
    private readonly int RunEnd(int start)
    {
        var end = start + 1;
        while (end < _text.Length && _text[end] == _text[start] && _text[start] is '-' or '*' or '_' or '=' or '`' or '~' or '<' or '>' or '\u2014') end++;
        return end;
    }

    private int AddPlain(int start, int end)
    {
        Add(start, end, WordHash.Lower(_text[start..end]), joined: false);
        return Finish(end);
    }

    private void Add(int start, int end, ulong form, bool joined)
    {
        if (_sentenceStart < 0) _sentenceStart = start;
        _analysis.AddWord(new Word { Span = new Span(start, end), Form = form, Head = -1, JoinedToPrevious = joined });
    }

    private int Finish(int end)
    {
        _lastEnd = end;
        _tokensInSentence++;
        if (end >= _text.Length || CharKinds.Of(_text[end]) is CharKind.Blank or CharKind.Break) _analysis.Words[^1].SpaceAfter = true;
        return end;
    }
}
