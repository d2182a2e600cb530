using Sekutu.Reading.Events;

namespace Sekutu.Record.Questions;

/// <summary>Which entries of the record are asked for. What is empty or null does not narrow the answer.</summary>
public sealed record RecordFilter
{
    /// <summary>Everything.</summary>
    public static RecordFilter All { get; } = new();

    /// <summary>Codes of actors; an event must have all of them, on either side. For statements and coverage: whoever speaks, by country or by part of the name.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Types ("AGREE"); any of them.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses ("planned"); any of them.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Topics; any of them.</summary>
    public EventTopics Topics { get; init; }

    /// <summary>First and last day. Of an event its date, and where it has none the days of publication; of all else the day of publication.</summary>
    public DayRange? Days { get; init; }

    /// <summary>How likely right one telling at least must be, 0 to 1; null for any. Of events.</summary>
    public float? Least { get; init; }

    /// <summary>Numbers of places; any of them.</summary>
    public IReadOnlyList<long> Places { get; init; } = [];

    /// <summary>Languages of the documents ("id"); any of them.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Publishers, or outlets drawn on; any of them.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];
}
