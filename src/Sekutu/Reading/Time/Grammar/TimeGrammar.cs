using Sekutu.Knowledge;

namespace Sekutu.Reading.Time.Grammar;

/// <summary>
/// How times are written in one language: words (<c>time.tsv</c>) and rules (<c>time-grammar.tsv</c>) of the language's folder.
/// </summary>
/// <remarks>
/// A rule has a group (column <c>name</c>), a pattern and a reading. The pattern is a row of parts: CLASS of the word list or of
/// <see cref="NumberClass"/>, Name of another group, or a word as it stands (<c>_</c> for a blank); <c>a|b</c> either, <c>a?</c> may be missing, <c>~a</c>
/// follows without white space. The reading is a <see cref="TimeOp"/> with arguments: <c>$2</c> the second part, a number, or a name of a
/// unit, part of day or mod. Groups may use groups that stand later in no circle. The group <c>Time</c> is what is looked for.
/// Immutable once loaded.
/// </remarks>
internal sealed class TimeGrammar
{
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly List<List<GrammarRule>> _rules = [];

    private TimeGrammar(TsvFile words, TsvFile rules)
    {
        Lexicon = new TimeLexicon(words);
        foreach (var row in rules.Rows) Group(row["name"]);
        foreach (var row in rules.Rows) AddRule(row);
        Top = _groups.TryGetValue("Time", out var top) ? top : throw new MessageException(ReadingMessages.TimeData(rules.Name, "there is no rule named Time"));
        Groups = [.. _rules.Select(r => r.ToArray())];
        Firsts = new ClassSet[Groups.Length];
        Singles = new ClassSet[Groups.Length];
        Seconds = new ClassSet[Groups.Length, ClassSet.Capacity];
        var state = new byte[Groups.Length];
        for (var i = 0; i < Groups.Length; i++) FindFirst(i, state, rules.Name);
        Tokenizer = new TimeTokenizer(Lexicon);
        Tense = new TenseReader(Lexicon);
        Years = new YearContext(Lexicon);
        Lexicon.Freeze();
    }

    public TimeLexicon Lexicon { get; }

    public TimeTokenizer Tokenizer { get; }

    public TenseReader Tense { get; }

    public YearContext Years { get; }

    /// <summary>The rules of each group.</summary>
    public GrammarRule[][] Groups { get; }

    /// <summary>The classes with which each group can start.</summary>
    public ClassSet[] Firsts { get; }

    /// <summary>The classes of which one token alone matches each group.</summary>
    public ClassSet[] Singles { get; }

    /// <summary>For each group and class of a first token the classes that a second can have.</summary>
    public ClassSet[,] Seconds { get; }

    /// <summary>The group that is looked for.</summary>
    public int Top { get; }

    /// <summary>The grammar of a language; null where its folder holds none.</summary>
    public static TimeGrammar? For(string language)
    {
        var words = DataFolder.Knowledge(language, "time.tsv");
        return File.Exists(words)
            ? new TimeGrammar(TsvFile.Read(words, "words", "class"), TsvFile.Read(DataFolder.Knowledge(language, "time-grammar.tsv"), "name", "pattern", "reading"))
            : null;
    }

    /// <summary>A grammar from lines of text, for tests.</summary>
    public static TimeGrammar Parse(string words, string rules) =>
        new(TsvFile.Parse("words", words.Split('\n'), "words", "class"), TsvFile.Parse("rules", rules.Split('\n'), "name", "pattern", "reading"));

    private int Group(string name)
    {
        if (_groups.TryGetValue(name, out var id)) return id;
        id = _groups.Count;
        _groups.Add(name, id);
        _rules.Add([]);
        return id;
    }

