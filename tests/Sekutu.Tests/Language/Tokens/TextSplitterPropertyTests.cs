using System.Diagnostics;
using CsCheck;
using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Tokens;

public sealed class TextSplitterPropertyTests
{
    private const string Pieces =
        "a|B|menandatangani|Dr.|U.S.|don't|Rp5|3,5|1.000.000|7pm|\n|\r\n|\u2028| |  |\t|.|..|...|?|!|\"|'|\u201C|\u201D|\u2019|(|)|[12]|-|--|\u2013|/|:|:)|;|,|&|&amp;|@|#|%|$|_|www.x.id/a?b=c|a@b.org|x.Y|x-y-z|"
        + "\uD83D|\uDE00|\uD83D\uDE00|\u200B|\u200D|\uFEFF|\u200F|\u202E|\u00AD|\0|\u0007|\uFFFD|\u0301|\u0410|\u4E2D|\u00B2|\u0660";

    private static readonly string[] Parts = Pieces.Split('|');
    private static readonly LanguageReader Reader = new();
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 40].Select(string.Concat),
        Gen.Char['\0', '\uFFFF'].Array[0, 60].Select(c => new string(c)));

    private static Analysis Split(string language, string text)
    {
        var analysis = new Analysis();
        Reader.Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.Words);
        return analysis;
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Words_and_the_blanks_between_them_tile_the_text(string language) => Texts.Sample(
        text =>
        {
            var analysis = Split(language, text);
            var at = 0;
            foreach (var word in analysis.Words)
            {
                Assert.True(word.Span.Start >= at && word.Span.End > word.Span.Start && word.Span.End <= text.Length);
                Assert.All(text[at..word.Span.Start], IsGap);
                Assert.Equal(WordHash.Lower(word.Span.Of(text)), word.Form);
                if (word.JoinedToPrevious) Assert.Equal(at, word.Span.Start);
                at = word.Span.End;
            }

            Assert.All(text[at..], IsGap);
        },
        iter: 3000);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Sentences_hold_every_word_once_and_no_line_break(string language) => Texts.Sample(
        text =>
        {
            var analysis = Split(language, text);
            var (next, paragraph, at) = (0, 0, 0);
            foreach (var sentence in analysis.Sentences)
            {
                Assert.Equal(next, sentence.FirstWord);
                Assert.True(sentence.WordCount > 0 && sentence.Paragraph >= paragraph && sentence.Span.Start >= at);
                Assert.Equal(analysis.SpanOf(sentence.FirstWord, sentence.EndWord), sentence.Span);
                Assert.False(sentence.Span.Of(text).ContainsAny("\n\r\u2028\u2029\u0085"));
                (next, paragraph, at) = (sentence.EndWord, sentence.Paragraph, sentence.Span.End);
            }

            Assert.Equal(analysis.Words.Length, next);
        },
        iter: 3000);

    [Theory]
    [InlineData("kata ")]
    [InlineData("a-")]
    [InlineData("1-")]
    [InlineData("a.")]
    [InlineData("A.B ")]
    [InlineData("\"?")]
    [InlineData(".\" ")]
    [InlineData("A (")]
    [InlineData("a/b")]
    [InlineData("JAKARTA, ")]
    [InlineData("@")]
    [InlineData("&a;")]
    [InlineData("\uD83D\uDE00\u200D")]
    [InlineData("x")]
    public void Takes_time_in_proportion_to_the_length(string piece)
    {
        var (small, large) = (Repeat(piece, 100_000), Repeat(piece, 1_600_000));
        Split("id", small);
        var told = "";
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var short_ = Time(small);
            var long_ = Time(large);
            // Sixteen times the text: a quadratic step would take 256 times as long, every time. Other work on the machine only ever lengthens one of them.
            if (long_ < (64 * short_) + 400) return;
            told = $"{short_} ms for 100 thousand characters, {long_} ms for 1.6 million";
        }

        Assert.Fail(told);
    }

    [Fact]
    public void Allocates_nothing_once_warm()
    {
        var document = new Document("test", Repeat("Menteri itu menandatangani perjanjiannya di Tokyo, kata Dr. Sari. \"Apakah kami siap?\" tanyanya. ", 20_000), new DocumentDetails(Language: "id"));
        var analysis = new Analysis();
        Reader.Read(document, analysis, LanguageLayers.Words);
        Reader.Read(document, analysis, LanguageLayers.Words);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(document, analysis, LanguageLayers.Words);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Split("id", text);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void IsGap(char c) => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format, $"U+{(int)c:X4} is in no word");
}
