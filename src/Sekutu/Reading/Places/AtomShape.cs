namespace Sekutu.Reading.Places;

/// <summary>How an atom is written.</summary>
internal enum AtomShape : byte
{
    /// <summary>No letter or figure.</summary>
    Mark,

    /// <summary>Starts with a figure.</summary>
    Figure,

    /// <summary>Starts with a small letter, or one of a script without capitals.</summary>
    Lower,

    /// <summary>Starts with a capital.</summary>
    Capital,

    /// <summary>All capitals, two letters or more.</summary>
    Upper,
}
