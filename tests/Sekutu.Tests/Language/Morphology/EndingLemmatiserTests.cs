using System.IO.Compression;
using Sekutu.Language;
using Sekutu.Language.Conllu;
using Sekutu.Language.Morphology;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Language.Morphology;

public sealed class EndingLemmatiserTests(ITestOutputHelper output)
{
    private static readonly LanguageReader Reader = new();

    [Theory]
    [InlineData("signed", Upos.Verb, "sign", Formation.Past)]
    [InlineData("Deploying", Upos.Verb, "deploy", Formation.Progressive)]
    [InlineData("agreed", Upos.Verb, "agree", Formation.Past)]
    [InlineData("planning", Upos.Verb, "plan", Formation.Progressive)]
    [InlineData("denies", Upos.Verb, "deny", Formation.S)]
    [InlineData("threatened", Upos.Verb, "threaten", Formation.Past)]
    [InlineData("struck", Upos.Verb, "strike", Formation.None)]
    [InlineData("n't", Upos.Part, "not", Formation.None)]
    [InlineData("’re", Upos.Aux, "be", Formation.None)]
    [InlineData("treaties", Upos.Noun, "treaty", Formation.S)]
    [InlineData("headquarters", Upos.Noun, "headquarters", Formation.None)]
    [InlineData("largest", Upos.Adj, "large", Formation.Degree)]
    [InlineData("Blinken", Upos.Propn, "Blinken", Formation.None)]
    public void Finds_lemmas(string form, Upos tag, string lemma, Formation formation)
    {
        var found = Reader.Analyse("en", form, tag);
        Assert.Equal((lemma, formation), (found.Lemma, found.Formation));
    }

    [Fact]
    public void A_mark_is_its_own_lemma_whatever_was_read_before()
    {
        foreach (var mark in new[] { "\u2018", "\u2019", "'" }) Assert.Equal(mark, Reader.Analyse("en", mark, Upos.Punct).Lemma);
    }

    [Fact]
    public void Finds_97_of_100_lemmas_of_given_tags()
    {
        var path = SharedFolder.Require("corpora", "en_ewt-dev.conllu.gz");
        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        int right = 0, all = 0;
        foreach (var word in ConlluReader.Read(file, path).SelectMany(s => s.Words).Where(w => w.Lemma != "_"))
        {
            all++;
            if (Reader.Analyse("en", word.Form, RelationNames.ParseTag(word.Tag)).Lemma == word.Lemma) right++;
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= 0.97 * all, $"{right} of {all}");
    }
}
