namespace Sekutu.Cli;

/// <summary>The command line asks for what there is not; ends with <see cref="ExitCode.WrongUsage"/>.</summary>
internal sealed class UsageException(Message message) : Exception(message.ToString())
{
    public Message Numbered { get; } = message;
}
