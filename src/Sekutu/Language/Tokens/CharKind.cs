namespace Sekutu.Language.Tokens;

/// <summary>What a UTF-16 code unit can be to the splitter.</summary>
internal enum CharKind : byte
{
    /// <summary>Anything that stands alone: symbols, emoji, lost characters.</summary>
    Symbol,

    /// <summary>White space and control characters.</summary>
    Blank,

    /// <summary>A line or paragraph break.</summary>
    Break,

    /// <summary>Zero-width characters, soft hyphens and direction marks: part of a word inside one, nothing elsewhere.</summary>
    Ignorable,

    /// <summary>A letter without case or in lower case, or a mark that combines.</summary>
    Letter,

    /// <summary>A capital letter.</summary>
    Capital,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>Full stop, question mark, exclamation mark, ellipsis.</summary>
    Stop,

    /// <summary>A bracket or quotation mark that opens.</summary>
    Open,

    /// <summary>A bracket or quotation mark that closes.</summary>
    Close,

    /// <summary>The straight double quotation mark, which does either.</summary>
    Quote,

    /// <summary>Straight and typographic apostrophes and single quotation marks.</summary>
    Apostrophe,

    /// <summary>Hyphen-minus, hyphen, non-breaking hyphen.</summary>
    Hyphen,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,
}
