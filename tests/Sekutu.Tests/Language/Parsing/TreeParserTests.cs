using Sekutu.Language;
using Sekutu.Language.Parsing;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Parsing;

public sealed class TreeParserTests
{
    private static readonly LanguageReader Reader = new();

    private static Analysis Read(string language, string text, LanguageReader? reader = null)
    {
        var analysis = new Analysis();
        (reader ?? Reader).Read(new Document("test", text, new DocumentDetails(Language: language)), analysis, LanguageLayers.All);
        return analysis;
    }

    // Each word as "form<relation-head".
    private static string Tree(Analysis analysis)
    {
        var parts = new List<string>();
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            var word = analysis.Words[i];
            parts.Add($"{analysis.Form(i)}<{RelationNames.Of(word.Relation)}{(word.Head < 0 ? "" : "-" + analysis.Form(word.Head).ToString())}");
        }

        return string.Join(' ', parts);
    }

    [Theory]
    [InlineData(
        "en",
        "Japan and Australia signed a defence treaty.",
        "Japan<nsubj-signed and<cc-Australia Australia<conj-Japan signed<root a<det-treaty defence<compound-treaty treaty<obj-signed .<punct-signed")]
    [InlineData(
        "en",
        "The ministers were criticised by China.",
        "The<det-ministers ministers<nsubj:pass-criticised were<aux:pass-criticised criticised<root by<case-China China<obl:agent-criticised .<punct-criticised")]
    [InlineData("id", "Jepang mengirim dua kapal.", "Jepang<nsubj-mengirim mengirim<root dua<nummod-kapal kapal<obj-mengirim .<punct-mengirim")]
    public void Reads_plain_clauses(string language, string text, string expected) => Assert.Equal(expected, Tree(Read(language, text)));

    [Theory]
    [InlineData("id", "Menteri pertahanan kedua negara bertemu di Tokyo, kata juru bicaranya, dan sepakat mengadakan latihan bersama. Ya.")]
    [InlineData("en", "\"We will defend every inch,\" the secretary-general said - again - in Vilnius; nobody objected. Yes!")]
    [InlineData("en", "a b c d ( e [ f ) ] , , , : ; - - . . . ? !")]
    public void Every_sentence_has_one_root_and_no_cycle(string language, string text)
    {
        var analysis = Read(language, text);
        foreach (var sentence in analysis.Sentences)
        {
            var roots = 0;
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (analysis.Words[i].Head < 0) roots++;
                var (at, steps) = (i, 0);
                while (at >= 0)
                {
                    Assert.InRange(at, sentence.FirstWord, sentence.EndWord - 1);
                    Assert.True(steps++ <= sentence.WordCount);
                    at = analysis.Words[at].Head;
                }
            }

            Assert.Equal(1, roots);
        }
    }

    [Fact]
    public void A_sentence_without_end_is_read_in_pieces_under_one_root()
    {
        var analysis = Read("en", string.Join(' ', Enumerable.Repeat("ships and planes", 400)));
        Assert.Equal(1200, analysis.Words.Length);
        Assert.Contains(analysis.Sentences.ToArray(), sentence => sentence.WordCount > 2 * TreeParser.MostWords);
        Assert.Equal(analysis.Sentences.Length, analysis.Words.ToArray().Count(word => word.Head < 0));
    }

    [Theory]
    [InlineData("en", "The allies will man the border posts.", "man", Upos.Verb)]
    public void Trees_judge_tags_by_the_whole_sentence(string language, string text, string word, Upos expected)
    {
        var analysis = Read(language, text);
        for (var i = 0; i < analysis.Words.Length; i++)
            if (analysis.Form(i).SequenceEqual(word)) Assert.Equal(expected, analysis.Words[i].Tag);
    }

    [Fact]
    public void Another_scheme_can_be_asked_for_and_leaves_clitics_on_their_words()
    {
        var old = Read("id", "Mereka mengirim kapalnya.", new LanguageReader("gsd21"));
        Assert.Equal(4, old.Words.Length);
        Assert.Equal(5, Read("id", "Mereka mengirim kapalnya.").Words.Length);
        Assert.Equal("SKT0252", Assert.Throws<MessageException>(() => new LanguageReader("none")).Message[..7]);
    }

    [Fact]
    public void The_same_text_gives_the_same_tree_from_many_threads()
    {
        const string text = "The allies will hold a naval exercise near the strait next month. Beijing protested.";
        var expected = Tree(Read("en", text));
        Parallel.For(0, 16, _ => Assert.Equal(expected, Tree(Read("en", text))));
    }
}
