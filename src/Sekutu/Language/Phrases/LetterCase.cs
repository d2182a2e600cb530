namespace Sekutu.Language.Phrases;

/// <summary>Which letter case a phrase must have in the text.</summary>
public enum LetterCase : byte
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>The first letter of the match is a capital ("Georgia", not "georgia").</summary>
    Capital,

    /// <summary>As written in the data, to the letter ("AS", not "as" or "As").</summary>
    Exact,
}
