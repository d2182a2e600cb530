namespace Sekutu.Record.Questions;

/// <summary>One saying of which commitment covers what.</summary>
public sealed record CoverageEntry
{
    /// <summary>C and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>D and the number of its document.</summary>
    public required RecordId Document { get; init; }

    /// <summary>The treaty as named.</summary>
    public required string Instrument { get; init; }

    /// <summary>Its id in the registry; null where it is not known which is meant.</summary>
    public string? InstrumentId { get; init; }

    /// <summary>The article as a number.</summary>
    public string? Article { get; init; }

    /// <summary>What it is said to apply to.</summary>
    public required string AppliesTo { get; init; }

    /// <summary>The place's English name, where what it applies to is a known place.</summary>
    public string? PlaceName { get; init; }

    /// <summary>Who says so; null for the article's own voice.</summary>
    public string? AssertedBy { get; init; }

    /// <summary>It is said not to apply.</summary>
    public bool Denied { get; init; }

    /// <summary>The stretch that says it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>ISO day of publication.</summary>
    public string? Published { get; init; }
}
