namespace Sekutu.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was refused, or the work stopped before its end; each reason has been told.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
