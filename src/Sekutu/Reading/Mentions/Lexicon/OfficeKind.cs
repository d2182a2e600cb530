namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>How a word for an office or its holder behaves.</summary>
internal enum OfficeKind : byte
{
    /// <summary>An office.</summary>
    Office,

    /// <summary>Several people ("officials").</summary>
    Group,

    /// <summary>Sent to someone ("ambassador to X").</summary>
    Envoy,

    /// <summary>Counts only with a state, a body or a name ("leader").</summary>
    Weak,

    /// <summary>The holder of the same office elsewhere ("his counterpart").</summary>
    Counterpart,
}
