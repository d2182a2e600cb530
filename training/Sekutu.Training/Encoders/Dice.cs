namespace Sekutu.Training.Encoders;

/// <summary>Random numbers for what is left out while learning: seeded, the same on every machine, and quick (SplitMix64, Steele et al. 2014).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>From 0 up to, not including, 1.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>From 0 up to, not including, <paramref name="end"/>.</summary>
    public int Next(int end) => (int)((Next() >> 32) * (ulong)end >> 32);

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
