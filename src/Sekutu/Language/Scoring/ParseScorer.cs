namespace Sekutu.Language.Scoring;

/// <summary>Scores a CoNLL-U file against a treebank by the rules of the CoNLL 2018 shared task.</summary>
/// <remarks>
/// Tokens, words and sentences are compared by their characters, white space aside, so that the same measure serves given words and raw text.
/// </remarks>
public static class ParseScorer
{
    /// <summary>Scores one file.</summary>
    /// <param name="gold">The treebank, CoNLL-U; read to its end.</param>
    /// <param name="goldName">What to call it in messages.</param>
    /// <param name="system">The parse of the same text, CoNLL-U; read to its end.</param>
    /// <param name="systemName">What to call it in messages.</param>
    /// <exception cref="MessageException">SKT0203 a file is not CoNLL-U; SKT0204 the files hold different texts.</exception>
    public static ParseScores Score(TextReader gold, string goldName, TextReader system, string systemName)
    {
        var g = new ScoredFile(gold, goldName);
        var s = new ScoredFile(system, systemName);
        if (g.Text != s.Text) throw new MessageException(LanguageMessages.UnlikeTexts(goldName, systemName, g.Text.AsSpan().CommonPrefixLength(s.Text)));
        var pairs = WordAlignment.Align(g.Words, s.Words);
        int tags = 0, lemmas = 0, heads = 0, labelled = 0, full = 0;
        foreach (var word in g.Words)
        {
            if (word.Partner < 0) continue;
            var other = s.Words[word.Partner];
            if (word.Word.Tag == other.Word.Tag) tags++;
            if (word.Word.Lemma == "_" || word.Word.Lemma == other.Word.Lemma) lemmas++;
            if (!SameHead(word, other, s.Words)) continue;
            heads++;
            if (!Base(word.Word.Relation).SequenceEqual(Base(other.Word.Relation))) continue;
            labelled++;
            if (word.Word.Relation == other.Word.Relation) full++;
        }

        F1 OfWords(int right) => new(right, g.Words.Count, s.Words.Count);
        return new ParseScores(Spans(g.Tokens, s.Tokens), Spans(g.Sentences, s.Sentences), OfWords(pairs), OfWords(tags), OfWords(lemmas), OfWords(heads), OfWords(labelled), OfWords(full));
    }

    private static bool SameHead(ScoredWord gold, ScoredWord system, List<ScoredWord> systemWords) => gold.Parent < 0
        ? system.Parent < 0 && system.Word.Head == 0
        : system.Parent >= 0 && systemWords[system.Parent].Partner == gold.Parent;

    private static ReadOnlySpan<char> Base(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? relation.AsSpan(0, colon) : relation;

    private static F1 Spans(List<(int Start, int End)> gold, List<(int Start, int End)> system)
    {
        int a = 0, b = 0, right = 0;
        while (a < gold.Count && b < system.Count)
        {
            if (system[b].Start < gold[a].Start)
            {
                b++;
            }
            else if (gold[a].Start < system[b].Start)
            {
                a++;
            }
            else
            {
                if (gold[a].End == system[b].End) right++;
                a++;
                b++;
            }
        }

        return new F1(right, gold.Count, system.Count);
    }
}
