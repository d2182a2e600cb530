using Sekutu.Knowledge;
using Sekutu.Language.Morphology;
using Sekutu.Text;

namespace Sekutu.Language.Tokens;

/// <summary>How a surface token comes apart into syntactic words, each a stretch of it ("tujuannya" = "tujuan" + "nya").</summary>
/// <remarks>
/// <c>clitics.tsv</c>: <c>suffix</c> forms are cut off at the end, <c>known-suffix</c> and <c>known-prefix</c> forms
/// where the rest is a word and the whole is none,
/// <c>whole</c> words stay as they are, <c>split</c> words come apart at the bar given in <c>parts</c>, and after a <c>possessive</c> letter
/// a final apostrophe is a word of its own.
/// </remarks>
internal sealed class CliticRules
{
    private const int Whole = -1;
    private readonly WordTable _words = new();
    private readonly List<string> _suffixes = [];
    private readonly List<string> _knownSuffixes = [];
    private readonly List<string> _knownPrefixes = [];
    private readonly Lazy<WordFormation> _formation;
    private readonly List<char> _possessives = [];
    private readonly bool[] _lastLetters = new bool[128];

    /// <summary>Reads the rules of a language.</summary>
    public CliticRules(string language, Lazy<WordFormation> formation)
    {
        _formation = formation;
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
                case "known-suffix":
                    _knownSuffixes.Add(form);
                    MarkLast(form);
                    break;
                case "known-prefix": _knownPrefixes.Add(form); break;
                case "possessive":
                    _possessives.Add(form[0]);
                    MarkLast("'");
                    break;
                default: throw new MessageException(LanguageMessages.UnknownKind(row.Where, row["kind"]));
            }
        }
    }

    /// <summary>Where a token divides, counted from its start; 0 where it is one word.</summary>
    /// <param name="token">The token, or what is left of one at its head.</param>
    /// <param name="lower"><see cref="WordHash.Lower"/> of it.</param>
    /// <param name="isName">It has a capital that the start of a sentence does not explain; then only the sure clitics are cut off.</param>
    public int Divide(ReadOnlySpan<char> token, ulong lower, bool isName)
    {
        var last = WordHash.Fold(token[^1]);
        if (last >= 128 || !_lastLetters[last]) return isName || _knownPrefixes.Count == 0 ? 0 : KnownPrefix(token, lower);
        var known = _words.Get(lower);
        if (known != 0) return Math.Max(known, 0);
        if (last == '\'') return token.Length > 1 && TakesFinalMark(token[^2]) ? token.Length - 1 : 0;
        foreach (var suffix in _suffixes)
            if (token.Length > suffix.Length + (suffix[0] == '\'' ? 0 : 1) && EndsWith(token, suffix)) return token.Length - suffix.Length;
        if (isName) return 0;
        foreach (var suffix in _knownSuffixes)
            if (token.Length > suffix.Length + 1 && EndsWith(token, suffix)) return Known(token[..^suffix.Length], token) ? token.Length - suffix.Length : 0;
        return KnownPrefix(token, lower);
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

    private int KnownPrefix(ReadOnlySpan<char> token, ulong lower)
    {
        foreach (var prefix in _knownPrefixes)
            if (token.Length > prefix.Length + 3 && StartsWith(token, prefix) && _words.Get(lower) == 0 && Known(token[prefix.Length..], token)) return prefix.Length;
        return 0;
    }

    // "tulislah" is tulis + lah since "tulis" is a word and "tulislah" is none; "masalah" is one.
    private bool Known(ReadOnlySpan<char> rest, ReadOnlySpan<char> token) => _formation.Value.Knows(rest) && !_formation.Value.Knows(token);

    private static bool StartsWith(ReadOnlySpan<char> token, string prefix)
    {
        for (var i = 0; i < prefix.Length; i++)
            if (WordHash.Fold(token[i]) != prefix[i]) return false;
        return true;
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
