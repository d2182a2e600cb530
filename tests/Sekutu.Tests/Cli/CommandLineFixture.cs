using System.Text;
using Sekutu.Cli;
using SekutuProgram = Sekutu.Cli.Program;

namespace Sekutu.Tests.Cli;

/// <summary>Runs command lines within the test, with what they print.</summary>
internal static class CommandLineFixture
{
    public static (int Code, string Data, string Talk) Run(params string[] arguments) => RunWith("", arguments);

    public static (int Code, string Data, string Talk) RunWith(string input, params string[] arguments)
    {
        using var data = new StringWriter { NewLine = "\n" };
        using var talk = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var terminal = new Terminal(data, talk, stream) { Today = new DateOnly(2026, 4, 1) };
        var code = SekutuProgram.Run(arguments, terminal);
        return (code, data.ToString().ReplaceLineEndings("\n"), talk.ToString().ReplaceLineEndings("\n"));
    }
}
