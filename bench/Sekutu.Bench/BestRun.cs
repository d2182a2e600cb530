using System.Diagnostics;

namespace Sekutu.Bench;

/// <summary>Seconds of the best of three runs, after one to warm up.</summary>
internal static class BestRun
{
    private const int Runs = 3;

    /// <summary>By CPU time of the process.</summary>
    public static double CpuSeconds(Action run) => Best(run, () => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds);

    /// <summary>By the clock.</summary>
    public static double ClockSeconds(Action run) => Best(run, () => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency);

    private static double Best(Action run, Func<double> now)
    {
        var best = double.MaxValue;
        for (var n = 0; n <= Runs; n++)
        {
            var before = now();
            run();
            if (n > 0) best = Math.Min(best, now() - before);
        }

        return best;
    }
}
