using Sekutu.Reading.Events;

namespace Sekutu.Record.Questions;

/// <summary>One happening on record, whoever tells it.</summary>
public sealed record EventEntry
{
    /// <summary>E and its number.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The PLOVER type ("AGREE").</summary>
    public required string Type { get; init; }

    /// <summary>Of the latest word ("planned").</summary>
    public required string Status { get; init; }

    /// <summary>Codes of those who act.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Codes of those acted upon.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>As most tell it; null where none does.</summary>
    public string? Date { get; init; }

    /// <summary>The same as days.</summary>
    public DayRange? Days { get; init; }

    /// <summary>The place in the words of an article; null where none tells it.</summary>
    public string? Place { get; init; }

    /// <summary>The place's English name, where it is known.</summary>
    public string? PlaceName { get; init; }

    /// <summary>What that place is: country, region, sea or place; null where it is not known.</summary>
    public string? PlaceKind { get; init; }

    /// <summary>What it is about, by all who tell it.</summary>
    public EventTopics Topics { get; init; }

    /// <summary>How many articles tell it; versions of one text count once.</summary>
    public int Articles { get; init; }

    /// <summary>How many of them independently of one another.</summary>
    public int Origins { get; init; }

    /// <summary>First and last day of publication; null where no article has one.</summary>
    public DayRange? Published { get; init; }

    /// <summary>How likely right the likeliest telling is in type, parties and status, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words of the first article that tells it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Every date told, most told first; more than one is a disagreement.</summary>
    public IReadOnlyList<string> DatesTold { get; init; } = [];

    /// <summary>Every status told, in the order of publication.</summary>
    public IReadOnlyList<string> StatusesTold { get; init; } = [];
}
