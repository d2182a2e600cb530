namespace Sekutu.Answers.Commitments;

/// <summary>What a later word says of a commitment.</summary>
public enum StepKind
{
    /// <summary>It is planned, promised or expected.</summary>
    Announced,

    /// <summary>It may be.</summary>
    InDoubt,

    /// <summary>It was put off.</summary>
    Postponed,

    /// <summary>The agreement on it was signed.</summary>
    Signed,

    /// <summary>The agreement on it was ratified.</summary>
    Ratified,

    /// <summary>The agreement on it entered into force.</summary>
    InForce,

    /// <summary>It has begun or is under way.</summary>
    Begun,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was cancelled.</summary>
    Dropped,

    /// <summary>Somebody says that it is not so.</summary>
    Denied,
}
