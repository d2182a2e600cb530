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
}
