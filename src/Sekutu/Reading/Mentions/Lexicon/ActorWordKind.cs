namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>What a phrase of the actor lexicon is.</summary>
internal enum ActorWordKind : byte
{
    /// <summary>A state, by name, adjective, people, capital or by-name.</summary>
    State,

    /// <summary>An organisation with a code.</summary>
    Organisation,

    /// <summary>An armed group or movement.</summary>
    Group,

    /// <summary>A body that acts for a state.</summary>
    Body,

    /// <summary>An office, or the people who hold it.</summary>
    Office,

    /// <summary>A rank or title before a name.</summary>
    Title,

    /// <summary>A known person.</summary>
    Person,

    /// <summary>What refers back.</summary>
    Anaphor,

    /// <summary>"former": who held the office acts for it no more.</summary>
    Former,

    /// <summary>Before a state's name: both are part of a proper name ("Bank of").</summary>
    NamePrefix,

    /// <summary>After a state's name: both are part of a proper name ("Herald").</summary>
    NameSuffix,

    /// <summary>A name or phrase that holds an actor's name but is none.</summary>
    Blocker,

    /// <summary>A word for an outlet ("state news agency"): a state beside it does not act.</summary>
    OutletWord,
}
