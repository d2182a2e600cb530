namespace Sekutu.Reading.Statements;

/// <summary>What must stand beside a verb of saying for it to make a statement.</summary>
[Flags]
internal enum SayingFrames
{
    None = 0,

    /// <summary>Whatever follows is what is said ("said", "mengatakan").</summary>
    Speech = 1,

    /// <summary>A clause with a complementiser ("that", "bahwa").</summary>
    Clause = 2,

    /// <summary>A clause without one.</summary>
    Bare = 4,

    /// <summary>An infinitive, with or without somebody asked.</summary>
    Infinitive = 8,

    /// <summary>What somebody or something is called.</summary>
    As = 16,

    /// <summary>An accusation of doing something.</summary>
    Of = 32,

    /// <summary>Words in quotation marks.</summary>
    Quote = 64,
}
