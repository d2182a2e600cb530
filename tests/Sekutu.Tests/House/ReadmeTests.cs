using System.Diagnostics;
using System.Text.RegularExpressions;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.House;

/// <summary>The README's own commands do what it says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    [Fact]
    public void The_first_command_shows_the_record_of_the_samples()
    {
        var command = Commands()[0];
        Assert.StartsWith("dotnet run --project src/Sekutu.Cli -- ", command, StringComparison.Ordinal);
        var (code, output, errors) = Run(command);
        Assert.True(code == 0, errors);
        Assert.Contains("CONSULT", output, StringComparison.Ordinal);
        Assert.Contains("independent origins", output, StringComparison.Ordinal);
        Assert.Contains("Seoul", output, StringComparison.Ordinal);
    }

    // The second command runs this test too, so it is only asked what it can do.
    [Fact]
    public void The_second_command_runs_every_test()
    {
        Assert.Equal("dotnet run build.cs -- test", Commands()[1]);
        var (code, _, errors) = Run("dotnet run build.cs");
        Assert.Equal(2, code);
        Assert.Contains("runs every test", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_it_names_is_there()
    {
        foreach (Match link in Link().Matches(Readme))
            if (!link.Groups[1].Value.StartsWith("http", StringComparison.Ordinal))
                Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, link.Groups[1].Value)), $"README names {link.Groups[1].Value}");
    }

    private static List<string> Commands() => [.. Block().Matches(Readme).Select(m => m.Groups[1].Value.Trim())];

    private static (int Code, string Output, string Errors) Run(string command)
    {
        var parts = command.Split(' ', 2);
        var start = new ProcessStartInfo(parts[0], parts[1]) { WorkingDirectory = RepositoryRoot.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    [GeneratedRegex(@"```sh\n(dotnet [^\n]+)\n```")]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
