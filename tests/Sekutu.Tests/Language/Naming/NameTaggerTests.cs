using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Naming;

public sealed class NameTaggerTests
{
    private static readonly LanguageReader Reader = new();

    private static string Names(string language, string text)
    {
        var analysis = new Analysis();
        Reader.Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.Names);
        return string.Join("; ", analysis.Names.Select(name => $"{analysis.Document[analysis.SpanOf(name.FirstWord, name.EndWord)]}={name.Kind}"));
    }

    [Theory]
    [InlineData("en", "President Joko Widodo arrived in Tokyo on Friday.", "Joko Widodo=Person; Tokyo=Place")]
    [InlineData("en", "The weather was fine and nobody complained.", "")]
    [InlineData("id", "Presiden Joko Widodo tiba di Tokyo pada hari Jumat.", "Joko Widodo=Person; Tokyo=Place")]
    [InlineData("id", "Cuaca cerah dan tidak ada yang mengeluh.", "")]
    public void Finds_names(string language, string text, string expected) => Assert.Equal(expected, Names(language, text));

    [Theory]
    [InlineData("en", "PRESIDENT JOKO WIDODO ARRIVED IN TOKYO ON FRIDAY.", "JOKO WIDODO=Person; TOKYO=Place")]
    [InlineData("id", "presiden joko widodo tiba di tokyo pada hari jumat.", "joko widodo=Person; tokyo=Place")]
    public void Finds_them_where_letter_case_tells_nothing(string language, string text, string expected) => Assert.Equal(expected, Names(language, text));

    [Fact]
    public void Confidence_is_a_share()
    {
        var analysis = new Analysis();
        Reader.Read(new Document("test", "The United Nations met in Geneva with Malaysia and Brunei.", new DocumentDetails(Language: "en")), analysis, LanguageLayers.Names);
        Assert.NotEmpty(analysis.Names);
        Assert.All(analysis.Names, name => Assert.InRange(name.Confidence, 0.0f, 1.0f));
    }
}
