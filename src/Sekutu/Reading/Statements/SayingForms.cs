namespace Sekutu.Reading.Statements;

/// <summary>What a form of a verb of saying may be in its clause.</summary>
[Flags]
internal enum SayingForms
{
    None = 0,

    /// <summary>Its speaker is its subject.</summary>
    Finite = 1,

    /// <summary>Its speaker is the subject of the clause that it hangs on ("…, saying that").</summary>
    Participle = 2,

    /// <summary>Its speaker is the agent ("disampaikan oleh X").</summary>
    Passive = 4,

    /// <summary>Its speaker stands behind it, what is said before it ("kata X").</summary>
    Inverted = 8,

    /// <summary>What is said, as a noun, whose speaker owns it ("China's claim that").</summary>
    Noun = 16,

    /// <summary>The speaker is a pronoun written onto it ("katanya").</summary>
    Suffix = 32,

    /// <summary>A preposition whose object speaks ("menurut", "according to").</summary>
    Source = 64,
}
