using Sekutu.Language;
using Sekutu.Language.Conllu;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Language.Identification;

public sealed class LanguageIdentifierTests(ITestOutputHelper output)
{
    private static readonly LanguageReader Reader = new();

    private static IEnumerable<(string Language, string Text)> Sentences(string file)
    {
        var language = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Identification", file)))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal)) language = line[2..];
            else if (line.Length > 0 && line[0] != '#') yield return (language, line);
        }
    }

    [Fact]
    public void Knows_its_languages() =>
        Assert.All(Sentences("id-en.txt"), s => Assert.Equal(s.Language, Reader.Identify(s.Text)));

    [Fact]
    public void Refuses_97_of_100_sentences_in_other_languages()
    {
        var sentences = Sentences("other-languages.txt").ToList();
        var taken = sentences.Where(s => Reader.Identify(s.Text) is not null).ToList();
        foreach (var (language, text) in taken) output.WriteLine($"{language} taken for {Reader.Identify(text)}: {text}");
        output.WriteLine($"{sentences.Count - taken.Count} of {sentences.Count} refused");
        Assert.True(sentences.Select(s => s.Language).Distinct().Count() >= 12);
        Assert.True(taken.Count <= 0.03 * sentences.Count, $"{taken.Count} of {sentences.Count} were taken for languages that Sekutu reads");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12.500 (2023) -- 45%")]
    [InlineData("これは日本語の文章です。")]
    [InlineData("Это предложение написано на русском языке.")]
    public void Refuses_what_is_no_language_it_has_words_of(string text) => Assert.Null(Reader.Identify(text));

    [Theory]
    [InlineData("id", "id_csui-train.conllu.gz")]
    [InlineData("id", "id_gsd217-dev.conllu.gz")]
    [InlineData("en", "en_gum-dev.conllu.gz")]
    [InlineData("en", "en_ewt-dev.conllu.gz")]
    public void Knows_sentences_of_ten_words_and_more(string language, string treebank)
    {
        using var file = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(SharedFolder.Require("corpora", treebank)), System.IO.Compression.CompressionMode.Decompress));
        int right = 0, all = 0;
        foreach (var sentence in ConlluReader.Read(file, treebank))
        {
            if (sentence.Tokens.Count(t => t.Form.All(char.IsLetter)) < 10) continue;
            var text = string.Concat(sentence.Tokens.Select(t => t.Form + (t.SpaceAfter ? " " : "")));
            all++;
            if (Reader.Identify(text) == language) right++;
            else output.WriteLine($"{Reader.Identify(text) ?? "none"}: {text}");
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= 0.995 * all, $"{right} of {all}");
    }
}
