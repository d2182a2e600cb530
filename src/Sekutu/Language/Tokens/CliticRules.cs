using Sekutu.Knowledge;
using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>How a surface token comes apart into syntactic words, each a stretch of it ("tujuannya" = "tujuan" + "nya").</summary>
/// <remarks>
/// <c>clitics.tsv</c>: <c>suffix</c> forms are cut off at the end,
/// <c>whole</c> words stay as they are, <c>split</c> words come apart at the bar given in <c>parts</c>, and after a <c>possessive</c> letter
/// a final apostrophe is a word of its own.
/// </remarks>
internal sealed class CliticRules
{
    private const int Whole = -1;
    private readonly WordTable _words = new();
    private readonly List<string> _suffixes = [];
    private readonly List<char> _possessives = [];
    private readonly bool[] _lastLetters = new bool[128];

    /// <summary>Reads the rules of a language.</summary>
    public CliticRules(string language)
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "clitics.tsv"), "kind", "form", "parts").Rows)
        {
            var form = row["form"];
            switch (row["kind"])
            {
                case "whole": _words.Add(form, Whole); break;
                case "split":
                    _words.Add(form, row["parts"].IndexOf('|', StringComparison.Ordinal));
                    MarkLast(form);
                    break;
                case "suffix":
                    _suffixes.Add(form);
                    MarkLast(form);
                    break;
                case "possessive":
                    _possessives.Add(form[0]);
                    MarkLast("'");
                    break;
                default: throw new MessageException(LanguageMessages.UnknownKind(row.Where, row["kind"]));
            }
        }
    }

    /// <summary>Where a token divides, counted from its start; 0 where it is one word.</summary>
    public int Divide(ReadOnlySpan<char> token, ulong lower)
    {
        var last = WordHash.Fold(token[^1]);
        if (last >= 128 || !_lastLetters[last]) return 0;
        var known = _words.Get(lower);
        if (known != 0) return Math.Max(known, 0);
        if (last == '\'') return token.Length > 1 && TakesFinalMark(token[^2]) ? token.Length - 1 : 0;
        foreach (var suffix in _suffixes)
            if (token.Length > suffix.Length + (suffix[0] == '\'' ? 0 : 1) && EndsWith(token, suffix)) return token.Length - suffix.Length;
        return 0;
    }

    /// <summary>True for a letter after which an apostrophe at the end of a token makes a possessive ("the allies'").</summary>
    public bool TakesFinalMark(char letter) => _possessives.Contains(WordHash.Fold(letter));

    /// <summary>True for a form that stands in the list of suffixes ("'s").</summary>
    public bool IsSuffix(ReadOnlySpan<char> token)
    {
        foreach (var suffix in _suffixes)
            if (token.Length == suffix.Length && EndsWith(token, suffix)) return true;
        return false;
    }

    private void MarkLast(string form) => _lastLetters[WordHash.Fold(form[^1])] = true;

    private static bool EndsWith(ReadOnlySpan<char> token, string suffix)
    {
        var from = token.Length - suffix.Length;
        for (var i = 0; i < suffix.Length; i++)
            if (WordHash.Fold(token[from + i]) != suffix[i]) return false;
        return true;
    }
}
