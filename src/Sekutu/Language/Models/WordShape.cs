namespace Sekutu.Language.Models;

/// <summary>How a word is written, coarsely: letter case, digits, marks.</summary>
internal static class WordShape
{
    /// <summary>Number of shapes; each is below it.</summary>
    public const int Count = 16;

    /// <summary>The shape of a word; where letter case tells nothing (a headline in capitals), <paramref name="caseless"/> leaves it out.</summary>
    public static int Of(ReadOnlySpan<char> word, bool caseless)
    {
        int upper = 0, lower = 0, digits = 0, inner = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
            else inner++;
        }

        var letters = upper + lower;
        if (letters == 0) return digits > 0 ? (inner > 0 ? 1 : 2) : word.Length == 1 ? 3 : 4;
        if (digits > 0) return char.IsDigit(word[0]) ? 5 : 6;
        if (caseless) return inner > 0 ? 7 : 8;
        if (lower == 0) return upper == 1 ? (inner > 0 ? 9 : 10) : 11;
        if (upper == 0) return inner > 0 ? 12 : 13;
        return char.IsUpper(word[0]) && upper == 1 ? 14 : 15;
    }

    /// <summary>True when a sentence is written all in capitals or all in small letters, so that its case tells nothing of names.</summary>
    /// <remarks>A sentence of fewer than three words with letters is judged to tell something unless it is all capitals.</remarks>
    public static bool IsCaseless(Analysis analysis, int firstWord, int endWord)
    {
        int capital = 0, small = 0;
        for (var i = firstWord; i < endWord; i++)
        {
            var form = analysis.Form(i);
            if (form.Length == 0 || !char.IsLetter(form[0])) continue;
            var upper = 0;
            foreach (var c in form)
                if (char.IsUpper(c)) upper++;
            if (upper == 0) small++;
            else if (upper > 1 || form.Length == 1) capital++;
            else return false;
        }

        return small == 0 ? capital > 2 : capital == 0 && small > 2;
    }
}
