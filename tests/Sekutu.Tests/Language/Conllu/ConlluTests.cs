using Sekutu.Language;
using Sekutu.Language.Conllu;
using Sekutu.Text;

namespace Sekutu.Tests.Language.Conllu;

public sealed class ConlluTests
{
    private const string Given = """
        # newdoc id = a
        # text = Kapalnya tiba.
        1-2	Kapalnya	_	_	_	_	_	_	_	_
        1	Kapal	kapal	NOUN	NN	Number=Sing	3	nsubj	_	Gloss=ship
        2	nya	nya	PRON	_	_	1	nmod	_	_
        2.1	kosong	_	_	_	_	_	_	_	_
        3	tiba	tiba	VERB	_	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	3	punct	_	_

        """;

    private static readonly LanguageReader Reader = new();

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text.ReplaceLineEndings("\n")), "test.conllu")];

    [Fact]
    public void Reads_tokens_words_and_comments()
    {
        var sentence = Assert.Single(Read(Given));
        Assert.True(sentence.StartsParagraph);
        Assert.Equal(["Kapalnya", "tiba", "."], sentence.Tokens.Select(t => t.Form));
        Assert.Equal(["Kapal", "nya", "tiba", "."], sentence.Words.Select(w => w.Form));
        Assert.Equal([3, 1, 0, 3], sentence.Words.Select(w => w.Head));
        Assert.Equal([true, false, true], sentence.Tokens.Select(t => t.SpaceAfter));
    }

    [Theory]
    [InlineData("1\tKapal\n")]
    [InlineData("2\tKapal\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData("2-3\tKapalnya\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    public void Refuses_what_is_not_CoNLL_U(string text) =>
        Assert.Equal(203, Assert.Throws<MessageException>(() => Read(text)).Numbered.Number);

    [Fact]
    public void Keeps_given_words_and_other_columns()
    {
        var given = Read(Given);
        var analysis = new Analysis();
        Reader.Read("a", given, "id", analysis, LanguageLayers.Words);
        Assert.Equal("Kapalnya tiba.", analysis.Document.Text);
        var written = new StringWriter();
        new ConlluWriter(Reader, written).Write(analysis, given);
        var again = Assert.Single(Read(written.ToString()));
        Assert.Equal(given[0].Tokens, again.Tokens);
        Assert.Equal(given[0].Comments, again.Comments);
        Assert.Equal(given[0].Words.Select(w => (w.Form, w.Xpos, w.Features, w.Misc)), again.Words.Select(w => (w.Form, w.Xpos, w.Features, w.Misc)));
    }

    [Fact]
    public void Writes_raw_text_so_that_it_reads_back()
    {
        var analysis = new Analysis();
        Reader.Read(new Document("doc 1", "\"Kapalnya tiba,\" kata menteri.\nDi Tokyo.", new DocumentDetails(Language: "id")), analysis, LanguageLayers.All);
        analysis.Names.Clear();
        analysis.Names.Add(new NameSpan(NameKind.Place, analysis.Words.Length - 2, analysis.Words.Length - 1, 1));
        var written = new StringWriter();
        new ConlluWriter(Reader, written).Write(analysis);
        var sentences = Read(written.ToString());
        Assert.Equal(["# newdoc id = doc 1", "# newpar", "# sent_id = doc 1-1", "# text = \"Kapalnya tiba,\" kata menteri."], sentences[0].Comments);
        Assert.Equal(["\"", "Kapalnya", "tiba", ",", "\"", "kata", "menteri", "."], sentences[0].Tokens.Select(t => t.Form));
        Assert.Equal("\"Kapalnya tiba,\" kata menteri. ", string.Concat(sentences[0].Tokens.Select(t => t.Form + (t.SpaceAfter ? " " : ""))));
        Assert.Equal("NER=B-LOC|SpaceAfter=No", sentences[1].Words[1].Misc);
        Assert.Single(sentences[0].Words, w => w.Head == 0);
        Assert.Equal("root", sentences[0].Words.Single(w => w.Head == 0).Relation);
        Assert.All(sentences[0].Words, w => Assert.NotEqual("_", w.Tag));
    }

    [Fact]
    public void Relations_and_tags_keep_their_names()
    {
        Assert.All(Enum.GetValues<Relation>(), r => Assert.Equal(r, RelationNames.ParseRelation(RelationNames.Of(r))));
        Assert.All(Enum.GetValues<Upos>(), t => Assert.Equal(t, RelationNames.ParseTag(RelationNames.Of(t))));
        Assert.Equal("nsubj:pass", RelationNames.Of(Relation.NsubjPass));
        Assert.Equal(Relation.Obl, RelationNames.ParseRelation("obl:lmod"));
        Assert.Equal(Relation.Dep, RelationNames.ParseRelation("unheard"));
    }
}
