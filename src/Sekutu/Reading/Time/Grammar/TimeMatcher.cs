namespace Sekutu.Reading.Time.Grammar;

/// <summary>Finds the longest match of a group of rules at a token; what was tried is not tried again.</summary>
/// <remarks>Work for one token is bounded by the grammar, whose groups use no circle, so the whole is linear in the text.</remarks>
internal sealed class TimeMatcher(TimeGrammar grammar)
{
    private const int Untried = 0;
    private int[] _ends = [];
    private TimeNode?[] _nodes = [];
    private TokenBuffer _tokens = new();
    private string _text = "";

    /// <summary>Takes another stretch.</summary>
    public void Start(string text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
        var size = tokens.Count * grammar.Groups.Length;
        if (_ends.Length < size)
        {
            _ends = new int[size * 2];
            _nodes = new TimeNode?[size * 2];
        }
        else
        {
            Array.Clear(_ends, 0, size);
        }
    }

    /// <summary>The token after the longest match at <paramref name="at"/>; -1 where there is none.</summary>
    public int Match(int group, int at, out TimeNode? node)
    {
        node = null;
        if (at >= _tokens.Count || !_tokens[at].Classes.Meets(grammar.Firsts[group])) return -1;
        var slot = (at * grammar.Groups.Length) + group;
        if (_ends[slot] == Untried)
        {
            var end = Search(group, at, out node);
            _ends[slot] = end;
            _nodes[slot] = node;
            return end;
        }

        node = _nodes[slot];
        return _ends[slot];
    }

    private int Search(int group, int at, out TimeNode? node)
    {
        node = null;
        var best = -1;
        var captures = new TimeNode?[20];
        foreach (var rule in grammar.Groups[group])
        {
            if (!_tokens[at].Classes.Meets(rule.First)) continue;
            Array.Clear(captures);
            var end = Follow(rule, at, captures);
            if (end <= best) continue;
            if (Build(rule, at, end, captures) is not { } built) continue;
            best = end;
            node = built;
        }

        return best;
    }

    private int Follow(GrammarRule rule, int at, TimeNode?[] captures)
    {
        var next = at;
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
            if (element.Part < captures.Length) captures[element.Part] = node;
            next = end;
        }

        return next;
    }

    private TimeNode? Build(GrammarRule rule, int at, int end, TimeNode?[] captures)
    {
        var args = new TimeNode?[rule.Args.Length];
        for (var i = 0; i < args.Length; i++)
        {
            var (part, constant) = rule.Args[i];
            args[i] = part > 0 ? captures[part] : part < 0 ? null : TimeNode.Of(constant);
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
