using System.Collections.Concurrent;
using Sekutu.Reading.Time.Grammar;
using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>Finds the times of a text in one language and places them on the calendar.</summary>
/// <remarks>
/// Safe for several threads; nothing is kept between calls. Time and memory are linear in the text. Words and rules come from
/// <c>knowledge/LANGUAGE/time.tsv</c> and <c>time-grammar.tsv</c>.
/// </remarks>
public sealed class TimeReader
{
    private const int TokensAtOnce = 4096;

    // Years of the calendar between which a report may be dated; around them every reckoning stays inside it.
    private const int FirstReports = 1000;
    private const int LastReports = 9000;

    private static readonly ConcurrentDictionary<string, TimeReader?> Loaded = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static TokenBuffer? _tokens;

    private readonly TimeGrammar _grammar;
    private readonly ConcurrentBag<TimeMatcher> _matchers = [];

    private TimeReader(TimeGrammar grammar) => _grammar = grammar;

    /// <summary>The reader of a language, by the name of its folder under <c>knowledge/</c>; null where that has no rules for times.</summary>
    /// <exception cref="MessageException">SKT0410 the words or rules have a mistake.</exception>
    public static TimeReader? For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Loaded.GetOrAdd(language, static name => TimeGrammar.For(name) is { } grammar ? new TimeReader(grammar) : null);
    }

    internal static TimeReader Of(TimeGrammar grammar) => new(grammar);

    /// <summary>All times in a stretch of text, in order, without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="reference">The local day of the report; where null, only what the text itself fixes is found, and so where no report can be of that day ("0001-01-01" in a feed).</param>
    public IReadOnlyList<TimeExpression> Read(string text, Span within, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Place(Find(text, within), text, reference);
    }

    /// <summary>All times in a text.</summary>
    public IReadOnlyList<TimeExpression> Read(string text, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, new Span(0, text.Length), reference);
    }

    /// <summary>What the grammar reads, not yet placed.</summary>
    internal List<FoundTime> Find(string text, Span within)
    {
        var found = new List<FoundTime>();
        var tokens = _tokens ??= new TokenBuffer();
        var matcher = _matchers.TryTake(out var idle) ? idle : new TimeMatcher(_grammar);
        var first = _grammar.Firsts[_grammar.Top];
        var paragraph = 0;
        for (var start = within.Start; start < within.End;)
        {
            var next = _grammar.Tokenizer.Read(text, start, within.End, tokens, TokensAtOnce);
            var started = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                ref var token = ref tokens[i];
                if (token.NewLine) paragraph++;
                if (!token.Classes.Meets(first)) continue;
                if (!started) matcher.Start(text, tokens);
                started = true;
                var end = matcher.Match(_grammar.Top, i, out var node);
                if (end < 0) continue;
                if (node!.Op != TimeOp.Never)
                {
                    var direction = _grammar.Tense.Direction(text, tokens, i, end);
                    // "In three weeks, talks." A distance that opens its sentence, where nothing tells the tense, lies ahead.
                    if (direction == 0 && node.Op == TimeOp.InN && (i == 0 || token.NewLine || tokens[i - 1].EndsSentence)) direction = 1;
                    found.Add(new FoundTime(node, direction, paragraph, token.Quoted));
                }

                i = end - 1;
            }

            if (next <= start) break;
            start = next;
            paragraph++;
        }

        _matchers.Add(matcher);
        return found;
    }

    internal static List<TimeExpression> Place(List<FoundTime> found, string text, DateOnly? reference)
    {
        if (reference is { Year: < FirstReports or > LastReports }) reference = null;
        var times = new List<TimeExpression>(found.Count);
        var resolver = new TimeResolver(reference);
        foreach (var time in found) resolver.Note(time.Node, time.Direction);
        for (var i = 0; i < found.Count; i++)
        {
            var time = found[i];
            var spoken = time.Quoted && IsDeictic(time.Node) ? DayOfSpeech(found, i, reference) : null;
            var (from, direction) = YearBehind(found, i) is { } year ? (new DateOnly(year, 12, 31), -1) : (spoken, time.Direction);
            if (resolver.Resolve(time.Node, direction, from) is { } placed) times.Add(Express(time.Node, placed, text));
        }

        return times;
    }

    private static bool IsDeictic(TimeNode node) =>
        node.Op == TimeOp.Deictic || (node.Op is TimeOp.Pod or TimeOp.On && (node.Op == TimeOp.Pod ? node.At(1) : node.At(0)) is { } inner && IsDeictic(inner));

    // "besok" inside a quotation counts from the day on which it was said, where the sentence after the quotation gives that day.
    private static DateOnly? DayOfSpeech(List<FoundTime> found, int index, DateOnly? reference)
    {
        const int Reach = 250;
        const int Days = 7;
        for (var i = index + 1; i < found.Count && found[i].Paragraph == found[index].Paragraph; i++)
        {
            if (found[i].Quoted) continue;
            var node = found[i].Node;
            if (node.Start - found[index].Node.End > Reach) return null;
            if (node.Op is not (TimeOp.WeekdayDate or TimeOp.Date or TimeOp.Weekday)) return null;
            var day = new TimeResolver(reference).Resolve(node, -1);
            if (day is not { Grain: TimeGrain.Day, ConflictWith: null } said) return null;
            return reference is { } report && Math.Abs(report.DayNumber - said.Start.DayNumber) > Days ? null : said.Start;
        }

        return null;
    }

    // "April dan Oktober 2024", "on Jan. 3 and Feb. 5, 2022": the year stands once, behind the last.
    private static int? YearBehind(List<FoundTime> found, int index)
    {
        const int Joint = 8;
        for (var i = index; i + 1 < found.Count && found[i].Paragraph == found[i + 1].Paragraph && found[i + 1].Node.Start - found[i].Node.End <= Joint; i++)
        {
            if (found[i].Node.Op is not (TimeOp.Date or TimeOp.Month or TimeOp.DayRange) || TimeResolver.HasYear(found[i].Node)) return null;
            var next = found[i + 1].Node;
            if (next.Op == TimeOp.Date && next.NumberAt(0) is { } year) return CalendarCheck.FullYear(year);
        }

        return null;
    }

    private static TimeExpression Express(TimeNode node, Placed placed, string text)
    {
        var core = Core(node);
        var beyond = placed.Beyond;
        DateOnly? start = placed.Kind == TimeKind.Until || placed.Length is not null ? null : placed.Kind == TimeKind.Since && beyond ? placed.End : placed.Start;
        DateOnly? end = placed.Kind == TimeKind.Since || placed.Length is not null ? null : placed.Kind == TimeKind.Until && beyond ? placed.Start : placed.End;
        return new TimeExpression
        {
            Span = node.Op == TimeOp.Nowadays ? new Span(core.Start, core.End) : new Span(node.Start, node.End).Trim(text),
            DateSpan = new Span(core.Start, core.End).Trim(text),
            Kind = placed.Kind,
            Start = start,
            End = end,
            Grain = placed.Grain,
            Value = placed.Value,
            Mod = placed.Mod,
            PartOfDay = placed.Pod,
            Minutes = placed.Minutes,
            Offset = placed.Offset,
            Point = placed.Point,
            FixesDate = placed.Fixes,
            Conflict = placed.ConflictWith is not null,
            SpanningValue = placed.Spanning,
            Rule = node.Rule,
        };
    }

    private static TimeNode Core(TimeNode node) => node.Op switch
    {
        TimeOp.Pod when node.At(1) is { } day => Core(day),
        TimeOp.Mod when node[1].Op is TimeOp.Weekday or TimeOp.WeekdayDate or TimeOp.WeekdayRel or TimeOp.Deictic => node[1],
        TimeOp.Nowadays => node[0],
        TimeOp.On or TimeOp.From or TimeOp.Since or TimeOp.Until or TimeOp.Before or TimeOp.After => Core(node[0]),
        _ => node,
    };
}
