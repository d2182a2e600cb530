namespace Sekutu.Reading.Statements;

/// <summary>What a quotation mark may do at its place, by what stands on either side of it.</summary>
internal static class QuotationMarks
{
    public static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂';

    public static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‹' or '›';

    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c);

    /// <summary>A mark that can only close, by its shape.</summary>
    public static bool ClosesByShape(char c) => c is '”' or '»' or '’' or '›';

    /// <summary>A mark that opens by its shape.</summary>
    public static bool OpensByShape(char c) => c is '“' or '„' or '«' or '‘' or '‚' or '‹';

    /// <summary>A blank, the start or an opening bracket before it, and something to quote behind it.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text, int start, int at, int end)
    {
        if (at + 1 >= end || char.IsWhiteSpace(text[at + 1])) return false;
        if (at == start) return true;
        var before = text[at - 1];
        return char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–' or '/' || (before == '-' && at - 1 > start && char.IsWhiteSpace(text[at - 2]))
            || (IsMark(before) && (OpensByShape(before) || at - 1 == start || char.IsWhiteSpace(text[at - 2])));
    }

    /// <summary>Something quoted before it, and a blank, the end or punctuation behind it.</summary>
    public static bool MayClose(ReadOnlySpan<char> text, int start, int at, int end)
    {
        if (at == start || char.IsWhiteSpace(text[at - 1])) return false;
        if (at + 1 >= end) return true;
        var after = text[at + 1];
        return char.IsWhiteSpace(after) || (!char.IsLetterOrDigit(after) && after is not ('(' or '[' or '$'));
    }

    /// <summary>Punctuation that stands before a closing mark.</summary>
    public static bool EndsSpeech(char c) => c is '.' or ',' or '!' or '?' or '…';
}
