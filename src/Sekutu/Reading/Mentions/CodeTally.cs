namespace Sekutu.Reading.Mentions;

/// <summary>How often an article names each of several codes.</summary>
internal sealed class CodeTally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>Counts a code once more.</summary>
    public void Add(string code)
    {
        _counts[code] = _counts.GetValueOrDefault(code) + 1;
        _all++;
    }

    /// <summary>The code that is named more often than all others together; null where none is.</summary>
    public string? Majority() => First(count => count * 2 > _all);

    /// <summary>The code that has seven in ten of all counts and three at least; null where none has.</summary>
    public string? ByFar() => First(count => count >= 3 && count * 10 >= _all * 7);

    // Both bounds are above a half, so that no more than one code can pass.
    private string? First(Predicate<int> passes)
    {
        foreach (var (code, count) in _counts)
            if (passes(count)) return code;
        return null;
    }
}
