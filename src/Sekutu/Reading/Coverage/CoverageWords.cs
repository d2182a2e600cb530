using System.Globalization;
using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>How one language says that a treaty covers something.</summary>
internal sealed class CoverageWords
{
    private readonly Dictionary<ulong, string> _numbers = [];
    private readonly List<(string Name, TsvRow Row)> _names;

    private CoverageWords(TsvFile words, List<(string Name, TsvRow Row)> names)
    {
        _names = names;
        var phrases = new PhraseTable.Builder();
        foreach (var row in words.Rows)
        {
            foreach (var word in row.List("words"))
            {
                switch (row["role"])
                {
                    case "number":
                        var equals = word.IndexOf('=', StringComparison.Ordinal);
                        _numbers[WordHash.Lower(word.AsSpan(0, equals))] = word[(equals + 1)..];
                        break;
                    case "modifiers":
                        ModifiersAfter = word == "after";
                        break;
                    default:
                        phrases.Add(word, (int)Enum.Parse<CoverageRole>(row["role"], ignoreCase: true));
                        break;
                }
            }
        }

        Phrases = phrases.Build();
        var table = new PhraseTable.Builder();
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Name;
            table.Add(name, i, name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsLower) ? LetterCase.Any : LetterCase.Exact);
        }

        Names = table.Build();
    }

    /// <summary>Verbs, nouns and small words; the value is a <see cref="CoverageRole"/>.</summary>
    public PhraseTable Phrases { get; }

    /// <summary>Names of instruments; the value is an index for <see cref="Name"/>.</summary>
    public PhraseTable Names { get; }

    /// <summary>Modifiers stand behind the noun.</summary>
    public bool ModifiersAfter { get; }

    /// <summary>The line that knows a name.</summary>
    public TsvRow Name(int index) => _names[index].Row;

    /// <summary>The number that a word, a figure or a Roman numeral means; null for none.</summary>
    public string? Number(ulong hash, ReadOnlySpan<char> form)
    {
        if (_numbers.TryGetValue(hash, out var number)) return number;
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        if (digits > 0) return digits == form.Length && digits < 4 ? form.ToString() : null;
        return Roman(form) is var value and > 0 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    public static Dictionary<string, CoverageWords> LoadAll()
    {
        var names = TsvFile.Read(DataFolder.Knowledge("instruments", "names.tsv"), "id", "lang", "names", "parties").Rows;
        var all = new Dictionary<string, CoverageWords>(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(DataFolder.Knowledge()))
        {
            var path = Path.Combine(folder, "coverage-words.tsv");
            if (!File.Exists(path)) continue;
            var language = Path.GetFileName(folder);

            // Copy in one language names treaties in another too; its own names come first.
            var list = new List<(string, TsvRow)>();
            foreach (var own in new[] { true, false })
                foreach (var row in names)
                    if (row["lang"] == language == own)
                        foreach (var name in row.List("names")) list.Add((name, row));
            all.Add(language, new CoverageWords(TsvFile.Read(path, "role", "words"), list));
        }

        return all;
    }

    private static int Roman(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > 6) return 0;
        var total = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var value = Digit(form[i]);
            if (value == 0) return 0;
            total += i + 1 < form.Length && value < Digit(form[i + 1]) ? -value : value;
        }

        return total;

        static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
    }
}
