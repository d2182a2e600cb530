using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Tokens;

public sealed class TextSplitterTests
{
    private static readonly LanguageReader Reader = new();

    // Words by blanks, the later parts of a token marked with +; sentences one an item.
    private static string[] Split(string language, string text)
    {
        var analysis = new Analysis();
        Reader.Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.Words);
        var sentences = new List<string>();
        foreach (var sentence in analysis.Sentences)
        {
            var words = new List<string>();
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++) words.Add((analysis.Words[i].JoinedToPrevious ? "+" : "") + analysis.Form(i).ToString());
            sentences.Add(string.Join(' ', words));
        }

        return [.. sentences];
    }

    [Theory]
    [InlineData("Kapalnya berlabuh.", "Kapal +nya berlabuh .")]
    [InlineData("Sebelumnya, hanya Kenya yang hadir.", "Sebelumnya , hanya Kenya yang hadir .")]
    [InlineData("Apakah mereka setuju?", "Apa +kah mereka setuju ?")]
    [InlineData("Nilainya Rp2,5 miliar atau 3.000 dolar (5%).", "Nilai +nya Rp 2,5 miliar atau 3.000 dolar ( 5 % ) .")]
    [InlineData("Negara-negara anggota, ke-10 kalinya.", "Negara-negara anggota , ke-10 kali +nya .")]
    [InlineData("Aliansi AS-Jepang sejak 1950-an.", "Aliansi AS - Jepang sejak 1950-an .")]
    [InlineData("Dr. Ratna dan Prof. Budi tiba pukul 10.30.", "Dr . Ratna dan Prof . Budi tiba pukul 10.30 .")]
    public void Cuts_Indonesian_words_as_the_treebanks_do(string text, string expected) => Assert.Equal([expected], Split("id", text));

    [Theory]
    [InlineData("They don't say it's Japan's.", "They do +n't say it +'s Japan +'s .")]
    [InlineData("The U.S.-led force cannot stay.", "The U.S. - led force can +not stay .")]
    [InlineData("It cost $2.5 million (up 5%).", "It cost $ 2.5 million ( up 5 % ) .")]
    [InlineData("Gen. A. Smith met Mr. Jones at 7pm.", "Gen. A. Smith met Mr. Jones at 7 pm .")]
    [InlineData("A well-known non-nuclear co-operation pact.", "A well - known non-nuclear co-operation pact .")]
    public void Cuts_English_words_as_the_treebanks_do(string text, string expected) => Assert.Equal([expected], Split("en", text));

    [Theory]
    [InlineData("id", "Mereka bertemu di Tokyo.Kedua menteri lalu berbicara.", new[] { "Mereka bertemu di Tokyo .", "Kedua menteri lalu berbicara ." })]
    [InlineData("id", "Mereka bertemu Selasa (7/3/2023).Kedua menteri lalu berbicara.", new[] { "Mereka bertemu Selasa ( 7/3/2023 ) .", "Kedua menteri lalu berbicara ." })]
    [InlineData("id", "Ia menyebutnya 'salah paham'.Menteri itu lalu pergi.", new[] { "Ia menyebut +nya ' salah paham ' .", "Menteri itu lalu pergi ." })]
    [InlineData("en", "Send it as a '.doc' file, not in .NET.", new[] { "Send it as a ' .doc ' file , not in .NET ." })]
    [InlineData("id", "\"Kami siap.\" Dia lalu pergi.", new[] { "\" Kami siap . \"", "Dia lalu pergi ." })]
    [InlineData("id", "JAKARTA, KOMPAS.com – Menteri tiba. Ia disambut.", new[] { "JAKARTA , KOMPAS.com –", "Menteri tiba .", "Ia disambut ." })]
    [InlineData("en", "WASHINGTON (Reuters) - The U.S. Navy left. It sailed at 6 a.m. on Monday.", new[] { "WASHINGTON ( Reuters ) -", "The U.S. Navy left .", "It sailed at 6 a.m. on Monday ." })]
    [InlineData("en", "He lives in the U.S. The talks go on.", new[] { "He lives in the U.S.", "The talks go on ." })]
    [InlineData("en", "\"Are they ready?\" Blinken asked. \"No.\"", new[] { "\" Are they ready ? \" Blinken asked .", "\" No . \"" })]
    [InlineData("en", "No. I did not.", new[] { "No .", "I did not ." })]
    [InlineData("id", "Menurut Peraturan No. XI pasal 3, ia dirawat di RS. Budi Asih.", new[] { "Menurut Peraturan No . XI pasal 3 , ia dirawat di RS . Budi Asih ." })]
    [InlineData("en", "First line\nSecond line", new[] { "First line", "Second line" })]
    [InlineData("en", "the ships left port today. they will return soon", new[] { "the ships left port today .", "they will return soon" })]
    public void Ends_sentences(string language, string text, string[] expected) => Assert.Equal(expected, Split(language, text));
}
