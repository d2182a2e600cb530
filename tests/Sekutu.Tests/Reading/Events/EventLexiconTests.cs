using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Events;

public sealed class EventLexiconTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void EveryTypeHasWordsAndEveryNeedIsKnown(string language)
    {
        var lexicon = new EventLexicon(language);
        Assert.True(lexicon.Senses.Length >= 1200, $"{lexicon.Senses.Length} readings");
        foreach (var type in Enum.GetValues<EventType>()) Assert.Contains(lexicon.Senses, sense => sense.Type == type);
    }

    [Fact]
    public void AFormTellsItsVoice()
    {
        var lexicon = new EventLexicon("id");
        Assert.Equal(WordVoice.Active, lexicon.OfForm(WordHash.Lower("menyerang"))[0].Voice);
        Assert.Equal(WordVoice.Passive, lexicon.OfForm(WordHash.Lower("diserang"))[0].Voice);
        Assert.Equal(WordVoice.Bare, lexicon.OfForm(WordHash.Lower("serang"))[0].Voice);
    }

    [Fact]
    public void TheReadingThatAsksForMostComesFirst()
    {
        var lexicon = new EventLexicon("en");
        var asked = lexicon.OfLemma(WordHash.Lower("send")).ToArray().Select(hit => hit.Tail.Length * 8 + lexicon.Senses[hit.Sense].Needs.Length).ToArray();
        Assert.Equal(asked.OrderDescending(), asked);
    }
}
