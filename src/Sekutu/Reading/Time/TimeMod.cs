namespace Sekutu.Reading.Time;

/// <summary>Which part of a stretch is meant; the stretch itself stays whole.</summary>
public enum TimeMod : byte
{
    /// <summary>All of it, or not told.</summary>
    None,

    /// <summary>"awal", "early".</summary>
    Start,

    /// <summary>"pertengahan", "mid-".</summary>
    Mid,

    /// <summary>"akhir", "late".</summary>
    End,
}
