namespace Sekutu.Record.Adding;

/// <summary>What came of adding articles.</summary>
public readonly record struct AddCounts
{
    /// <summary>Texts that are new on record.</summary>
    public int Added { get; init; }

    /// <summary>Texts that stood there already.</summary>
    public int Known { get; init; }

    /// <summary>Of the new, those that are near-copies of an earlier one.</summary>
    public int Copies { get; init; }

    /// <summary>Of the new, those in a language that Sekutu does not read.</summary>
    public int NotRead { get; init; }

    /// <summary>Things that the new texts say of events.</summary>
    public int Claims { get; init; }

    /// <summary>Events that none had told before.</summary>
    public int NewEvents { get; init; }

    /// <summary>Statements in the new texts.</summary>
    public int Statements { get; init; }

    /// <summary>Inputs that were refused, each with a message.</summary>
    public int Refused { get; init; }

    /// <summary>Both together.</summary>
    public static AddCounts operator +(AddCounts left, AddCounts right) => new()
    {
        Added = left.Added + right.Added,
        Known = left.Known + right.Known,
        Copies = left.Copies + right.Copies,
        NotRead = left.NotRead + right.NotRead,
        Claims = left.Claims + right.Claims,
        NewEvents = left.NewEvents + right.NewEvents,
        Statements = left.Statements + right.Statements,
        Refused = left.Refused + right.Refused,
    };

    /// <summary>Both together.</summary>
    public static AddCounts Add(AddCounts left, AddCounts right) => left + right;
}
