using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Tests.Language;

public sealed class PhraseTableTests
{
    private static readonly string[] Phrases = ["Korea", "Korea Utara", "AS", "Laut China Selatan", "U.S."];

    private static List<string> Find(string text)
    {
        var builder = new PhraseTable.Builder();
        for (var i = 0; i < Phrases.Length; i++)
            builder.Add(Phrases[i], i, Phrases[i] == "AS" ? LetterCase.Exact : LetterCase.Any);
        var matches = new List<PhraseMatch>();
        builder.Build().FindAll(text, new Span(0, text.Length), matches);
        return matches.ConvertAll(m => m.Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("Korea Utara dan Korea", new[] { "Korea Utara", "Korea" })]
    [InlineData("aliansi AS-Jepang", new[] { "AS" })]
    [InlineData("as usual", new string[0])]
    [InlineData("di Laut  China\nSelatan.", new[] { "Laut  China\nSelatan" })]
    [InlineData("the U.S. Navy", new[] { "U.S." })]
    [InlineData("Koreana", new string[0])]
    public void Finds_the_longest_whole_phrase(string text, string[] expected) => Assert.Equal(expected, Find(text));
}
