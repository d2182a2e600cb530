using Sekutu.Reading;
using Sekutu.Reading.Coverage;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Coverage;

public sealed class CoverageStageTests
{
    private static readonly Lazy<ArticleReader> Reader = new();

    private static CoverageReading? Read(string text, string language) =>
        Reader.Value.Read(new Document("coverage", text, new DocumentDetails(Language: language))).Coverage.FirstOrDefault();

    [Theory]
    [InlineData("en", "The Mutual Defense Treaty between the United States and the Philippines applies to the South China Sea.", "us-ph-1951")]
    [InlineData("en", "The Mutual Defense Treaty between the United States and South Korea also covers cyberspace.", "us-kr-1953")]
    [InlineData("en", "The Mutual Defense Treaty covers aircraft of both states.", null)]
    [InlineData("id", "Perjanjian Pertahanan Bersama Amerika Serikat dan Korea Selatan berlaku untuk serangan siber.", "us-kr-1953")]
    [InlineData("en", "Article 5 of the Washington Treaty applies to Turkey.", "nato-1949")]
    public void Names_and_parties_tell_which_treaty_is_meant(string language, string text, string? id)
    {
        var coverage = Read(text, language);
        Assert.NotNull(coverage);
        Assert.Equal(id, coverage.InstrumentId);
    }

    [Theory]
    [InlineData("en", "Article V of the US-Japan Security Treaty does not apply to the Spratly Islands.", true)]
    [InlineData("id", "Pasal 5 Perjanjian Keamanan AS-Jepang tidak berlaku untuk Kepulauan Spratly.", true)]
    [InlineData("id", "Pasal 5 Perjanjian Keamanan AS-Jepang berlaku untuk Kepulauan Senkaku.", false)]
    public void A_denial_is_marked(string language, string text, bool denied) => Assert.Equal(denied, Read(text, language)?.Denied);

    [Fact]
    public void An_attack_that_would_invoke_a_treaty_says_what_it_covers()
    {
        const string Text = "An armed attack on Philippine vessels would invoke the Mutual Defense Treaty with the United States.";
        var coverage = Read(Text, "en");
        Assert.NotNull(coverage);
        Assert.Equal("Philippine vessels", coverage.AppliesTo.Of(Text).ToString());
        Assert.Equal("us-ph-1951", coverage.InstrumentId);
    }
}
