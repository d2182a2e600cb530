namespace Sekutu.Language.Scoring;

/// <summary>Aligns the words of two files over the same characters.</summary>
/// <remarks>
/// Words outside ranges match by their characters. Where either file has a range, the words of both under it match by the longest common
/// subsequence of their lower-cased forms (CoNLL 2018 shared task, evaluation).
/// </remarks>
internal static class WordAlignment
{
    /// <summary>Sets <see cref="ScoredWord.Partner"/> on both sides; returns the number of pairs.</summary>
    public static int Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        int a = 0, b = 0, pairs = 0;
        while (a < gold.Count && b < system.Count)
        {
            var (g, s) = (gold[a], system[b]);
            if (g.InRange || s.InRange)
            {
                // Words that end before the range starts have no partner.
                if (g.InRange && !s.InRange && s.End <= g.Start) b++;
                else if (s.InRange && !g.InRange && g.End <= s.Start) a++;
                else pairs += AlignRange(gold, system, ref a, ref b);
            }
            else if (g.Start == s.Start && g.End == s.End)
            {
                Pair(gold, system, a++, b++);
                pairs++;
            }
            else if (g.Start <= s.Start)
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return pairs;
    }

    private static int AlignRange(List<ScoredWord> gold, List<ScoredWord> system, ref int a, ref int b)
    {
        var (a0, b0) = (a, b);
        var end = Math.Max(gold[a].InRange ? gold[a].End : 0, system[b].InRange ? system[b].End : 0);
        while (true)
        {
            if (a < gold.Count && gold[a].Start < end)
            {
                if (gold[a].InRange) end = Math.Max(end, gold[a].End);
                a++;
            }
            else if (b < system.Count && system[b].Start < end)
            {
                if (system[b].InRange) end = Math.Max(end, system[b].End);
                b++;
            }
            else
            {
                break;
            }
        }

        return PairCommon(gold, system, a0, a, b0, b);
    }

    private static int PairCommon(List<ScoredWord> gold, List<ScoredWord> system, int a0, int a1, int b0, int b1)
    {
        var (rows, columns) = (a1 - a0, b1 - b0);
        var best = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                best[i, j] = gold[a0 + i].Form == system[b0 + j].Form ? 1 + best[i + 1, j + 1] : Math.Max(best[i + 1, j], best[i, j + 1]);
        int x = 0, y = 0;
        while (x < rows && y < columns)
        {
            if (gold[a0 + x].Form == system[b0 + y].Form) Pair(gold, system, a0 + x++, b0 + y++);
            else if (best[x + 1, y] >= best[x, y + 1]) x++;
            else y++;
        }

        return best[0, 0];
    }

    private static void Pair(List<ScoredWord> gold, List<ScoredWord> system, int a, int b)
    {
        gold[a].Partner = b;
        system[b].Partner = a;
    }
}
