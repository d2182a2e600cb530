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

    [GeneratedRegex("\"((?:in-force|party|suspended|place|victim|trigger|adversary|domain|exception)\\.[a-z-]+)\"")]
    private static partial Regex Phrase();
}
