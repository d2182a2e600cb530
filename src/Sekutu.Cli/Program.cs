using System.CommandLine;
using Sekutu.Answers.Questions;
using Sekutu.Cli.Commands;

namespace Sekutu.Cli;

/// <summary><c>sekutu</c>: the command line.</summary>
internal static class Program
{
    // One line a command; each makes itself.
    private static readonly Func<Terminal, Command>[] Commands =
    [
        DemoCommand.Create,
        ReadCommand.Create,
        AddCommand.Create,
        EventsCommand.Create,
        StatementsCommand.Create,
        CommitmentsCommand.Create,
        CoverageCommand.Create,
        PlacesCommand.Create,
        DocumentsCommand.Create,
        ShowCommand.Create,
        JudgeCommand.Create,
        ParseCommand.Create,
        ScoreCommand.Create,
        ScoreParseCommand.Create,
        ScoreParseCommand.CreateForNames,
        TimeCommand.Create,
        OwesCommand.Create,
        CoversCommand.Create,
        InstrumentCommand.Create,
        RegistryCommand.Create,
    ];

    public static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return Run(args, terminal);
    }

    /// <summary>Runs one command line.</summary>
    /// <returns>0 done; 1 some input was refused or the work stopped, with a message for each; 2 wrong usage.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name;
            foreach (var error in parsed.Errors) terminal.Tell(CliMessages.WrongUsage(command, error.Message));
            return ExitCode.WrongUsage;
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = terminal.Data,
            Error = terminal.Talk,
        };
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (QuestionException wrong)
        {
            terminal.Tell(wrong.Numbered);
            return ExitCode.WrongUsage;
        }
        catch (UsageException wrong)
        {
            terminal.Tell(wrong.Numbered);
            return ExitCode.WrongUsage;
        }
        catch (MessageException stopped)
        {
            terminal.Tell(stopped.Numbered);
            return ExitCode.Refused;
        }
        catch (IOException) when (terminal.ReaderLeft())
        {
            return ExitCode.Done;
        }
        finally
        {
            terminal.Flush();
        }
    }

    /// <summary>The whole command line as a tree, for running it and for checking its documentation.</summary>
    internal static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Reads the news about security alliances, in Indonesian and English, and keeps the record.");
        foreach (var create in Commands) root.Subcommands.Add(create(terminal));
        return root;
    }
}
