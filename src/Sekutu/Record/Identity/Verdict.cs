namespace Sekutu.Record.Identity;

/// <summary>Whether two stand for the same.</summary>
public enum Verdict
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They are not.</summary>
    Different,

    /// <summary>They may be; a person should look.</summary>
    Unsure,
}
