using System.Runtime.CompilerServices;

namespace Sekutu.Language.Parsing;

/// <summary>Finds the best projective tree with one root by dynamic programming (Eisner 1996), where the best heads taken singly are none.</summary>
/// <remarks>
/// Scores are in rows of <c>words + 1</c>: the score of head <c>h</c> for word <c>d</c> stands at <c>d * (words + 1) + h + 1</c>, that of the
/// root at <c>d * (words + 1)</c>. Time is cubic in the length of the sentence; sentences are bounded by the parser.
/// </remarks>
internal sealed class ProjectiveDecoder
{
    private float[] _openLeft = [];
    private float[] _openRight = [];
    private float[] _closedLeft = [];
    private float[] _closedRight = [];
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<float> scores)
    {
        Grow(_words * _words);
        for (var i = 0; i < _words; i++) _closedLeft[At(i, i)] = _closedRight[At(i, i)] = 0;
        for (var span = 1; span < _words; span++)
        {
            for (var i = 0; i + span < _words; i++)
            {
                var j = i + span;
                var (best, split) = (float.NegativeInfinity, i);
                for (var k = i; k < j; k++)
                {
                    var score = _closedRight[At(i, k)] + _closedLeft[At(k + 1, j)];
                    if (score > best) (best, split) = (score, k);
                }

                _splitOpen[At(i, j)] = split;
                _openRight[At(i, j)] = best + scores[j * (_words + 1) + i + 1];
                _openLeft[At(i, j)] = best + scores[i * (_words + 1) + j + 1];
                Close(i, j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Close(int i, int j)
    {
        var (best, split) = (float.NegativeInfinity, j);
        for (var k = i + 1; k <= j; k++)
        {
            var score = _openRight[At(i, k)] + _closedRight[At(k, j)];
            if (score > best) (best, split) = (score, k);
        }

        (_closedRight[At(i, j)], _splitRight[At(i, j)]) = (best, split);
        (best, split) = (float.NegativeInfinity, i);
        for (var k = i; k < j; k++)
        {
            var score = _closedLeft[At(i, k)] + _openLeft[At(k, j)];
            if (score > best) (best, split) = (score, k);
        }

        (_closedLeft[At(i, j)], _splitLeft[At(i, j)]) = (best, split);
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
        if (_openLeft.Length >= size) return;
        _openLeft = new float[size];
        _openRight = new float[size];
        _closedLeft = new float[size];
        _closedRight = new float[size];
        _splitOpen = new int[size];
        _splitLeft = new int[size];
        _splitRight = new int[size];
    }
}
