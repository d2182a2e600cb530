using System.Globalization;

namespace Sekutu.Language.Tokens;

/// <summary>The kind of every code unit, in one table.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Table = Build();

    /// <summary>The kind of a code unit.</summary>
    public static CharKind Of(char c) => Table[c];

    /// <summary>True for letters, marks and digits.</summary>
    public static bool IsWord(CharKind kind) => kind is CharKind.Letter or CharKind.Capital or CharKind.Digit;

    /// <summary>True for letters and marks.</summary>
    public static bool IsLetter(CharKind kind) => kind is CharKind.Letter or CharKind.Capital;

    private static CharKind[] Build()
    {
        var table = new CharKind[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Classify((char)i);
        return table;
    }

    private static CharKind Classify(char c)
    {
        switch (c)
        {
            case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029': return CharKind.Break;
            case '.' or '?' or '!' or '\u2026' or '\u203C' or '\u2047' or '\u2048' or '\u2049': return CharKind.Stop;
            case '"': return CharKind.Quote;
            case '\'' or '\u2018' or '\u2019' or '\u02BC': return CharKind.Apostrophe;
            case '-' or '\u2010' or '\u2011': return CharKind.Hyphen;
        }

        if (char.IsSurrogate(c)) return CharKind.Surrogate;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Capital,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharKind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Letter,
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharKind.Blank,
            UnicodeCategory.Format => CharKind.Ignorable,
            UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => CharKind.Open,
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => CharKind.Close,
            _ => CharKind.Symbol,
        };
    }
}
