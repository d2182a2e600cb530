namespace Sekutu;

/// <summary>Stops the work at hand with a numbered message. Whoever loops over inputs catches it, prints it and goes on.</summary>
public sealed class MessageException : Exception
{
    /// <summary>Carries a message, and what caused it where there is a cause.</summary>
    public MessageException(Message message, Exception? cause = null)
        : base(message?.ToString(), cause) => Numbered = message ?? throw new ArgumentNullException(nameof(message));

    /// <summary>The message to print.</summary>
    public Message Numbered { get; }
}
