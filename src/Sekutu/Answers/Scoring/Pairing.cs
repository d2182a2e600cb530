namespace Sekutu.Answers.Scoring;

/// <summary>Pairs gold items with found ones, each at most once, the best pair first.</summary>
internal static class Pairing
{
    /// <param name="gold">Number of gold items.</param>
    /// <param name="found">Number of found items.</param>
    /// <param name="score">How well two fit; null where they may not be paired.</param>
    public static List<(int Gold, int Found)> Greedy(int gold, int found, Func<int, int, double?> score)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (var i = 0; i < gold; i++)
            for (var j = 0; j < found; j++)
                if (score(i, j) is { } value) candidates.Add((value, i, j));
        candidates.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Gold != y.Gold ? x.Gold.CompareTo(y.Gold) : x.Found.CompareTo(y.Found));
        var (takenGold, takenFound) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (takenGold.Contains(i) || takenFound.Contains(j)) continue;
            takenGold.Add(i);
            takenFound.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }

    public static double Jaccard(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 && right.Count == 0) return 1;
        var shared = left.Count(right.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }
}
