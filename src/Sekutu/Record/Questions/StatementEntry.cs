namespace Sekutu.Record.Questions;

/// <summary>One attributed utterance on record.</summary>
public sealed record StatementEntry
{
    /// <summary>S and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>D and the number of its document.</summary>
    public required RecordId Document { get; init; }

    /// <summary>Who speaks.</summary>
    public required string Speaker { get; init; }

    /// <summary>The office as the text gives it.</summary>
    public string? Role { get; init; }

    /// <summary>The state spoken for.</summary>
    public string? Country { get; init; }

    /// <summary>The words between the quotation marks; null for indirect speech.</summary>
    public string? Quote { get; init; }

    /// <summary>The stretch that says it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who published it, as told.</summary>
    public string? Publisher { get; init; }

    /// <summary>The outlet drawn on.</summary>
    public string? Via { get; init; }

    /// <summary>ISO day of publication.</summary>
    public string? Published { get; init; }
}
