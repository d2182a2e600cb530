using System.Text;
using Spectre.Console;

namespace Sekutu.Cli;

/// <summary>Where a command reads and writes: data to standard output, talk to standard error.</summary>
/// <remarks>Tests give writers of their own. Colour only where a person looks: on a terminal, and never with NO_COLOR set.</remarks>
internal sealed class Terminal : IDisposable
{
    private const int WidthOfPaper = 100;

    private readonly TextWriter _data;
    private readonly TextWriter _talk;

    public Terminal(TextWriter data, TextWriter talk, Stream input, bool colour = false, bool interactive = false, int width = WidthOfPaper)
    {
        _data = data;
        _talk = talk;
        Input = input;
        Colour = colour;
        Interactive = interactive;
        Page = Console(data, colour, interactive: false, width);
        Aside = Console(talk, colour, interactive, width);
    }

    /// <summary>Data as plain text.</summary>
    public TextWriter Data => _data;

    /// <summary>Talk as plain text.</summary>
    public TextWriter Talk => _talk;

    /// <summary>Standard input as bytes.</summary>
    public Stream Input { get; }

    /// <summary>Data laid out for people.</summary>
    public IAnsiConsole Page { get; }

    /// <summary>Talk laid out for people; shows progress where <see cref="Interactive"/>.</summary>
    public IAnsiConsole Aside { get; }

    /// <summary>Data may be coloured.</summary>
    public bool Colour { get; }

    /// <summary>A person watches standard error.</summary>
    public bool Interactive { get; }

    /// <summary>The day today, for "how old".</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Gives a command that ends its work in good order the wish to stop (Ctrl+C, SIGTERM); the second time the process ends at once.</summary>
    public Func<StopSignal> CatchStop { get; init; } = () => new StopSignal();

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows()) System.Console.OutputEncoding = utf8;
        var data = new StreamWriter(System.Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = false };
        var talk = new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            data, talk, System.Console.OpenStandardInput(), !plain && !System.Console.IsOutputRedirected, !plain && !System.Console.IsErrorRedirected, WidthNow())
        {
            CatchStop = StopSignal.OfProcess,
        };
    }

    /// <summary>Tells a person something, on standard error.</summary>
    public void Tell(Message message)
    {
        Flush();
        _talk.WriteLine(message.ToString());
    }

    /// <summary>Writes out what is held back.</summary>
    public void Flush()
    {
        try
        {
            _data.Flush();
        }
        catch (IOException)
        {
            // Whoever read the data has left; there is nobody to tell.
        }
    }

    /// <summary>True when nobody reads the data any more (<c>sekutu events | head</c>).</summary>
    public bool ReaderLeft()
    {
        try
        {
            _data.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        Flush();
        _talk.Flush();
    }

    private static IAnsiConsole Console(TextWriter writer, bool colour, bool interactive, int width) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = interactive ? InteractionSupport.Yes : InteractionSupport.No,
        // Escapes that end a colour come after the blanks, so only plain text can be trimmed.
        Out = new TerminalOutput(colour || interactive ? writer : new TrimmingWriter(writer), width, interactive),
    });

    // Text that goes into a file or a pipe is laid out for paper; on a terminal as wide as it is, within reason.
    private static int WidthNow()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var told) && told >= 40) return Math.Min(told, 120);
        if (System.Console.IsOutputRedirected) return WidthOfPaper;
        try
        {
            return Math.Clamp(System.Console.WindowWidth, 40, 120);
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return WidthOfPaper;
        }
    }
}
