namespace Sekutu.Reading.Mentions;

/// <summary>What stands between two phrases.</summary>
internal enum GapKind : byte
{
    /// <summary>Anything that does not link them.</summary>
    Other,

    /// <summary>Only white space.</summary>
    None,

    /// <summary>A hyphen or dash without blanks.</summary>
    Hyphen,

    /// <summary>A possessive mark, with or without words that may stand inside an office.</summary>
    Owner,

    /// <summary>Words that may stand inside an office ("senior", "defense").</summary>
    Filler,

    /// <summary>Joins a list.</summary>
    And,

    /// <summary>What follows owns what stands before.</summary>
    Of,

    /// <summary>What follows is whom an envoy is sent to.</summary>
    For,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    Bracket,
}
