using System.Numerics;

namespace Sekutu.Reading.Time.Grammar;

/// <summary>Finds the longest match of a group of rules at a token; what was tried is not tried again.</summary>
/// <remarks>Work for one token is bounded by the grammar, whose groups use no circle, so the whole is linear in the text.</remarks>
internal sealed class TimeMatcher(TimeGrammar grammar)
{
    private const int Untried = 0;

    /// <summary>One more than the parts that a pattern may have.</summary>
    public const int Parts = 20;

    // A row for each token at which something was tried, handed out as needed: most tokens need none.
    private readonly List<(int End, TimeNode? Node)[]> _rows = [];
    private int[] _rowOf = [];
    private int _used;
    private TimeNode?[] _captures = new TimeNode?[Parts * 16];
    private int _depth;
    private TokenBuffer _tokens = new();
    private string _text = "";

    /// <summary>Takes another stretch.</summary>
    public void Start(string text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
        _used = 0;
        if (_rowOf.Length < tokens.Count) _rowOf = new int[tokens.Count * 2];
        else Array.Clear(_rowOf, 0, tokens.Count);
    }

    /// <summary>The token after the longest match at <paramref name="at"/>; -1 where there is none.</summary>
    public int Match(int group, int at, out TimeNode? node)
    {
        node = null;
        if (at >= _tokens.Count || !CanStart(group, at)) return -1;
        var row = Row(at);
        if (row[group].End == Untried)
        {
            var end = Search(group, at, out node);
            row[group] = (end, node);
            return end;
        }

        node = row[group].Node;
        return row[group].End;
    }

    // Most tokens that could start a time ("in", "the") are told from one that does by the next.
    private bool CanStart(int group, int at)
    {
        ref var token = ref _tokens[at];
        if (!token.Classes.Meets(grammar.Firsts[group])) return false;
        if (token.Classes.Meets(grammar.Singles[group])) return true;
        if (at + 1 >= _tokens.Count) return false;
        ref var next = ref _tokens[at + 1];
        if (next.Classes.IsEmpty || next.NewLine) return false;
        for (var part = 0; part < 4; part++)
        {
            for (var bits = token.Classes[part] & grammar.Firsts[group][part]; bits != 0; bits &= bits - 1)
                if (next.Classes.Meets(grammar.Seconds[group, (part << 6) + BitOperations.TrailingZeroCount(bits)])) return true;
        }

        return false;
    }

    private (int End, TimeNode? Node)[] Row(int at)
    {
        if (_rowOf[at] > 0) return _rows[_rowOf[at] - 1];
        if (_used == _rows.Count) _rows.Add(new (int, TimeNode?)[grammar.Groups.Length]);
        else Array.Clear(_rows[_used]);
        _rowOf[at] = ++_used;
        return _rows[_used - 1];
    }

    private int Search(int group, int at, out TimeNode? node)
    {
        node = null;
        var best = -1;
        if ((_depth + 1) * Parts > _captures.Length) Array.Resize(ref _captures, _captures.Length * 2);
        var mine = _depth++ * Parts;
        foreach (var rule in grammar.Groups[group])
        {
            if (!_tokens[at].Classes.Meets(rule.First)) continue;
            var end = Follow(rule, at, mine);
            if (end <= best) continue;
            if (Build(rule, at, end, mine) is not { } built) continue;
            best = end;
            node = built;
        }

        _depth--;
        return best;
    }

    private int Follow(GrammarRule rule, int at, int captures)
    {
        var next = at;
        Array.Clear(_captures, captures, Parts);
        foreach (var element in rule.Elements)
        {
            if (next >= _tokens.Count) return -1;
            ref var token = ref _tokens[next];
            if (next > at && (token.NewLine || (element.Touches && !token.Touches))) return -1;
            var end = -1;
            TimeNode? node = null;
            foreach (var used in element.Groups)
            {
                var its = Match(used, next, out var other);
                if (its > end) (end, node) = (its, other);
            }

            if (end < 0 && token.Classes.Meets(element.Classes))
            {
                foreach (var id in element.ClassIds)
                {
                    if (!token.Classes.Has(id)) continue;
                    node = TimeNode.Of(grammar.Lexicon.Value(_text, token, id));
                    break;
                }

                node!.Start = token.Start;
                node.End = token.End;
                end = next + 1;
            }

            if (end < 0) return -1;
            _captures[captures + element.Part] = node;
            next = end;
        }

        return next;
    }

    private TimeNode? Build(GrammarRule rule, int at, int end, int captures)
    {
        var args = new TimeNode?[rule.Args.Length];
        for (var i = 0; i < args.Length; i++)
        {
            var (part, constant) = rule.Args[i];
            args[i] = part > 0 ? _captures[captures + part] : part < 0 ? null : TimeNode.Of(constant);
        }

        TimeNode? node;
        switch (rule.Op)
        {
            case TimeOp.Only:
            case TimeOp.Value when rule.Elements.Length == 1:
                return args[0]!;
            case TimeOp.Value:
                node = args[0]! with { };
                break;
            case TimeOp.Add:
                node = TimeNode.Of(args[0]!.Number + args[1]!.Number);
                break;
            case TimeOp.Times:
                node = TimeNode.Of(args[0]!.Number * args[1]!.Number);
                break;
            case TimeOp.Year when !grammar.Years.CanBeYear(_text, _tokens, at, end, args[0]!.Number):
            case TimeOp.WeakMonth when !grammar.Years.CanBeMonth(_tokens, at):
                return null;
            default:
                node = new TimeNode(rule.Op, 0, args);
                if (!CalendarCheck.IsPossible(node)) return null;
                break;
        }

        node.Start = _tokens[at].Start;
        node.End = _tokens[end - 1].End;
        if (rule.Op != TimeOp.Value || node.Rule.Length == 0) node.Rule = rule.Where;
        return node;
    }
}
