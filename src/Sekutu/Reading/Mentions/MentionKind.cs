namespace Sekutu.Reading.Mentions;

/// <summary>What a mention names.</summary>
public enum MentionKind : byte
{
    /// <summary>A state by its name, adjective, capital or seat of government.</summary>
    State,

    /// <summary>An organisation with a code of its own (NATO, ASEAN, UN, EU).</summary>
    Organisation,

    /// <summary>A ministry, force, agency, parliament or other body that acts for a state ("militer Jepang", "the Pentagon").</summary>
    Body,

    /// <summary>An armed group or other organised actor without a state.</summary>
    Group,

    /// <summary>A person by name.</summary>
    Person,

    /// <summary>An office without a name ("menteri luar negeri kedua negara", "officials").</summary>
    Office,

    /// <summary>What refers back ("keduanya", "dia", "both countries", "they").</summary>
    Anaphor,
}
