using System.Diagnostics;

namespace Sekutu.Tests.Cli;

/// <summary>The program as a process of its own, for what cannot be seen from within.</summary>
internal static class SekutuProcess
{
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Sekutu.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Data, string Talk) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var talk = process.StandardError.ReadToEndAsync();
        var data = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, data, talk.Result);
    }
}
