namespace Sekutu.Language.Tokens;

/// <summary>The last thing read that may end a sentence, until the next token decides.</summary>
internal enum SentenceStop : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A full stop after an ordinary word.</summary>
    Full,

    /// <summary>A full stop after a word in small letters, which ends a sentence even before a small letter.</summary>
    FullAfterWord,

    /// <summary>A question or exclamation mark.</summary>
    Strong,

    /// <summary>Three dots.</summary>
    Ellipsis,

    /// <summary>The stop of an abbreviation that may stand anywhere.</summary>
    Abbreviation,

    /// <summary>The stop of an abbreviation that likes to stand last.</summary>
    FinalAbbreviation,

    /// <summary>The stop after a single capital.</summary>
    Initial,
}
