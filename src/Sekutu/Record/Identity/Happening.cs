using Sekutu.Reading.Events;

namespace Sekutu.Record.Identity;

/// <summary>What one document says of one event, as far as it helps to know the event again in another document or language.</summary>
internal sealed record Happening
{
    /// <summary>Number of the claim; 0 before it is on record.</summary>
    public long Claim { get; init; }

    /// <summary>Number of the event it is part of; 0 before it is on record.</summary>
    public long Event { get; init; }

    /// <summary>Number of the document.</summary>
    public long Document { get; init; }

    public required EventType Type { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Codes, sorted, each once.</summary>
    public required string[] Sources { get; init; }

    /// <summary>Codes, sorted, each once.</summary>
    public required string[] Targets { get; init; }

    public DayRange? When { get; init; }

    public int? PublishedDay { get; init; }

    public EventTopics Topics { get; init; }

    /// <summary>Where, as the registry knows it; null where it is not told or not known.</summary>
    public WherePlace? Where { get; init; }

    public string? Language { get; init; }

    /// <summary>Hashes of the sentence's words of four letters and more, sorted, each once.</summary>
    public required uint[] Words { get; init; }

    /// <summary>Hashes of the sentence's names and numbers, sorted, each once; the same in every language where the names are.</summary>
    public required uint[] Names { get; init; }
}
