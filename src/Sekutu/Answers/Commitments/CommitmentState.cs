namespace Sekutu.Answers.Commitments;

/// <summary>How a commitment stands by what is on record.</summary>
public enum CommitmentState
{
    /// <summary>Promised or planned, and no later word says more.</summary>
    Open,

    /// <summary>The day by which it was to be done is past, and nothing on record says that it was.</summary>
    Due,

    /// <summary>A later word says that it was done or is under way.</summary>
    MovedOn,

    /// <summary>The latest word denies it or calls it off.</summary>
    CalledOff,
}
