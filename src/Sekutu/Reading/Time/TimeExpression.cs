using Sekutu.Text;

namespace Sekutu.Reading.Time;

/// <summary>Words that fix a day, a month, a year or a stretch of time, or tell a length of time.</summary>
public sealed record TimeExpression
{
    /// <summary>The words.</summary>
    public required Span Span { get; init; }

    /// <summary>
    /// The words that name the date alone: without part of day, clock, "since" or "until" ("Saturday" of "late on Saturday",
    /// "Kamis (24/7/2025)" of "sejak Kamis (24/7/2025) malam"). This is what an article's list of dates prints.
    /// </summary>
    public required Span DateSpan { get; init; }

    /// <summary>Date, interval, since, until, instant, duration or set.</summary>
    public TimeKind Kind { get; init; }

    /// <summary>First day; null when open to the past, and for durations and sets.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The day after the last (half open); null when open to the future, and for durations and sets.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How exact it is.</summary>
    public required TimeGrain Grain { get; init; }

    /// <summary>
    /// ISO 8601 as in the record: <c>2023-01-11</c>, <c>2023-01</c>, <c>2023</c> or <c>start/end</c> with both ends included; of "since" and
    /// "until" the date that they name; of a duration or set its length (<c>P3D</c>).
    /// </summary>
    public required string Value { get; init; }

    /// <summary>Early, mid or late in it.</summary>
    public TimeMod Mod { get; init; }

    /// <summary>Morning, night and so on.</summary>
    public PartOfDay PartOfDay { get; init; }

    /// <summary>Minutes after local midnight; null where no time of day is told.</summary>
    public int? Minutes { get; init; }

    /// <summary>Offset from UTC of the time zone named, in minutes; null where none is named.</summary>
    public int? Offset { get; init; }

    /// <summary>
    /// For a rough distance ("two weeks ago", "lima tahun lalu") the day reckoned exactly; <see cref="Value"/> then holds the unit that the
    /// words fix. Null for everything else.
    /// </summary>
    public DateOnly? Point { get; init; }

    /// <summary>
    /// It fixes a day, a month or a year, and so stands in the article's list of dates: "last month" and "tahun ini" do; "pekan lalu",
    /// durations, decades and "today" in the sense of nowadays do not.
    /// </summary>
    public bool FixesDate { get; init; }

    /// <summary>The text contradicts itself here: the weekday does not fall on the date.</summary>
    public bool Conflict { get; init; }

    /// <summary>Where the weekday and the date contradict each other: the interval that spans both; else equal to <see cref="Value"/>.</summary>
    public string? SpanningValue { get; init; }

    /// <summary>The line of the grammar that read it ("knowledge/id/time-grammar.tsv:40").</summary>
    public required string Rule { get; init; }
}
