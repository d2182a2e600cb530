using System.Globalization;
using Sekutu.Knowledge;
using Sekutu.Registry.Geography;

namespace Sekutu.Registry.Obligations;

/// <summary>The sentences of an answer in a language, from <c>knowledge/LANG/obligations.tsv</c>.</summary>
public sealed class ReasonWords
{
    /// <summary>Stands before the id of a territory in an argument: its name in the language is said in its place.</summary>
    internal const char TerritoryMark = '@';

    /// <summary>Opens the keys of the parts of instruments that bear no number of an article.</summary>
    internal const string PartKey = "part.";

    private readonly Dictionary<string, string> _texts;

    private ReasonWords(string language)
    {
        Language = language;
        _texts = TsvFile.Read(DataFolder.Knowledge(language, "obligations.tsv"), "key", "text").Rows.ToDictionary(r => r["key"], r => r["text"], StringComparer.Ordinal);
    }

    /// <summary>The language's folder.</summary>
    public string Language { get; }

    /// <summary>All keys that the language has.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The words of a language; null where it has none.</summary>
    public static ReasonWords? For(string language) => File.Exists(DataFolder.Knowledge(language, "obligations.tsv")) ? new ReasonWords(language) : null;

    /// <summary>The languages that have them.</summary>
    public static IReadOnlyList<string> Languages() =>
        [.. Directory.GetDirectories(DataFolder.Knowledge()).Where(d => File.Exists(Path.Combine(d, "obligations.tsv"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>A sentence with its gaps filled; the key itself where the language lacks it.</summary>
    public string Say(string key, params IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return _texts.TryGetValue(key, out var text) ? string.Format(CultureInfo.InvariantCulture, text, [.. arguments.Select(Named)]).TrimEnd(' ', ':') : key;
    }

    /// <summary>How a part of an instrument is called: "article 5", or what stands in its place where it bears no such number ("section 2", "the aggression clause").</summary>
    public string Article(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _texts.TryGetValue(PartKey + number, out var name) ? name : Say("line.article", number.Replace(",", ", ", StringComparison.Ordinal));
    }

    /// <summary>What a step says.</summary>
    public string Say(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Say(step.Phrase, step.Arguments);
    }

    private string Named(string argument)
    {
        if (argument.Length == 0 || argument[0] != TerritoryMark) return argument;
        var end = argument.IndexOf(' ', StringComparison.Ordinal) is var blank and >= 0 ? blank : argument.Length;
        return WorldMap.Shared.Territories.TryGetValue(argument[1..end], out var territory)
            ? (territory.Names.GetValueOrDefault(Language) ?? territory.Names["en"]) + argument[end..]
            : argument;
    }
}
