using Sekutu.Reading.Statements;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Statements;

public sealed class EvidenceCutterTests
{
    private const string Sentence = "Menteri itu mengatakan pemerintahnya tetap membuka pembicaraan dengan semua pihak yang bersedia, tanpa syarat apa pun.";

    [Theory]
    [InlineData(0, 42)]
    [InlineData(2, 60)]
    [InlineData(5, 101)]
    [InlineData(0, 117)]
    public void A_bound_never_falls_inside_a_word(int start, int end)
    {
        var core = new Span(12, 22);
        var cut = EvidenceCutter.Cut(Sentence, new Span(start, end), core);
        Assert.True(cut.Contains(core));
        Assert.True(cut.Start == 0 || char.IsWhiteSpace(Sentence[cut.Start - 1]));
        Assert.True(cut.End == Sentence.Length || char.IsWhiteSpace(Sentence[cut.End]));
    }

    [Fact]
    public void A_long_sentence_gives_two_hundred_characters_at_most()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence.TrimEnd('.') + " dan ", 5));
        var cut = EvidenceCutter.Cut(text, new Span(0, text.Length), new Span(12, 22));
        Assert.InRange(cut.Length, 10, 200);
        Assert.True(char.IsWhiteSpace(text[cut.End]));
    }
}
