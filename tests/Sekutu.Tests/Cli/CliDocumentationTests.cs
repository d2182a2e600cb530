using System.CommandLine;
using Sekutu.Cli;
using Sekutu.Tests.Support;
using SekutuProgram = Sekutu.Cli.Program;

namespace Sekutu.Tests.Cli;

public sealed class CliDocumentationTests
{
    private static readonly string[] OfEveryCommand = ["--help", "--version"];

    [Fact]
    public void Every_command_and_option_is_documented_and_nothing_else_is()
    {
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null, Stream.Null);
        var sections = Sections();
        var commands = Leaves(SekutuProgram.Root(terminal), "sekutu").ToDictionary(c => c.Name, c => c.Command);

        Assert.Equal(commands.Keys.Order(StringComparer.Ordinal), sections.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, command) in commands)
        {
            var options = command.Options.Select(o => o.Name).Except(OfEveryCommand).ToList();
            Assert.All(options, o => Assert.True(sections[name].Contains($"`{o}", StringComparison.Ordinal), $"{name} {o} is not in docs/cli.md"));
            foreach (var written in Written(sections[name])) Assert.True(options.Contains(written), $"docs/cli.md gives {name} the option {written}, which it has not");
        }
    }

    [Fact]
    public void Every_command_and_option_says_what_it_is_for()
    {
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null, Stream.Null);
        foreach (var (name, command) in Leaves(SekutuProgram.Root(terminal), "sekutu"))
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), name);
            Assert.All(command.Options, o => Assert.False(string.IsNullOrWhiteSpace(o.Description), $"{name} {o.Name}"));
            Assert.All(command.Arguments, a => Assert.False(string.IsNullOrWhiteSpace(a.Description), $"{name} {a.Name}"));
        }
    }

    private static IEnumerable<(string Name, Command Command)> Leaves(Command command, string name) => command.Subcommands.Count == 0
        ? [(name, command)]
        : command.Subcommands.SelectMany(c => Leaves(c, $"{name} {c.Name}"));

    // The name of a command is what its heading holds in small letters, before its arguments.
    private static Dictionary<string, string> Sections() => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "cli.md"))
        .Split("\n### ")[1..]
        .ToDictionary(
            s => string.Join(' ', s[..s.IndexOf('\n', StringComparison.Ordinal)].Split(' ').TakeWhile(w => w.All(c => char.IsAsciiLetterLower(c) || c == '-'))),
            s => s.Split("\n## ")[0]);

    // Options at the start of a bullet, and those that follow there before the colon.
    private static IEnumerable<string> Written(string section) => section.Split('\n').Where(l => l.StartsWith("* ", StringComparison.Ordinal))
        .SelectMany(l => l.Split('`').Where((_, i) => i % 2 == 1)).Where(w => w.StartsWith("--", StringComparison.Ordinal)).Select(w => w.Split(' ')[0]);
}
