using System.Globalization;

namespace Sekutu.Language.Conllu;

/// <summary>Reads CoNLL-U, sentence by sentence (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    /// <summary>The sentences of a file; nothing is kept, so a file of any length may be read.</summary>
    /// <param name="text">The file; read to its end, not closed.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="MessageException">SKT0203 a line that is not CoNLL-U.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentence = new Builder(name);
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
            {
                sentence.Add(line, number);
            }
            else if (sentence.HasWords)
            {
                yield return sentence.Take();
            }
        }

        if (sentence.HasWords) yield return sentence.Take();
    }

    private sealed class Builder(string name)
    {
        private List<string> _comments = [];
        private List<ConlluToken> _tokens = [];
        private List<ConlluWord> _words = [];
        private int _rangeEnd;

        public bool HasWords => _words.Count > 0;

        public ConlluSentence Take()
        {
            var sentence = new ConlluSentence(_comments, _tokens, _words);
            (_comments, _tokens, _words, _rangeEnd) = ([], [], [], 0);
            return sentence;
        }

        public void Add(string line, int number)
        {
            if (line[0] == '#')
            {
                _comments.Add(line);
                return;
            }

            var cells = line.Split('\t');
            if (cells.Length != 10) throw new MessageException(LanguageMessages.NotConllu($"{name}:{number}", $"it has {cells.Length} columns, not 10"));
            if (cells[0].Contains('.', StringComparison.Ordinal)) return;
            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0) AddRange(cells, dash, number);
            else AddWord(cells, number);
        }

        private void AddRange(string[] cells, int dash, int number)
        {
            if (!Whole(cells[0].AsSpan(0, dash), out var first) || !Whole(cells[0].AsSpan(dash + 1), out var last) || first != _words.Count + 1 || last < first)
                throw new MessageException(LanguageMessages.NotConllu($"{name}:{number}", $"the range {cells[0]} does not begin at the next word"));
            _rangeEnd = last;
            _tokens.Add(new ConlluToken(cells[1], first - 1, last, cells[9]) { IsRange = true });
        }

        private void AddWord(string[] cells, int number)
        {
            if (!Whole(cells[0], out var id) || id != _words.Count + 1)
                throw new MessageException(LanguageMessages.NotConllu($"{name}:{number}", $"the word is numbered {cells[0]}, not {_words.Count + 1}"));
            if (cells[1].Length == 0) throw new MessageException(LanguageMessages.NotConllu($"{name}:{number}", "the word has no form"));
            if (id > _rangeEnd) _tokens.Add(new ConlluToken(cells[1], id - 1, id, cells[9]));
            _words.Add(new ConlluWord
            {
                Form = cells[1],
                Lemma = cells[2],
                Tag = cells[3],
                Xpos = cells[4],
                Features = cells[5],
                Head = Whole(cells[6], out var head) ? head : -1,
                Relation = cells[7],
                Misc = cells[9],
            });
        }

        private static bool Whole(ReadOnlySpan<char> cell, out int value) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
