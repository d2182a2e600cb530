namespace Sekutu.Registry.Places;

/// <summary>What to mind when a place's name stands in a text.</summary>
[Flags]
public enum PlaceTags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name means other things too (a given name, a common word) and needs evidence in the text.</summary>
    Weak = 1,

    /// <summary>A building that stands for its people unless something is said to happen there ("the Pentagon said", "at the Pentagon").</summary>
    Venue = 2,

    /// <summary>Also the name of a ship or weapon ("the Fujian").</summary>
    Ship = 4,

    /// <summary>A capital of a state.</summary>
    Capital = 8,

    /// <summary>The seat of a first-order division.</summary>
    Seat = 16,

    /// <summary>A first-order division known by its name only.</summary>
    Division = 32,

    /// <summary>More than one state claims it.</summary>
    Disputed = 64,

    /// <summary>A state that news of every place names, so that its being named says little of which town of a name is meant.</summary>
    Everywhere = 128,
}
