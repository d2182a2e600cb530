using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Language.Naming;
using Sekutu.Language.Parsing;
using Sekutu.Language.Tagging;
using Sekutu.Tests.Support;
using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;
using Sekutu.Training.Naming;
using Sekutu.Training.Parsing;
using Sekutu.Training.Pretraining;
using Sekutu.Training.Tagging;
using Sekutu.Training.Vectors;

namespace Sekutu.Tests.Training;

/// <summary>Trains on a made language of a few words, in seconds.</summary>
public sealed class TrainerTests
{
    private static readonly EncoderNoise Noise = new(0.2f, 0.2f, 0.1f, 0.1f);
    private static readonly string[] Nouns = ["ship", "plane", "pact", "state", "envoy"];
    private static readonly string[] Verbs = ["signs", "leaves", "joins"];

    // "the NOUN VERB a NOUN .", with the verb as root.
    private static List<GoldTree> Trees(int count)
    {
        var random = new Random(7);
        var trees = new List<GoldTree>();
        for (var i = 0; i < count; i++)
        {
            GoldWord Word(string form, Upos tag, int head, Relation relation) => new(form, tag, head, relation, false, true);
            trees.Add(new GoldTree($"s{i}", [
                Word("the", Upos.Det, 1, Relation.Det), Word(Nouns[random.Next(5)], Upos.Noun, 2, Relation.Nsubj), Word(Verbs[random.Next(3)], Upos.Verb, -1, Relation.Root),
                Word("a", Upos.Det, 4, Relation.Det), Word(Nouns[random.Next(5)], Upos.Noun, 2, Relation.Obj), Word(".", Upos.Punct, 2, Relation.Punct),
            ], 0));
        }

        return trees;
    }

    private static WordVectors Vectors() => new SkipGram(64, 2, 2, 1, 100).Learn(() => Trees(60).Select(tree => tree.Words.Select(word => word.Form).ToList()));

