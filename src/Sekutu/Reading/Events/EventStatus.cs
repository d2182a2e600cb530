namespace Sekutu.Reading.Events;

/// <summary>Whether an act is done, under way, ahead, open or denied.</summary>
public enum EventStatus : byte
{
    /// <summary>Done.</summary>
    Happened,

    /// <summary>Under way, for acts that last.</summary>
    Ongoing,

    /// <summary>Announced, agreed, promised or expected.</summary>
    Planned,

    /// <summary>May, could, if; estimated or unconfirmed.</summary>
    Possible,

    /// <summary>Said not to be so, or called off.</summary>
    Denied,
}
