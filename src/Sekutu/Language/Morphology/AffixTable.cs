using Sekutu.Knowledge;

namespace Sekutu.Language.Morphology;

/// <summary>How words are built from roots in a language (<c>affixes.tsv</c>).</summary>
internal sealed class AffixTable
{
    private readonly List<string> _classes = ["-"];
    private readonly List<string> _suffixes = ["-"];
    private readonly List<(int Class, int Suffix, Formation Formation, Applicative Applicative)> _forms = [];
    private readonly HashSet<(int Outer, int Inner)> _stacks = [];
    private readonly List<Prefix> _prefixes = [];

    /// <summary>Reads the table of a language.</summary>
    public AffixTable(string language)
    {
        foreach (var row in TsvFile.Read(DataFolder.Knowledge(language, "affixes.tsv"), "kind", "form", "restores", "before", "class", "suffix", "formation", "applicative").Rows)
        {
            switch (row["kind"])
            {
                case "prefix":
                    _prefixes.Add(new Prefix(row["form"], row["restores"], [.. row.List("before").SelectMany(Letters)], Index(_classes, row["class"]), row["suffix"] == "one-syllable"));
                    break;
                case "form":
                    var applicative = row["applicative"] is "-" or "" ? Applicative.None : Enum.Parse<Applicative>(row["applicative"], ignoreCase: true);
                    _forms.Add((Index(_classes, row["class"]), Index(_suffixes, row["suffix"]), Enum.Parse<Formation>(row["formation"], ignoreCase: true), applicative));
                    break;
                case "stack": _stacks.Add((Index(_classes, row["class"]), Index(_classes, row["suffix"]))); break;
                default: throw new MessageException(LanguageMessages.UnknownKind(row.Where, row["kind"]));
            }
        }
    }

    /// <summary>The prefixes, in the order of the file.</summary>
    public IReadOnlyList<Prefix> Prefixes => _prefixes;

    /// <summary>The suffixes that a class of prefix takes, with what the word then is; class 0 is no prefix.</summary>
    public IEnumerable<(string Suffix, Formation Formation, Applicative Applicative)> FormsOf(int prefixClass)
    {
        foreach (var form in _forms)
            if (form.Class == prefixClass) yield return (_suffixes[form.Suffix] == "-" ? "" : _suffixes[form.Suffix], form.Formation, form.Applicative);
    }

    /// <summary>True where one class of prefix may stand before another.</summary>
    public bool Stacks(int outer, int inner) => _stacks.Contains((outer, inner));

    private static IEnumerable<char> Letters(string before) => before switch
    {
        "any" => "abcdefghijklmnopqrstuvwxyz",
        "vowel" => "aeiou",
        _ => before,
    };

    private static int Index(List<string> names, string name)
    {
        var index = names.IndexOf(name);
        if (index >= 0) return index;
        names.Add(name);
        return names.Count - 1;
    }

    /// <summary>One form of a prefix.</summary>
    /// <param name="Form">As it stands in the word ("mem").</param>
    /// <param name="Restores">What it puts back at the head of the root ("p" in memilih), or nothing.</param>
    /// <param name="Before">The letters that may follow it.</param>
    /// <param name="Class">Its class.</param>
    /// <param name="OneSyllable">It stands only before roots of one syllable (mengecek).</param>
    public sealed record Prefix(string Form, string Restores, HashSet<char> Before, int Class, bool OneSyllable)
    {
        /// <summary>True where a word starts with it and goes on with a letter that may follow.</summary>
        public bool Fits(ReadOnlySpan<char> word) => word.Length > Form.Length + 1 && word.StartsWith(Form) && Before.Contains(word[Form.Length]);
    }
}