    [Fact]
    public void The_same_corpus_gives_the_same_models_and_they_have_learned_it()
    {
        using var folder = new TemporaryFolder();
        var vectors = Vectors();
        Clustering.Save(vectors, Path.Combine(folder.Path, "clusters"));
        var clusters = WordClusters.Load(Path.Combine(folder.Path, "clusters"));
        var trees = Trees(120);
        foreach (var run in new[] { "1", "2" })
        {
            new TaggerTrainer(clusters, ["made"], 3, 2, 1).Train(trees, Path.Combine(folder.Path, "tags" + run));
            var tags = Jackknife.Tags(trees, clusters, ["made"], 2, 1, Path.Combine(folder.Path, "fold"));
            new ParserTrainer(15, 0.015f, Noise, 1).Train(trees, tags, vectors, 1, Path.Combine(folder.Path, "trees" + run));
        }

        foreach (var model in new[] { "tags", "trees" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, model + "1")), File.ReadAllBytes(Path.Combine(folder.Path, model + "2")));
        var tagger = Tagger.Load(Path.Combine(folder.Path, "tags1"), clusters);
        var parser = TreeParser.Load(Path.Combine(folder.Path, "trees1"));
        var analysis = new Analysis();
        trees[3].Fill(analysis);
        tagger.Tag(analysis, 0);
        parser.Parse(analysis, 0);
        Assert.Equal(trees[3].Words.Select(word => (word.Tag, word.Head, word.Relation)), analysis.Words.ToArray().Select(word => (word.Tag, word.Head, word.Relation)));
    }

    [Fact]
    public void An_encoder_that_has_guessed_hidden_words_learns_trees_sooner_and_is_the_same_twice()
    {
        using var folder = new TemporaryFolder();
        var trees = Trees(120);
        var tags = trees.Select(tree => tree.Words.Select(word => word.Tag).ToArray()).ToArray();
        var vocabulary = Vocabulary.Of(trees.SelectMany(tree => tree.Words).Select(word => word.Form), Vectors());
        var rows = new RowTable(vocabulary.Keys);
        var sentences = trees.Select((tree, i) => EncoderExample.Of(tree, tags[i], rows, FormLexicon.Empty)).ToList();
        foreach (var run in new[] { "1", "2" })
            new MaskTrainer(60_000, 0.005f, 1).Train(sentences, vocabulary, 1, ParserNet.Layers, Path.Combine(folder.Path, run));
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "1")), File.ReadAllBytes(Path.Combine(folder.Path, "2")));

        float Loss(EncoderWeights? start)
        {
            var last = float.MaxValue;
            new ParserTrainer(4, 0.005f, Noise, 1).Train(trees, tags, Vectors(), 1, Path.Combine(folder.Path, "trees"), start, (_, loss) => last = loss);
            return last;
        }

        var (warm, cold) = (Loss(new EncoderWeights(ModelFile.Load(Path.Combine(folder.Path, "1")))), Loss(null));
        Assert.True(warm < 0.95f * cold, $"{warm} with, {cold} without");
    }

    [Fact]
    public void Names_are_learned_and_learned_the_same_twice()
    {
        using var folder = new TemporaryFolder();
        var person = NameLabels.Of(NameKind.Person, first: true, last: true);
        var sentences = Enumerable.Range(0, 150).Select(i => new GoldNames(["the", i % 2 == 0 ? "Ana" : "pact", "joins", "."], [0, i % 2 == 0 ? person : 0, 0, 0], 0)).ToList();
        var tags = sentences.Select(_ => new[] { Upos.Det, Upos.Noun, Upos.Verb, Upos.Punct }).ToArray();
        foreach (var run in new[] { "1", "2" }) new NameTrainer(2, 12, 0.02f, Noise, 1).Train(sentences, tags, Vectors(), 1, Path.Combine(folder.Path, run), FormLexicon.Empty);
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "1")), File.ReadAllBytes(Path.Combine(folder.Path, "2")));
        var analysis = new Analysis();
        sentences[0].AsTree().Fill(analysis);
        for (var i = 0; i < 4; i++) analysis.Words[i].Tag = tags[0][i];
        NameTagger.Load(Path.Combine(folder.Path, "1")).Find(analysis);
        var name = Assert.Single(analysis.Names);
        Assert.Equal((NameKind.Person, 1, 2), (name.Kind, name.FirstWord, name.EndWord));
    }

    [Fact]
    public void A_name_never_met_is_known_by_the_lexicon()
    {
        using var folder = new TemporaryFolder();
        var person = NameLabels.Of(NameKind.Person, first: true, last: true);
        static string Form(int i) => $"{"BDGKLMNP"[i % 8]}{"aeiou"[i / 2 % 5]}{"bdgklmnp"[i / 3 % 8]}{"aeiou"[i / 8 % 5]}{"rstvwz"[i / 5 % 6]}";
        static bool IsName(int i) => i * 7 % 5 < 2;
        var lexicon = new FormLexicon([.. Enumerable.Range(0, 240).Where(IsName).Select(i => EncoderFeatures.Word(Form(i))).Distinct()], [.. Enumerable.Repeat((byte)16, 240)]);
        bool Known(int i) => lexicon.Kinds(EncoderFeatures.Word(Form(i))) != 0;
        var sentences = Enumerable.Range(0, 200).Select(i => new GoldNames(["the", Form(i), "joins", "."], [0, Known(i) ? person : 0, 0, 0], 0)).ToList();
        Upos[] tags = [Upos.Det, Upos.Noun, Upos.Verb, Upos.Punct];
        var path = Path.Combine(folder.Path, "names");
        new NameTrainer(2, 30, 0.02f, new EncoderNoise(0.6f, 0.5f, 0, 0), 1).Train(sentences, [.. sentences.Select(_ => tags)], Vectors(), 1, path, lexicon);
        var finder = NameTagger.Load(path);
        var right = 0;
        for (var i = 200; i < 240; i++)
        {
            var analysis = new Analysis();
            new GoldNames(["the", Form(i), "joins", "."], [0, 0, 0, 0], 0).AsTree().Fill(analysis);
            for (var k = 0; k < 4; k++) analysis.Words[k].Tag = tags[k];
            finder.Find(analysis);
            if ((analysis.Names.Count == 1) == Known(i)) right++;
        }

        Assert.True(right >= 36, $"{right} of 40 right");
    }
}
