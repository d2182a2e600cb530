using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Statements;
using Sekutu.Registry.Actors;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>Whom "we" and "our" mean at a place of the text: who is quoted there, whose turn it is in a transcript, or whose text it is.</summary>
internal sealed class Voices
{
    private const int LongestLabel = 60;
    private readonly ArticleView _view;
    private readonly List<(int Start, IReadOnlyList<string> Codes)> _turns = [];

    public Voices(ArticleView view)
    {
        _view = view;
        Authors = FindAuthors();
        FindTurns();
    }

    /// <summary>Those for whom the whole text speaks: the parties of a joint statement, or the state whose body published it; often none.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>The states that the first person means at an offset; none where that is not known.</summary>
    public IReadOnlyList<string> At(int offset)
    {
        foreach (var statement in _view.Reading.Statements)
            foreach (var content in statement.Content)
                if (content.Contains(offset) && !SpeaksOfItself(statement)) return statement.Country is { } country ? [country] : [];
        for (var i = _turns.Count - 1; i >= 0; i--)
            if (_turns[i].Start <= offset) return _turns[i].Codes;
        return Authors;
    }

    // "We call on ...": the speaker is again whoever "we" are.
    private bool SpeaksOfItself(StatementReading statement) =>
        statement.Quote.Count == 0 && (_view.Grammar(_view.Analysis.WordAt(statement.SpeakerSpan.Start)) & GrammarRole.Self) != 0;

    private IReadOnlyList<string> FindAuthors()
    {
        if (Named() is { } named) return named;
        var publisher = Publishers.StateOf(_view.Reading.Details.Publisher);
        if (!IsJoint()) return publisher is null ? [] : [publisher];
        if (_view.Reading.TitleActors is { Count: > 1 and <= 8 } title) return title;
        var codes = new List<string>();
        foreach (var mention in _view.Reading.Mentions)
            if (mention.Sentence == 0)
                foreach (var code in mention.Codes)
                    if (!codes.Contains(code)) codes.Add(code);
        return codes.Count is 0 or > 4 ? [] : codes;
    }

    // "We, the leaders of the Group of Seven, ...": the first person says who it is.
    private IReadOnlyList<string>? Named()
    {
        for (var word = 0; word + 1 < _view.Words.Length; word++)
        {
            if ((_view.Grammar(word) & GrammarRole.Self) == 0 || IsSaid(_view.Words[word].Span.Start)) continue;
            if (_view.Analysis.Form(word + 1) is not ",") return null;
            var verb = word + 1;
            while (verb < Math.Min(_view.Words.Length, word + 40) && _view.Words[verb].Tag != Upos.Verb) verb++;
            var codes = new List<string>();
            foreach (var mention in _view.Reading.Mentions)
                if (mention.FirstWord > word && mention.FirstWord < verb)
                    foreach (var code in mention.Codes)
                        if (!codes.Contains(code)) codes.Add(code);
            return codes.Count > 0 ? codes : null;
        }

        return null;
    }

    // A title that says so, or an opening that does in a text full of "we".
    private bool IsJoint()
    {
        if (_view.Reading.Details.Title is { } title)
            foreach (var range in title.AsSpan().Split(' '))
                if (IsJointWord(title.AsSpan(range))) return true;
        if (_view.Analysis.Sentences.Length == 0) return false;
        var said = 0;
        for (var word = 0; word < _view.Words.Length && said < 5; word++)
            if ((_view.Grammar(word) & GrammarRole.Self) != 0 && !IsSaid(_view.Words[word].Span.Start)) said++;
        if (said < 5) return false;
        var first = _view.Analysis.Sentences[0];
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in _view.Reading.Mentions)
            if (mention.Sentence == 0) named.UnionWith(mention.Codes);
        if (named.Count < 2) return false;
        for (var word = first.FirstWord; word < first.EndWord; word++)
            if ((_view.Grammar(word) & GrammarRole.Joint) != 0) return true;
        return false;
    }

    private bool IsJointWord(ReadOnlySpan<char> word) => (_view.Lexicon.Grammar(WordHash.Lower(word)) & GrammarRole.Joint) != 0;

    private bool IsSaid(int offset)
    {
        foreach (var statement in _view.Reading.Statements)
            foreach (var content in statement.Content)
                if (content.Contains(offset) && !SpeaksOfItself(statement)) return true;
        return false;
    }

    // "VICE PRESIDENT X: ...": a line that opens with a name in capitals and a colon.
    private void FindTurns()
    {
        var text = _view.Reading.Document.Text;
        for (var start = 0; start < text.Length;)
        {
            if (LabelEnd(text.AsSpan(start)) is var length and > 0) _turns.Add((start, Labelled(start, start + length)));
            var next = text.IndexOf('\n', start);
            if (next < 0) break;
            start = next + 1;
        }

        // One line alone is a heading, no transcript.
        if (_turns.Count < 2) _turns.Clear();
    }

    private static int LabelEnd(ReadOnlySpan<char> line)
    {
        // Questions stand under a lone capital.
        if (line.Length > 3 && char.IsUpper(line[0]) && line[1] is ' ' or ' ' && line[2] is ' ' or ' ') return 1;
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon < 3 || colon + 1 >= line.Length || line[colon + 1] is not (' ' or ' ')) return -1;
        var letters = 0;
        foreach (var c in line[..colon])
        {
            if (char.IsLower(c) || char.IsDigit(c)) return -1;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 2 ? colon : -1;
    }

    private IReadOnlyList<string> Labelled(int start, int end)
    {
        foreach (var mention in _view.Reading.Mentions)
            if (mention.Codes.Count == 1 && mention.Span.Start < end && mention.Span.End > start) return mention.Codes;
        return [];
    }
}
