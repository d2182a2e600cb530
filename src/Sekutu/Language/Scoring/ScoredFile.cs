using System.Globalization;
using System.Text;
using Sekutu.Language.Conllu;

namespace Sekutu.Language.Scoring;

/// <summary>A CoNLL-U file laid out over its characters without white space, as scoring needs it.</summary>
internal sealed class ScoredFile
{
    private readonly StringBuilder _text = new();

    /// <summary>Reads a file to its end.</summary>
    public ScoredFile(TextReader text, string name)
    {
        Name = name;
        foreach (var sentence in ConlluReader.Read(text, name)) Add(sentence);
        Text = _text.ToString();
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>All forms without white space.</summary>
    public string Text { get; }

    /// <summary>Surface tokens, as stretches of <see cref="Text"/>.</summary>
    public List<(int Start, int End)> Tokens { get; } = [];

    /// <summary>Sentences, as stretches of <see cref="Text"/>.</summary>
    public List<(int Start, int End)> Sentences { get; } = [];

    /// <summary>Syntactic words.</summary>
    public List<ScoredWord> Words { get; } = [];

    private void Add(ConlluSentence sentence)
    {
        var (start, first) = (_text.Length, Words.Count);
        foreach (var token in sentence.Tokens)
        {
            var from = _text.Length;
            foreach (var c in token.Form)
                if (!char.IsWhiteSpace(c)) _text.Append(c);
            Tokens.Add((from, _text.Length));
            for (var i = token.FirstWord; i < token.EndWord; i++)
            {
                var word = sentence.Words[i];
                Words.Add(new ScoredWord
                {
                    Start = from,
                    End = _text.Length,
                    InRange = token.IsRange,
                    Form = word.Form.ToLower(CultureInfo.InvariantCulture),
                    Word = word,
                    Parent = word.Head > 0 && word.Head <= sentence.Words.Count ? first + word.Head - 1 : -1,
                });
            }
        }

        Sentences.Add((start, _text.Length));
    }
}
