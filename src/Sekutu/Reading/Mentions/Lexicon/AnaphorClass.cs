namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>What kind of actor a word refers back to.</summary>
internal enum AnaphorClass : byte
{
    /// <summary>States.</summary>
    State,

    /// <summary>People.</summary>
    Person,

    /// <summary>Forces of states.</summary>
    Body,

    /// <summary>States or people.</summary>
    Side,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>An armed group.</summary>
    Group,

    /// <summary>A person as owner of what follows ("his").</summary>
    PersonOwner,

    /// <summary>A state as owner of what follows ("its", "their").</summary>
    StateOwner,
}
