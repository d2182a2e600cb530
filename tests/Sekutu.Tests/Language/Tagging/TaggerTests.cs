using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Tagging;

public sealed class TaggerTests
{
    private static readonly LanguageReader Reader = new();

    private static string Tags(string language, string text)
    {
        var analysis = new Analysis();
        Reader.Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.Tags);
        return string.Join(' ', analysis.Words.ToArray().Select(word => RelationNames.Of(word.Tag)));
    }

    [Theory]
    [InlineData("en", "The minister quickly signed three treaties in Tokyo.", "DET NOUN ADV VERB NUM NOUN ADP PROPN PUNCT")]
    [InlineData("en", "They will not defend it.", "PRON AUX PART VERB PRON PUNCT")]
    [InlineData("id", "Jepang akan mengirim dua kapal ke Australia.", "PROPN AUX VERB NUM NOUN ADP PROPN PUNCT")]
    [InlineData("id", "Mereka tidak menyetujui perjanjian itu.", "PRON PART VERB NOUN DET PUNCT")]
    public void Tags_plain_sentences(string language, string text, string expected) => Assert.Equal(expected, Tags(language, text));

    [Theory]
    [InlineData("en", "The minister quickly signed three treaties in the capital.")]
    [InlineData("id", "Mereka akan mengirim dua kapal ke pelabuhan itu.")]
    public void Letter_case_of_a_whole_sentence_changes_nothing(string language, string text)
    {
        var expected = Tags(language, text);
        Assert.Equal(expected, Tags(language, text.ToLowerInvariant()));
        Assert.Equal(expected, Tags(language, text.ToUpperInvariant()));
    }
}
