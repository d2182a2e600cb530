namespace Sekutu.Reading.Time;

/// <summary>Part of a day, by the codes of TIMEX3.</summary>
public enum PartOfDay : byte
{
    /// <summary>Not told.</summary>
    None,

    /// <summary>Morning.</summary>
    MO,

    /// <summary>Afternoon ("siang", "sore").</summary>
    AF,

    /// <summary>Evening ("petang").</summary>
    EV,

    /// <summary>Night.</summary>
    NI,

    /// <summary>The hours after midnight ("dini hari").</summary>
    EM,
}
