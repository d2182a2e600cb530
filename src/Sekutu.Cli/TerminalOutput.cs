using System.Text;
using Spectre.Console;

namespace Sekutu.Cli;

/// <summary>A writer of a fixed width, as Spectre.Console wants it.</summary>
internal sealed class TerminalOutput(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = writer;

    public bool IsTerminal { get; } = isTerminal;

    public int Width { get; } = width;

    public int Height => 40;

    // The writer has chosen its encoding already.
    public void SetEncoding(Encoding encoding)
    {
    }
}
