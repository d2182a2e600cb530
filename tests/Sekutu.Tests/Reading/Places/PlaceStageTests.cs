using Sekutu.Language;
using Sekutu.Reading;
using Sekutu.Reading.Places;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Places;

public sealed class PlaceStageTests
{
    private static readonly LanguageReader Language = new();
    private static readonly PlaceStage Stage = new();

    private static List<PlaceMention> Read(string language, string text)
    {
        var analysis = new Analysis();
        Language.Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.Words);
        var reading = new ArticleReading(analysis);
        Stage.Read(reading);
        return reading.Places;
    }

    private static string[] Names(string language, string text) => [.. Read(language, text).Select(p => text[p.Span.Start..p.Span.End])];

    [Theory]
    [InlineData("en", "Troops moved from Kharkiv to Kupiansk.", new[] { "Kharkiv", "Kupiansk" })]
    [InlineData("en", "The US-Japan alliance is old.", new[] { "US", "Japan" })]
    [InlineData("en", "It cost US$5 million.", new string[0])]
    [InlineData("en", "He wrote to us in the north.", new string[0])]
    [InlineData("en", "The Shandong sailed; Shandong province is in China.", new[] { "Shandong", "Shandong", "China" })]
    [InlineData("en", "The carrier Shandong sailed from China.", new[] { "China" })]
    [InlineData("en", "See example.com/paris and @london.", new string[0])]
    [InlineData("id", "Pasukan dikirim ke Rafah dan Khan Younis.", new[] { "Rafah", "Khan Younis" })]
    [InlineData("id", "Aliansi AS-Jepang di pulau Okinawa.", new[] { "AS", "Jepang", "pulau Okinawa" })]
    [InlineData("id", "Bahasa Indonesia diajarkan.", new string[0])]
    public void Finds_names_of_places_and_nothing_else(string language, string text, string[] names) => Assert.Equal(names, Names(language, text));

    [Theory]
    [InlineData("russia and ukraine met in turkey, the officials of ukraine said after the long talks about grain", new[] { "russia", "ukraine", "turkey", "ukraine" })]
    [InlineData("the officials ate turkey and spoke of grain and iron and of the weather in the valley", new string[0])]
    public void A_text_without_capitals_is_read_with_care(string text, string[] names) => Assert.Equal(names, Names("en", text));

    [Fact]
    public void The_state_named_in_the_article_decides_between_namesakes()
    {
        Assert.Equal("COL", Read("en", "The army of Colombia sent troops to Armenia and Cali in Colombia.")[^2].Country);
        var tripoli = Read("en", "Lebanon sent troops to Tripoli.")[^1];
        Assert.Equal("LBN", tripoli.Country);
        Assert.NotEmpty(tripoli.Alternatives);
    }

    [Fact]
    public void Every_span_lies_in_the_text_and_says_the_line_that_knew_it()
    {
        const string Text = "“Kyiv… and Odesa” — said\u200B Brussels;\u00A0near the Red\u00ADSea, U.S. and (Rafah) 香港 Hong Kong";
        foreach (var place in Read("en", Text))
        {
            Assert.InRange(place.Span.Start, 0, Text.Length);
            Assert.InRange(place.Span.End, place.Span.Start + 1, Text.Length);
            Assert.StartsWith("knowledge/", place.Entry, StringComparison.Ordinal);
            Assert.InRange(place.Confidence, 0.05f, 1);
        }
    }

    [Fact]
    public void A_long_sentence_takes_time_in_proportion()
    {
        var text = string.Join(' ', Enumerable.Repeat("Kyiv Lviv the New York of Washington Post Kota Pulau Jakarta", 4000)) + ".";
        Assert.NotNull(Read("en", text));
    }
}
