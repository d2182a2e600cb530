using Sekutu.Knowledge;
using Sekutu.Language.Morphology;

namespace Sekutu.Language.Tokens;

/// <summary>What the splitter must know of one language, all of it from that language's folder.</summary>
/// <remarks>
/// <c>abbreviations.tsv</c> (form, kind), <c>joining.tsv</c> (kind, form: how hyphens, figures and symbols hold together),
/// <c>clitics.tsv</c> (kind, form, parts), <c>function-words.tsv</c> (word, kind). Immutable once loaded.
/// </remarks>
internal sealed class TokenRules
{
    private readonly WordTable _abbreviations = new();
    private readonly WordTable _joined = new();
    private readonly WordTable _starters = new();
    private readonly WordTable _sayingVerbs = new();
    private readonly WordTable _hyphenPrefixes = new();
    private readonly WordTable _hyphenSuffixes = new();
    private readonly WordTable _hyphenWords = new();
    private readonly WordTable _units = new();
    private readonly WordTable _currencies = new();

    /// <summary>Reads the rules of a language from its folder.</summary>
    public TokenRules(string language, Lazy<WordFormation> formation)
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "abbreviations.tsv"), "form", "kind").Rows)
        {
            _abbreviations.Add(row["form"], (int)Enum.Parse<AbbreviationKind>(row["kind"], ignoreCase: true));
            if (row["joined"] == "yes") _joined.Add(row["form"]);
        }

        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "joining.tsv"), "kind", "form").Rows) AddJoining(row);
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "function-words.tsv"), "word", "kind").Rows)
        {
            if (row["kind"] == "say") _sayingVerbs.Add(row["word"]);
            else _starters.Add(row["word"]);
        }

        Clitics = new CliticRules(language, formation);
    }

    /// <summary>How surface tokens come apart into words.</summary>
    public CliticRules Clitics { get; }

    private bool JoinsAllStops { get; set; }

    /// <summary>The stop of an abbreviation, given without it, belongs to its token ("Mr." is one word).</summary>
    public bool JoinsStop(ulong lower) => JoinsAllStops || _joined.Contains(lower);

    /// <summary>A hyphen between letters holds a word together unless its second part begins with a capital; else it parts words.</summary>
    public bool JoinsHyphens { get; private set; }

    /// <summary>The kind of an abbreviation, given without its last stop.</summary>
    public AbbreviationKind Abbreviation(ulong lower) => (AbbreviationKind)_abbreviations.Get(lower);

    /// <summary>A word that begins sentences more often than it follows an abbreviation.</summary>
    public bool IsStarter(ulong lower) => _starters.Contains(lower);

    /// <summary>A verb of saying in a form that follows a quotation.</summary>
    public bool IsSayingVerb(ulong lower) => _sayingVerbs.Contains(lower);

    /// <summary>A first part that a hyphen joins to what follows ("non-").</summary>
    public bool IsHyphenPrefix(ulong lower) => _hyphenPrefixes.Contains(lower);

    /// <summary>What a hyphen joins to a figure ("1990-an").</summary>
    public bool IsHyphenSuffix(ulong lower) => _hyphenSuffixes.Contains(lower);

    /// <summary>A whole word with a hyphen in it.</summary>
    public bool IsHyphenWord(ulong lower) => _hyphenWords.Contains(lower);

    /// <summary>A unit that stands glued to a number and is a word of its own ("7pm").</summary>
    public bool IsUnit(ulong lower) => _units.Contains(lower);

    /// <summary>A currency that stands glued before a number ("Rp5").</summary>
    public bool IsCurrency(ulong lower) => _currencies.Contains(lower);

    private void AddJoining(TsvRow row)
    {
        var form = row["form"];
        switch (row["kind"])
        {
            case "hyphen-prefix": _hyphenPrefixes.Add(form); break;
            case "hyphen-suffix": _hyphenSuffixes.Add(form); break;
            case "hyphen-word": _hyphenWords.Add(form); break;
            case "unit": _units.Add(form); break;
            case "currency": _currencies.Add(form); break;
            case "joins-stops": JoinsAllStops = form == "yes"; break;
            case "joins-hyphens": JoinsHyphens = form == "yes"; break;
            default: throw new MessageException(LanguageMessages.UnknownKind(row.Where, row["kind"]));
        }
    }
}
