namespace Sekutu.Answers.Commitments;

/// <summary>How a commitment stands by what is on record; what asks for attention first.</summary>
public enum CommitmentState
{
    /// <summary>The day by which it was to be done is past, and nothing on record says that it was.</summary>
    Due,

    /// <summary>Promised or planned, and no later word says more.</summary>
    Open,

    /// <summary>Signed, ratified, in force or begun, but not told as done.</summary>
    MovedOn,

    /// <summary>A later word says that it was done.</summary>
    Done,

    /// <summary>The latest word denies it or says that it was dropped.</summary>
    CalledOff,
}
