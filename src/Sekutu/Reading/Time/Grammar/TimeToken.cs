namespace Sekutu.Reading.Time.Grammar;

/// <summary>A number, word, phrase of the word list or sign of the text, with the classes it may be of.</summary>
internal struct TimeToken
{
    public int Start;
    public int End;

    /// <summary>Its classes; empty for a word that has nothing to do with time.</summary>
    public ClassSet Classes;

    /// <summary>First entry of the word list with its phrase, and further ones chained; -1 for none.</summary>
    public int Entry;

    /// <summary>Of digits: the number; -1 for everything else.</summary>
    public int Number;

    /// <summary>No white space before it.</summary>
    public bool Touches;

    /// <summary>A line break stands before it.</summary>
    public bool NewLine;

    /// <summary>It ends a sentence.</summary>
    public bool EndsSentence;

    /// <summary>Inside quotation marks.</summary>
    public bool Quoted;

    /// <summary>The first letter is a capital.</summary>
    public bool Capital;

    /// <summary>Letters, not digits or a sign.</summary>
    public bool Word;
}
