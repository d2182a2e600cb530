namespace Sekutu.Answers.Scoring;

/// <summary>Counts of a scoring run: what was found of what there is, and how right the matched pairs are.</summary>
public sealed class ScoreTable
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (int Matched, int Gold, int Found)> _counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int Pairs)> _accuracy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _missed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _spurious = new(StringComparer.Ordinal);

    /// <summary>Number of gold articles.</summary>
    public int Articles { get; internal set; }

    /// <summary>Number of gold articles for which there was an answer.</summary>
    public int Answered { get; internal set; }

    /// <summary>Detection by kind of item, in the order of scoring.</summary>
    public IEnumerable<(string Kind, DetectionScore Score)> Scores =>
        _order.Select(kind => (kind, new DetectionScore(_counts[kind].Matched, _counts[kind].Gold, _counts[kind].Found)));

    /// <summary>Right answers among matched pairs, by what was asked.</summary>
    public IEnumerable<(string Kind, int Right, int Pairs)> Accuracy => _accuracy.Select(a => (a.Key, a.Value.Right, a.Value.Pairs));

    /// <summary>Gold items that nothing matched, by kind, each in words.</summary>
    public IReadOnlyDictionary<string, List<string>> Missed => _missed;

    /// <summary>Found items that matched nothing, by kind, each in words.</summary>
    public IReadOnlyDictionary<string, List<string>> Spurious => _spurious;

    /// <summary>The F1 of a kind, 0 to 1.</summary>
    public double F1(string kind) => _counts.TryGetValue(kind, out var c) ? new DetectionScore(c.Matched, c.Gold, c.Found).F1 : 0;

    /// <summary>The share of right answers of a kind, 0 to 1; 1 where there was no pair.</summary>
    public double Share(string kind) => _accuracy.TryGetValue(kind, out var a) && a.Pairs > 0 ? (double)a.Right / a.Pairs : 1;

    internal void Count(string kind, int matched, int gold, int found)
    {
        if (!_counts.TryGetValue(kind, out var sum)) _order.Add(kind);
        _counts[kind] = (sum.Matched + matched, sum.Gold + gold, sum.Found + found);
    }

    internal void Hit(string kind, bool right)
    {
        var sum = _accuracy.GetValueOrDefault(kind);
        _accuracy[kind] = (sum.Right + (right ? 1 : 0), sum.Pairs + 1);
    }

    internal void Errors<T>(string kind, string article, IReadOnlyList<T> gold, IReadOnlyList<T> found, List<(int Gold, int Found)> pairs, Func<T, string> inWords)
    {
        Collect(_missed, kind, article, gold, pairs.ConvertAll(p => p.Gold), inWords);
        Collect(_spurious, kind, article, found, pairs.ConvertAll(p => p.Found), inWords);
    }

    private static void Collect<T>(Dictionary<string, List<string>> lists, string kind, string article, IReadOnlyList<T> items, List<int> matched, Func<T, string> inWords)
    {
        if (!lists.TryGetValue(kind, out var list)) lists[kind] = list = [];
        for (var i = 0; i < items.Count; i++)
            if (!matched.Contains(i)) list.Add($"{article}: {inWords(items[i])}");
    }
}
