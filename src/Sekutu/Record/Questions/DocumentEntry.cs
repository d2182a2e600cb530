namespace Sekutu.Record.Questions;

/// <summary>One text on record.</summary>
public sealed record DocumentEntry
{
    /// <summary>D and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>What the input calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Language read; null where it is none that Sekutu reads.</summary>
    public string? Language { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The first two hundred characters of the text.</summary>
    public required string Opening { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The outlet drawn on.</summary>
    public string? Via { get; init; }

    /// <summary>ISO day of publication.</summary>
    public string? Published { get; init; }

    /// <summary>What told that day: input, page or text.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>The program and knowledge that read it, as <see cref="ReaderVersion"/> writes them.</summary>
    public required string Reader { get; init; }

    /// <summary>The first document of its story; itself where it is the first.</summary>
    public required RecordId Story { get; init; }

    /// <summary>The first text of which this is a later version.</summary>
    public RecordId? VersionOf { get; init; }

    /// <summary>How many events it tells.</summary>
    public int Events { get; init; }

    /// <summary>How many statements it reports.</summary>
    public int Statements { get; init; }
}
