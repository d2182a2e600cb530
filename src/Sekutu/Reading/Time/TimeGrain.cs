namespace Sekutu.Reading.Time;

/// <summary>How exact a time is, from fine to coarse.</summary>
public enum TimeGrain : byte
{
    /// <summary>A time of day.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday, or a weekend.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter or a half of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,
}
