using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Time.Grammar;

/// <summary>The words of times in one language, each with its class and value, from <c>time.tsv</c> of the language's folder.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly PhraseTable.Builder _builder = new();
    private readonly List<(int Class, int Value)> _entries = [];
    private readonly List<(string Ending, int Class)> _endings = [];
    private PhraseTable? _table;

    public TimeLexicon(TsvFile file)
    {
        foreach (var name in Enum.GetNames<NumberClass>()) Class(name);
        foreach (var row in file.Rows)
        {
            var id = Class(row["class"]);
            var value = row["value"] is { Length: > 0 } text ? ValueOf(text, row.Where) : 0;
            foreach (var phrase in row.List("words"))
            {
                if (phrase[0] == '-' && phrase.Length > 1)
                {
                    _endings.Add((phrase[1..], id));
                    continue;
                }

                Add(phrase, id, value, row["case"] switch
                {
                    "capital" => LetterCase.Capital,
                    "exact" => LetterCase.Exact,
                    "" => LetterCase.Any,
                    _ => throw new MessageException(ReadingMessages.TimeData(row.Where, $"'{row["case"]}' is no letter case; write capital, exact or nothing")),
                });
            }
        }
    }

    /// <summary>Endings of unlisted words, with the class that they give ("-ed").</summary>
    public IReadOnlyList<(string Ending, int Class)> Endings => _endings;

    /// <summary>The number of a class; made when first named.</summary>
    public int Class(string name)
    {
        if (_classes.TryGetValue(name, out var id)) return id;
        id = _classes.Count;
        if (id >= ClassSet.Capacity) throw new MessageException(ReadingMessages.TimeData(name, $"there are more than {ClassSet.Capacity} word classes"));
        _classes.Add(name, id);
        return id;
    }

    /// <summary>The class of one word that a rule names as it stands.</summary>
    public int Literal(string word)
    {
        var known = _classes.ContainsKey(word);
        var id = Class(word);
        if (!known) Add(word, id, 0, LetterCase.Any);
        return id;
    }

    /// <summary>Whether any word or rule names the class.</summary>
    public bool Knows(string name) => _classes.ContainsKey(name);

    /// <summary>Ends the adding of words.</summary>
    public void Freeze() => _table = _builder.Build();

    /// <summary>The longest phrase at an atom, with the classes that it may have.</summary>
    public bool Match(ReadOnlySpan<char> text, int start, out PhraseMatch match, out ClassSet classes)
    {
        classes = default;
        if (!_table!.TryMatchAt(text, start, out match)) return false;
        for (var entry = match.Entry; entry >= 0;)
        {
            classes.Add(_entries[_table.Value(entry)].Class);
            entry = _table.Next(text, new PhraseMatch(match.Span, entry));
        }

        return true;
    }

    /// <summary>The value that a token has as a word of a class.</summary>
    public int Value(ReadOnlySpan<char> text, in TimeToken token, int id)
    {
        if (token.Entry < 0) return token.Number;
        for (var entry = token.Entry; entry >= 0;)
        {
            var (itsClass, value) = _entries[_table!.Value(entry)];
            if (itsClass == id) return value;
            entry = _table.Next(text, new PhraseMatch(new Span(token.Start, token.End), entry));
        }

        return token.Number;
    }

    private void Add(string phrase, int id, int value, LetterCase letterCase)
    {
        _builder.Add(phrase, _entries.Count, letterCase);
        _entries.Add((id, value));
    }

    /// <summary>A number, or a name of a unit, part of day or mod.</summary>
    internal static int ValueOf(string text, string where)
    {
        if (int.TryParse(text, out var number)) return number;
        if (Enum.TryParse<TimeUnit>(text, out var unit)) return (int)unit;
        if (Enum.TryParse<PartOfDay>(text, out var part)) return (int)part;
        if (Enum.TryParse<TimeMod>(text, out var mod)) return (int)mod;
        throw new MessageException(ReadingMessages.TimeData(where, $"'{text}' is no number, unit, part of day or mod"));
    }
}
