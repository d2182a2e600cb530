using System.Runtime.InteropServices;

namespace Sekutu.Cli;

/// <summary>The wish to stop, caught for as long as this lives.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _caught = [];

    /// <summary>Asks the work to end after what it is at.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Catches Ctrl+C and SIGTERM of this process.</summary>
    public static StopSignal OfProcess()
    {
        var stop = new StopSignal();
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
            stop._caught.Add(PosixSignalRegistration.Create(signal, stop.Caught));
        return stop;
    }

    /// <summary>Stops as a signal would.</summary>
    public void Stop() => _source.Cancel();

    public void Dispose()
    {
        _caught.ForEach(c => c.Dispose());
        _source.Dispose();
    }

    private void Caught(PosixSignalContext signal)
    {
        if (_source.IsCancellationRequested) return;
        signal.Cancel = true;
        _source.Cancel();
    }
}
