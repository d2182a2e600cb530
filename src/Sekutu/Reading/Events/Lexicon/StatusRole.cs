namespace Sekutu.Reading.Events.Lexicon;

/// <summary>How a status word stands to the act.</summary>
internal enum StatusRole : byte
{
    /// <summary>On the verb.</summary>
    Aux,

    /// <summary>The act is its complement.</summary>
    Governor,

    /// <summary>Opens the clause.</summary>
    Mark,

    /// <summary>On an event noun.</summary>
    Noun,

    /// <summary>Before the word that opens the act's infinitive, or right behind it: "is to sign", "to have signed".</summary>
    Infinitive,

    /// <summary>A noun that reports the act ("claims that ..."), or the verb that says what becomes of such a report ("rejected claims that ...").</summary>
    Claim,
}
