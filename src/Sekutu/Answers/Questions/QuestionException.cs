namespace Sekutu.Answers.Questions;

/// <summary>A question asks for what there is not; the message names the choices.</summary>
public sealed class QuestionException : Exception
{
    internal QuestionException(Message message)
        : base(message.ToString()) => Numbered = message;

    /// <summary>The message to print.</summary>
    public Message Numbered { get; }
}
