using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sekutu.Language.Parsing;

/// <summary>Finds the best projective tree with one root by dynamic programming (Eisner 1996), where the best heads taken singly are none.</summary>
/// <remarks>
/// Scores are in rows of <c>words + 1</c>: the score of head <c>h</c> for word <c>d</c> stands at <c>d * (words + 1) + h + 1</c>, that of the
/// root at <c>d * (words + 1)</c>. Time is cubic in the length of the sentence; sentences are bounded by the parser.
/// </remarks>
internal sealed class ProjectiveDecoder
{
    private float[] _openLeftByEnd = [];
    private float[] _openRight = [];
    private float[] _closedLeft = [];
    private float[] _closedLeftByEnd = [];
    private float[] _closedRight = [];
    private float[] _closedRightByEnd = [];
    private int[] _splitOpen = [];
    private int[] _splitLeft = [];
    private int[] _splitRight = [];
    private int[] _open = [];
    private int _words;

    /// <summary>Sets the head of each word, -1 for the root.</summary>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        _words = heads.Length;
        Greedy(scores, heads);
        if (IsTree(heads)) return;
        Fill(scores);
        var (best, root) = (float.NegativeInfinity, 0);
        for (var r = 0; r < _words; r++)
        {
            var score = scores[r * (_words + 1)] + _closedLeft[At(0, r)] + _closedRight[At(r, _words - 1)];
            if (score <= best) continue;
            (best, root) = (score, r);
        }

        heads[root] = -1;
        ReadClosed(0, root, left: true, heads);
        ReadClosed(root, _words - 1, left: false, heads);
    }

    /// <summary>True for a projective tree with exactly one root.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (_open.Length < heads.Length) _open = new int[heads.Length * 2];
        var roots = 0;
        foreach (var head in heads)
            if (head < 0) roots++;
        return roots == 1 && IsProjective(heads);
    }

    // With one root, no crossing arcs and nothing over the root, there can still be a cycle: every word must lead to the root.
    private bool IsProjective(ReadOnlySpan<int> heads)
    {
        for (var d = 0; d < heads.Length; d++)
        {
            var (low, high) = heads[d] < 0 ? (d, d) : (Math.Min(d, heads[d]), Math.Max(d, heads[d]));
            if (high - low > 1)
                for (var k = low + 1; k < high; k++)
                    if (heads[k] < low || heads[k] > high) return false;
        }

        Span<int> mark = _open.AsSpan(0, heads.Length);
        mark.Clear();
        for (var d = 0; d < heads.Length; d++)
        {
            var at = d;
            while (at >= 0 && mark[at] == 0)
            {
                mark[at] = d + 1;
                at = heads[at];
            }

            if (at >= 0 && mark[at] == d + 1) return false;
        }

        return true;
    }

    private void Greedy(ReadOnlySpan<float> scores, Span<int> heads)
    {
        for (var d = 0; d < _words; d++)
        {
            var row = scores.Slice(d * (_words + 1), _words + 1);
            var best = d == 0 && _words == 1 ? 0 : -1;
            for (var h = 0; h <= _words; h++)
                if (h != d + 1 && (best < 0 || row[h] > row[best])) best = h;
            heads[d] = best - 1;
        }
    }

    private int At(int from, int to) => from * _words + to;

    // Every best split is sought along two rows that lie in one piece: what ends at a word is kept turned round, a row for each end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<float> scores)
    {
        Grow(_words * _words);
        for (var i = 0; i < _words; i++) _closedLeft[At(i, i)] = _closedRight[At(i, i)] = _closedLeftByEnd[At(i, i)] = _closedRightByEnd[At(i, i)] = 0;
        for (var span = 1; span < _words; span++)
        {
            for (var i = 0; i + span < _words; i++)
            {
                var j = i + span;
                var best = Best(_closedRight.AsSpan(At(i, i), span), _closedLeftByEnd.AsSpan(At(j, i + 1), span), out var split);
                _splitOpen[At(i, j)] = i + split;
                _openRight[At(i, j)] = best + scores[j * (_words + 1) + i + 1];
                _openLeftByEnd[At(j, i)] = best + scores[i * (_words + 1) + j + 1];
                best = Best(_openRight.AsSpan(At(i, i + 1), span), _closedRightByEnd.AsSpan(At(j, i + 1), span), out split);
                _closedRight[At(i, j)] = _closedRightByEnd[At(j, i)] = best;
                _splitRight[At(i, j)] = i + 1 + split;
                best = Best(_closedLeft.AsSpan(At(i, i), span), _openLeftByEnd.AsSpan(At(j, i), span), out split);
                _closedLeft[At(i, j)] = _closedLeftByEnd[At(j, i)] = best;
                _splitLeft[At(i, j)] = i + split;
            }
        }
    }

    // The greatest sum of two rows, and the first place that has it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Best(ReadOnlySpan<float> left, ReadOnlySpan<float> right, out int place)
    {
        var best = float.NegativeInfinity;
        var at = 0;
        if (left.Length >= 2 * Vector<float>.Count)
        {
            var most = new Vector<float>(best);
            for (; at + Vector<float>.Count <= left.Length; at += Vector<float>.Count) most = Vector.Max(most, new Vector<float>(left[at..]) + new Vector<float>(right[at..]));
            for (var lane = 0; lane < Vector<float>.Count; lane++) best = Math.Max(best, most[lane]);
            for (; at < left.Length; at++) best = Math.Max(best, left[at] + right[at]);
            for (place = 0; left[place] + right[place] != best; place++) { }
            return best;
        }

        place = 0;
        for (; at < left.Length; at++)
        {
            var score = left[at] + right[at];
            if (score > best) (best, place) = (score, at);
        }

        return best;
    }

    // A closed span has its head at one end: the right one for "left" spans, whose words hang to the left of it.
    private void ReadClosed(int i, int j, bool left, Span<int> heads)
    {
        if (i == j) return;
        if (left)
        {
            var k = _splitLeft[At(i, j)];
            heads[k] = j;
            ReadClosed(i, k, left: true, heads);
            ReadOpen(k, j, heads);
        }
        else
        {
            var k = _splitRight[At(i, j)];
            heads[k] = i;
            ReadOpen(i, k, heads);
            ReadClosed(k, j, left: false, heads);
        }
    }

    private void ReadOpen(int i, int j, Span<int> heads)
    {
        var k = _splitOpen[At(i, j)];
        ReadClosed(i, k, left: false, heads);
        ReadClosed(k + 1, j, left: true, heads);
    }

    private void Grow(int size)
    {
        if (_openRight.Length >= size) return;
        _openLeftByEnd = new float[size];
        _openRight = new float[size];
        _closedLeft = new float[size];
        _closedLeftByEnd = new float[size];
        _closedRight = new float[size];
        _closedRightByEnd = new float[size];
        _splitOpen = new int[size];
        _splitLeft = new int[size];
        _splitRight = new int[size];
    }
}
