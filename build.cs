#!/usr/bin/env dotnet
// The one entry for everything that is done to the code: dotnet run build.cs -- check|test|accuracy|bench|publish
using System.Diagnostics;
using System.Text.RegularExpressions;

const string Tests = "tests/Sekutu.Tests";
Directory.SetCurrentDirectory(Root());
return args switch
{
    ["check"] => Run("dotnet", "format Sekutu.slnx --verify-no-changes --no-restore --severity warn", restore: true),
    ["test", .. var rest] => Test("Category=Accuracy", exclude: true, rest),
    ["accuracy", .. var rest] => Test("Category=Accuracy", exclude: false, rest),
    ["bench", .. var rest] => Run("dotnet", "run -c Release --project bench/Sekutu.Bench -- " + string.Join(' ', rest.DefaultIfEmpty("--filter *"))),
    ["publish"] => Publish(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run build.cs -- WHAT
          check      the code is laid out as .editorconfig wants it
          test       builds everything and runs every test; closes with "N passed, N failed"
          accuracy   scores Sekutu against the annotated articles and treebanks in ../shared, where that is there, and holds the floors of docs/accuracy.md
          bench      the benchmarks (release build); further arguments go to BenchmarkDotNet
          publish    compiles the program ahead of its runs for this machine into artifacts/sekutu, where it is called sekutu and starts faster
        """);
    return 2;
}

// "dotnet test" prints its own summary; the last line of ours is the one that a machine reads.
static int Test(string trait, bool exclude, string[] rest)
{
    var configuration = exclude ? "Debug" : "Release";
    if (Run("dotnet", $"build Sekutu.slnx -c {configuration} -v q -nologo") is var built and not 0) return built;
    var filter = $"{(exclude ? "--filter-not-trait" : "--filter-trait")} {trait}";
    var output = "";
    var code = Run("dotnet", $"test --no-build -c {configuration} --project {Tests} {filter} {string.Join(' ', rest)}", onLine: line => output += line + "\n");
    int Sum(string name) => Regex.Matches(output, $@"^\s*{name}:\s*(\d+)", RegexOptions.Multiline).Sum(m => int.Parse(m.Groups[1].Value));
    Console.WriteLine($"{Sum("succeeded")} passed, {Sum("failed")} failed, {Sum("skipped")} skipped");
    return code;
}

static int Publish()
{
    const string folder = "artifacts/sekutu";
    if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    if (Run("dotnet", $"publish src/Sekutu.Cli -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o {folder} -v q -nologo") is var code and not 0) return code;
    var ending = OperatingSystem.IsWindows() ? ".exe" : "";
    File.Move($"{folder}/Sekutu.Cli{ending}", $"{folder}/sekutu{ending}");
    return 0;
}

static int Run(string program, string arguments, bool restore = false, Action<string>? onLine = null)
{
    if (restore && Run("dotnet", "restore Sekutu.slnx -v q") is var restored and not 0) return restored;
    Console.Error.WriteLine($"$ {program} {arguments}");
    var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = onLine is not null };
    using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
    if (onLine is not null)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            onLine(line);
        }
    }

    process.WaitForExit();
    return process.ExitCode;
}

static string Root()
{
    for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        if (File.Exists(Path.Combine(folder.FullName, "Sekutu.slnx"))) return folder.FullName;
    throw new InvalidOperationException("run this inside the repository");
}
