namespace Sekutu.Answers.Questions;

/// <summary>What an actor does in the entries that are asked for.</summary>
public enum ActorRole
{
    /// <summary>Takes part in an event.</summary>
    Acts,

    /// <summary>Makes a statement.</summary>
    Speaks,

    /// <summary>Says that a commitment covers something.</summary>
    Asserts,
}
