namespace Sekutu.Record.Questions;

/// <summary>One place that articles on record name.</summary>
public sealed record PlaceEntry
{
    /// <summary>P and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>English name.</summary>
    public required string Name { get; init; }

    /// <summary>Id in the registry; null where it does not know it.</summary>
    public string? RegistryId { get; init; }

    /// <summary>Alpha-3 of the state it lies in; null when disputed, at sea, or a region of several.</summary>
    public string? Country { get; init; }

    /// <summary>WGS 84, degrees.</summary>
    public double? Latitude { get; init; }

    /// <summary>WGS 84, degrees.</summary>
    public double? Longitude { get; init; }

    /// <summary>More than one state claims it.</summary>
    public bool Disputed { get; init; }

    /// <summary>place, country, region or sea.</summary>
    public required string Kind { get; init; }

    /// <summary>How many articles name it.</summary>
    public int Articles { get; init; }

    /// <summary>How many events happen there.</summary>
    public int Events { get; init; }

    /// <summary>The words by which it is named.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>First and last day of publication; null where no article has one.</summary>
    public DayRange? Published { get; init; }
}
