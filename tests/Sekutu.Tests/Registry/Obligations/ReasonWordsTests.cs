using System.Text.RegularExpressions;
using Sekutu.Registry.Instruments;
using Sekutu.Registry.Obligations;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Registry.Obligations;

public sealed partial class ReasonWordsTests
{
    [Fact]
    public void Every_language_says_the_same_things()
    {
        var english = ReasonWords.For("en")!.Keys.Order(StringComparer.Ordinal).ToList();
        foreach (var language in ReasonWords.Languages()) Assert.Equal(english, ReasonWords.For(language)!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sentence_that_the_engine_asks_for_is_there()
    {
        var keys = ReasonWords.For("en")!.Keys.ToHashSet(StringComparer.Ordinal);
        var folder = Path.Combine(RepositoryRoot.Path, "src", "Sekutu", "Registry", "Obligations");
        foreach (var file in Directory.GetFiles(folder, "*.cs"))
            foreach (Match use in Phrase().Matches(File.ReadAllText(file))) Assert.Contains(use.Groups[1].Value, keys);
        Assert.All(Natures.All, n => Assert.Contains("nature." + n, keys));
        Assert.All(InstrumentRegistry.Shared.All.Where(i => i.NoDefenceDuty), i => Assert.Contains("no-duty." + i.Kind, keys));
    }

    [Fact]
    public void Every_part_that_bears_no_number_of_an_article_has_a_name_in_every_language()
    {
        var parts = InstrumentRegistry.Shared.All.SelectMany(i => i.Articles).Select(a => a.Number).Where(number => !Number().IsMatch(number)).Distinct().ToList();
        Assert.Contains("sec. 2", parts);
        foreach (var language in ReasonWords.Languages())
            Assert.All(parts, part => Assert.Contains(ReasonWords.PartKey + part, ReasonWords.For(language)!.Keys));
        Assert.Equal("bagian 2 dan 3", ReasonWords.For("id")!.Article("sec. 2,sec. 3"));
        Assert.Equal("article 5, 6", ReasonWords.For("en")!.Article("5,6"));
    }

    [GeneratedRegex(@"^[0-9IVX]+(\([0-9]+\))?([,-][0-9IVX]+(\([0-9]+\))?)*$")]
    private static partial Regex Number();

    [GeneratedRegex("\"((?:in-force|party|suspended|place|victim|trigger|adversary|domain|exception)\\.[a-z-]+)\"")]
    private static partial Regex Phrase();
}
