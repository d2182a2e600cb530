using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>The half that decides where sentences end.</summary>
internal ref partial struct TextSplitter
{
    private const int OpenersPassed = 4;
    private const int SpeechReach = 5;
    private const int LongestDateline = 80;

    private void SetStop(SentenceStop stop)
    {
        _stop = stop;
        _stopQuoted = false;
    }

    // A token starts after something that may have ended the sentence: a closing mark goes with it, anything else decides.
    private void MeetStop(int start, CharKind kind)
    {
        if (start == _lastEnd && Closes(start, kind))
        {
            _stopQuoted |= kind != CharKind.Close || _text[start] is not (')' or ']');
            return;
        }

        if (kind == CharKind.Stop || start < _footnoteEnd) return;
        if (start == _lastEnd && FootnoteEnd(start) is var end && end > start)
        {
            _footnoteEnd = end;
            return;
        }

        if (EndsBefore(start)) EndSentence();
        else _stop = SentenceStop.None;
    }

    private readonly bool Closes(int start, CharKind kind)
    {
        if (kind == CharKind.Close) return true;
        if (kind is not (CharKind.Quote or CharKind.Apostrophe) || _text[start] == '\u2018') return false;
        var next = start + 1 < _text.Length ? CharKinds.Of(_text[start + 1]) : CharKind.Blank;
        if (!CharKinds.IsWord(next)) return true;
        return kind == CharKind.Quote && _quoteOpen;
    }

    // "[12]" right after a full stop belongs to the sentence before it.
    private readonly int FootnoteEnd(int start)
    {
        if (_text[start] != '[') return start;
        var i = start + 1;
        while (i < _text.Length && i - start <= 4 && CharKinds.Of(_text[i]) == CharKind.Digit) i++;
        return i > start + 1 && i < _text.Length && _text[i] == ']' ? i + 1 : start;
    }

    private readonly bool EndsBefore(int start)
    {
        var i = start;
        while (i < _text.Length && i - start < OpenersPassed && CharKinds.Of(_text[i]) is CharKind.Open or CharKind.Quote or CharKind.Apostrophe) i++;
        if (i == _text.Length) return true;
        var kind = CharKinds.Of(_text[i]);
        var gap = start > _lastEnd;
        return _stop switch
        {
            SentenceStop.Full or SentenceStop.FullAfterWord => kind switch
            {
                CharKind.Capital => true,
                CharKind.Digit => gap,
                CharKind.Letter => gap && (!char.IsLower(_text[i]) || _case == TextCase.Lower || _stop == SentenceStop.FullAfterWord),
                _ => gap,
            },
            SentenceStop.Strong => kind switch
            {
                CharKind.Letter => gap && (!char.IsLower(_text[i]) || !_stopQuoted),
                CharKind.Capital => !(_stopQuoted && SpeechFollows(i)),
                _ => gap,
            },
            SentenceStop.Ellipsis => kind == CharKind.Capital && gap && !(_stopQuoted && SpeechFollows(i)),
            SentenceStop.FinalAbbreviation => gap && i == start && (StarterFollows(i) || (kind == CharKind.Capital && _case == TextCase.Mixed && !AbbreviationFollows(i))),
            _ => gap && StarterFollows(i),
        };
    }

    /// <summary>
    /// The end of the dash that closes a dateline ("JAKARTA, KOMPAS.com – Menteri", "WASHINGTON (Reuters) - The"), when one starts here, at the
    /// head of a paragraph; 0 where none does. All its words have capitals, it holds a word in capitals only, an internet name or brackets, or
    /// is one word alone; and a capital, a figure or a quotation mark follows.
    /// </summary>
    private readonly int DatelineEnd(int start)
    {
        if (_case != TextCase.Mixed || !AtParagraphHead(start) || CharKinds.Of(_text[start]) != CharKind.Capital) return 0;
        var (words, sure) = (0, false);
        for (var i = start; i < _text.Length && i - start < LongestDateline;)
        {
            var kind = CharKinds.Of(_text[i]);
            if (kind == CharKind.Capital)
            {
                var end = WordEnd(i);
                sure |= end - i >= 4 && AllCapitals(_text[i..end]);
                i = end;
                words++;
            }
            else if (_text[i] is '-' or '\u2013' or '\u2014')
            {
                return CharKinds.Of(_text[i - 1]) == CharKind.Blank && (sure || words == 1) ? DashEnd(i) : 0;
            }
            else if (_text[i] == '.' && i + 1 < _text.Length && WordEnd(i + 1) is var label && DomainNames.IsDomain(_text[(i + 1)..label]))
            {
                sure = true;
                i = label;
            }
            else if (kind is CharKind.Digit or CharKind.Blank || _text[i] is ',' or '.' or '/' or '(' or ')' or ':')
            {
                sure |= _text[i] == '(';
                i++;
            }
            else
            {
                return 0;
            }
        }

        return 0;
    }

    private readonly bool AtParagraphHead(int start)
    {
        var i = start - 1;
        while (i >= 0 && start - i <= 4 && CharKinds.Of(_text[i]) is CharKind.Blank or CharKind.Ignorable) i--;
        return i < 0 || CharKinds.Of(_text[i]) == CharKind.Break;
    }

    private readonly int DashEnd(int dash)
    {
        var end = RunEnd(dash);
        var i = end;
        while (i < _text.Length && i - end < 3 && CharKinds.Of(_text[i]) == CharKind.Blank) i++;
        return i > end && i < _text.Length && CharKinds.Of(_text[i]) is CharKind.Capital or CharKind.Digit or CharKind.Quote or CharKind.Open ? end : 0;
    }

    // A question in quotation marks goes on where the words after it tell who asked ("Are you ready?" Blinken asked).
    private readonly bool SpeechFollows(int start)
    {
        var i = start;
        for (var word = 0; word < SpeechReach; word++)
        {
            while (i < _text.Length && CharKinds.Of(_text[i]) == CharKind.Blank) i++;
            var end = WordEnd(i);
            if (end == i) return false;
            if (word > 0 || _case != TextCase.Mixed)
                if (_rules.IsSayingVerb(WordHash.Lower(_text[i..end]))) return true;
            i = end;
        }

        return false;
    }

    private readonly bool StarterFollows(int start)
    {
        if (_case == TextCase.Mixed && CharKinds.Of(_text[start]) != CharKind.Capital) return false;
        var end = WordEnd(start);
        return end > start && _rules.IsStarter(WordHash.Lower(_text[start..end]));
    }

    private readonly bool AbbreviationFollows(int start)
    {
        var end = WordEnd(start);
        return end < _text.Length && _text[end] == '.' && _rules.Abbreviation(WordHash.Lower(_text[start..end])) != AbbreviationKind.None;
    }

    private readonly int WordEnd(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < 32 && CharKinds.IsLetter(CharKinds.Of(_text[end]))) end++;
        return end;
    }
}
