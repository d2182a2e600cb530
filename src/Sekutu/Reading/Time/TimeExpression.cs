using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>Words that fix a day, a month, a year or a stretch of time.</summary>
public sealed record TimeExpression
{
    /// <summary>The words.</summary>
    public required Span Span { get; init; }

    /// <summary>First day; null when open to the past.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The day after the last (half open); null when open to the future.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How exact it is.</summary>
    public required TimeGrain Grain { get; init; }

    /// <summary>ISO 8601 as in the record: <c>2023-01-11</c>, <c>2023-01</c>, <c>2023</c> or <c>start/end</c> with both ends included.</summary>
    public required string Value { get; init; }

    /// <summary>The text contradicts itself here: the weekday does not fall on the date.</summary>
    public bool Conflict { get; init; }

    /// <summary>Where the weekday and the date contradict each other: the interval that spans both; else equal to <see cref="Value"/>.</summary>
    public string? SpanningValue { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }
}
