using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>The half that decides where sentences end.</summary>
internal ref partial struct TextSplitter
{
    private const int OpenersPassed = 4;
    private const int SpeechReach = 5;

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

        if (kind == CharKind.Stop) return;
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

    private readonly bool EndsBefore(int start)
    {
        var i = start;
        while (i < _text.Length && i - start < OpenersPassed && CharKinds.Of(_text[i]) is CharKind.Open or CharKind.Quote or CharKind.Apostrophe) i++;
        if (i == _text.Length) return true;
        var kind = CharKinds.Of(_text[i]);
        var gap = start > _lastEnd;
        return _stop switch
        {
            SentenceStop.Full => kind switch
            {
                CharKind.Capital => true,
                CharKind.Digit => gap,
                CharKind.Letter => gap && (!char.IsLower(_text[i]) || _case == TextCase.Lower),
                _ => gap,
            },
            SentenceStop.Strong => kind switch
            {
                CharKind.Letter => gap && (!char.IsLower(_text[i]) || (_case == TextCase.Lower && !_stopQuoted)),
                CharKind.Capital => !(_stopQuoted && SpeechFollows(i)),
                _ => gap,
            },
            SentenceStop.Ellipsis => kind == CharKind.Capital && gap && !(_stopQuoted && SpeechFollows(i)),
            SentenceStop.FinalAbbreviation => kind == CharKind.Capital && gap && _case == TextCase.Mixed || StarterFollows(i),
            _ => kind is CharKind.Capital or CharKind.Letter && gap && StarterFollows(i),
        };
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

    private readonly int WordEnd(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < 32 && CharKinds.IsLetter(CharKinds.Of(_text[end]))) end++;
        return end;
    }
}
