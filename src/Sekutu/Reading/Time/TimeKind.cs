namespace Sekutu.Reading.Time;

/// <summary>What kind of time the words tell.</summary>
public enum TimeKind : byte
{
    /// <summary>One day, week, month or year of the calendar.</summary>
    Date,

    /// <summary>Any other stretch with two ends.</summary>
    Interval,

    /// <summary>From a day on, without an end ("sejak 2014").</summary>
    Since,

    /// <summary>Up to a day, without a beginning ("hingga 2030", "before January 1, 2025").</summary>
    Until,

    /// <summary>A time of day on a day.</summary>
    Instant,

    /// <summary>A length of time, not placed on the calendar ("selama tiga hari").</summary>
    Duration,

    /// <summary>Something that comes again ("dua tahun sekali").</summary>
    Set,
}
