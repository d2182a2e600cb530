namespace Sekutu.Reading.Time.Grammar;

/// <summary>Whether the words around a time look ahead or back: "akan", "will" or "said", "telah".</summary>
/// <remarks>The nearest such word before the time in its sentence decides; where there is none, the nearest after it.</remarks>
internal sealed class TenseReader(TimeLexicon lexicon)
{
    private const int Back = 40;
    private const int Ahead = 14;
    private readonly int _future = lexicon.Class("FUT");
    private readonly int _past = lexicon.Class("PAST");

    /// <summary>1 ahead, -1 back, 0 not told.</summary>
    public int Direction(ReadOnlySpan<char> text, TokenBuffer tokens, int at, int end)
    {
        for (var i = at - 1; i >= 0 && at - i <= Back; i--)
        {
            if (tokens[i].EndsSentence || tokens[i + 1].NewLine) break;
            var cue = Cue(text, tokens, i);
            if (cue != 0) return cue;
        }

        for (var i = end; i < tokens.Count && i - end < Ahead; i++)
        {
            if (tokens[i].NewLine || tokens[i].EndsSentence) break;
            var cue = Cue(text, tokens, i);
            if (cue != 0) return cue;
        }

        return 0;
    }

    private int Cue(ReadOnlySpan<char> text, TokenBuffer tokens, int at)
    {
        ref var token = ref tokens[at];
        if (token.Classes.Has(_future)) return 1;
        if (!token.Classes.Has(_past) && !HasEnding(text, token)) return 0;
        // "will be held", "is expected to have been moved": the word that leads the verb group decides.
        for (var i = at - 1; i >= 0 && at - i <= 3; i--)
        {
            if (tokens[i].EndsSentence || tokens[i].NewLine || !tokens[i].Word) break;
            if (tokens[i].Classes.Has(_future)) return 1;
        }

        return -1;
    }

    private bool HasEnding(ReadOnlySpan<char> text, in TimeToken token)
    {
        if (!token.Word || token.Capital || token.Entry >= 0 || token.End - token.Start < 5) return false;
        var word = text[token.Start..token.End];
        foreach (var (ending, id) in lexicon.Endings)
            if (id == _past && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