    private void AddRule(TsvRow row)
    {
        var reading = row["reading"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (reading.Length == 0 || !Enum.TryParse<TimeOp>(reading[0], out var op))
            throw new MessageException(ReadingMessages.TimeData(row.Where, $"'{row["reading"]}' starts with no known reading"));
        var args = reading.Skip(1)
            .Select(a => a[0] == '$' ? new GrammarArg(int.Parse(a.AsSpan(1)), 0) : a == "none" ? new GrammarArg(-1, 0) : new GrammarArg(0, TimeLexicon.ValueOf(a, row.Where)))
            .ToArray();
        var parts = row["pattern"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rules = _rules[Group(row["name"])];
        var optional = Enumerable.Range(0, parts.Length).Where(i => parts[i].Length > 1 && parts[i][^1] == '?').ToArray();
        for (var left = 0; left < 1 << optional.Length; left++)
        {
            var elements = new List<GrammarElement>();
            for (var i = 0; i < parts.Length; i++)
            {
                var at = Array.IndexOf(optional, i);
                if (at >= 0 && (left >> at & 1) != 0) continue;
                elements.Add(Element(at >= 0 ? parts[i][..^1] : parts[i], i + 1, row.Where));
            }

            if (parts.Length >= TimeMatcher.Parts) throw new MessageException(ReadingMessages.TimeData(row.Where, $"the pattern has more than {TimeMatcher.Parts - 1} parts"));
            if (elements.Count == 0) throw new MessageException(ReadingMessages.TimeData(row.Where, "the pattern may match nothing"));
            if (MissingPart(op, args, elements) is { } part) throw new MessageException(ReadingMessages.TimeData(row.Where, $"{op} needs its part {part}, which the pattern may leave out"));
            rules.Add(new GrammarRule([.. elements], op, args, row.Where));
        }
    }

    private static int? MissingPart(TimeOp op, GrammarArg[] args, List<GrammarElement> elements)
    {
        var (from, to) = Needs(op);
        for (var i = from; i < to; i++)
            if (i >= args.Length || args[i].Part < 0 || (args[i].Part > 0 && elements.TrueForAll(e => e.Part != args[i].Part))) return i + 1;
        return null;
    }

    // The arguments, from and up to, that a reading cannot do without.
    private static (int From, int To) Needs(TimeOp op) => op switch
    {
        TimeOp.Never => (0, 0),
        TimeOp.Date or TimeOp.Clock => (1, 2),
        TimeOp.Pod or TimeOp.Unit or TimeOp.Deictic => (0, 1),
        TimeOp.DayRange or TimeOp.NthWeekday or TimeOp.DateIn => (0, 3),
        TimeOp.Value or TimeOp.Only or TimeOp.Year or TimeOp.Month or TimeOp.WeakMonth or TimeOp.DayOfMonth or TimeOp.Weekday or TimeOp.Back
            or TimeOp.Ahead or TimeOp.ToDate or TimeOp.Since or TimeOp.From or TimeOp.Until or TimeOp.Before or TimeOp.After or TimeOp.Decade
            or TimeOp.Century or TimeOp.Nowadays => (0, 1),
        _ => (0, 2),
    };

    private GrammarElement Element(string part, int number, string where)
    {
        var touches = part.Length > 1 && part[0] == '~';
        if (touches) part = part[1..];
        var classes = default(ClassSet);
        var (ids, groups) = (new List<int>(), new List<int>());
        foreach (var name in part.Length == 1 ? [part] : part.Split('|'))
        {
            if (_groups.TryGetValue(name, out var its))
            {
                groups.Add(its);
                continue;
            }

            if (char.IsUpper(name[0]) && !Lexicon.Knows(name)) throw new MessageException(ReadingMessages.TimeData(where, $"'{name}' is no class of words and no group"));
            var id = char.IsUpper(name[0]) ? Lexicon.Class(name) : Lexicon.Literal(name.Replace('_', ' '));
            classes.Add(id);
            ids.Add(id);
        }

        return new GrammarElement(classes, [.. ids], [.. groups], touches, number);
    }

    private void FindFirst(int group, byte[] state, string file)
    {
        if (state[group] == 2) return;
        if (state[group] == 1) throw new MessageException(ReadingMessages.TimeData(file, $"the group '{_groups.First(g => g.Value == group).Key}' uses itself"));
        state[group] = 1;
        foreach (var rule in Groups[group])
        {
            foreach (var element in rule.Elements)
                foreach (var used in element.Groups) FindFirst(used, state, file);
            rule.First = rule.Elements[0].Classes;
            foreach (var used in rule.Elements[0].Groups) rule.First.Add(Firsts[used]);
            Firsts[group].Add(rule.First);
            FindSecond(group, rule);
        }

        state[group] = 2;
    }

    private void FindSecond(int group, GrammarRule rule)
    {
        var first = rule.Elements[0];
        var alone = first.Classes;
        foreach (var used in first.Groups)
        {
            alone.Add(Singles[used]);
            for (var id = 0; id < ClassSet.Capacity; id++) Seconds[group, id].Add(Seconds[used, id]);
        }

        if (rule.Elements.Length == 1)
        {
            Singles[group].Add(alone);
            return;
        }

        var next = rule.Elements[1].Classes;
        foreach (var used in rule.Elements[1].Groups) next.Add(Firsts[used]);
        for (var id = 0; id < ClassSet.Capacity; id++)
            if (alone.Has(id)) Seconds[group, id].Add(next);
    }
}
