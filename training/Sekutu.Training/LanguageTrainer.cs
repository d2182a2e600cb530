using Sekutu.Knowledge;
using Sekutu.Language;
using Sekutu.Language.Encoders;
using Sekutu.Language.Models;
using Sekutu.Language.Naming;
using Sekutu.Language.Parsing;
using Sekutu.Language.Tagging;
using Sekutu.Training.Corpora;
using Sekutu.Training.Encoders;
using Sekutu.Training.Events;
using Sekutu.Training.Naming;
using Sekutu.Training.Parsing;
using Sekutu.Training.Pretraining;
using Sekutu.Training.Tagging;
using Sekutu.Training.Vectors;

namespace Sekutu.Training;

/// <summary>Trains the models of one language in order, each with its card.</summary>
/// <param name="recipe">What to learn from.</param>
/// <param name="corpora">The folder of corpora.</param>
/// <param name="models">Where models go.</param>
/// <param name="workshop">Where intermediate products are kept between runs.</param>
/// <param name="tell">Where progress is told.</param>
internal sealed class LanguageTrainer(LanguageRecipe recipe, CorporaFolder corpora, string models, string workshop, Action<string> tell)
{
    private const int Seed = 1;
    private const int TagEpochs = 10;
    private const int TagRuns = 2;
    private const int Folds = 4;
    private const int NameFolds = 2;
    private const float Rate = 0.003f;
    private const float PretrainRate = 0.003f;

    private string EncoderFile => Path.Combine(workshop, $"{recipe.Language}.encoder.bin");

    private string VectorFile => Path.Combine(workshop, $"{recipe.Language}.vectors.bin");

    /// <summary>Trains one model ("clusters", "tags", "encoder", "trees", "names", "events"), or all where <paramref name="only"/> is null.</summary>
    public void Train(string? only)
    {
        Directory.CreateDirectory(models);
        Directory.CreateDirectory(workshop);
        if (only is not "events") Language(only);
        if (only is null or "events") Events();
    }

    private void Language(string? only)
    {
        if (!File.Exists(VectorFile)) Vectors();
        if (only is null or "clusters") Clusters();
        if (only is null or "tags") Tags();
        if (only is null or "encoder" || !File.Exists(EncoderFile)) Pretrain();
        if (only is null or "trees") Trees();
        if (only is null or "names") Names();
    }

    private string Model(string name, string? folder = null) => Path.Combine(folder ?? models, $"{recipe.Language}.{name}.bin");

    private void Vectors()
    {
        tell($"{recipe.Language}.vectors");
        new SkipGram(EncoderSize.Word, window: 3, recipe.VectorEpochs, recipe.LeastCount, maxWords: 30000)
            .Learn(() => corpora.News(recipe.Language)).Save(VectorFile);
    }

    private void Clusters()
    {
        tell($"{recipe.Language}.clusters");
        Clustering.Save(WordVectors.Load(VectorFile), Model("clusters"));
        ModelCard.Write(
            Model("clusters"),
            "Classes of frequent words by the company they keep (spherical k-means over skip-gram vectors): features of the tagger.",
            [new CorpusPart("raw", $"news.{recipe.Language}", 0)],
            $"40 coarse and 254 fine classes; vectors of 64 numbers, {recipe.VectorEpochs} passes, window 3",
            []);
    }

    private void Tags()
    {
        tell($"{recipe.Language}.tags");
        var trees = TrainingTrees();
        new TaggerTrainer(WordClusters.Load(Model("clusters")), recipe.TreeSchemes, TagEpochs, TagRuns, Seed).Train(trees, Model("tags"));
        if (recipe.NeedsHeldOut) new TaggerTrainer(WordClusters.Load(Model("clusters")), recipe.TreeSchemes, TagEpochs, TagRuns, Seed).Train(Seen(trees), Model("tags", workshop));
        var tagger = LoadTagger(recipe.NeedsHeldOut ? workshop : models);
        ModelCard.Write(
            Model("tags"),
            "Parts of speech (UPOS): averaged perceptron, left to right, hashed features, 8-bit weights. " + SchemeNote(),
            recipe.TreeTrain,
            $"{TagEpochs} passes",
            recipe.TreeTest.Select(part => $"{part.File}{HeldOutNote(part)}: UPOS {TreesScore(part, tagger, null).Upos:F2}"));
    }

    // Reads raw news before the treebanks: an intermediate product, kept between runs like the vectors.
    private void Pretrain()
    {
        tell($"{recipe.Language}.encoder");
        var vocabulary = Vocabulary.Of(TrainingTrees().SelectMany(tree => tree.Words).Select(word => word.Form), WordVectors.Load(VectorFile));
        var sentences = RawSentences.Read(corpora.Texts(recipe.Language), recipe.Language, LoadTagger(models), new RowTable(vocabulary.Keys));
        new MaskTrainer(recipe.PretrainWords, PretrainRate, Seed).Train(
            sentences, vocabulary, recipe.TreeSchemes.Length, ParserNet.Layers, EncoderFile, (words, loss) => tell($"  {words} words, loss {loss:F3}"));
    }

    private void Trees()
    {
        tell($"{recipe.Language}.trees");
        var trees = TrainingTrees();
        var vectors = WordVectors.Load(VectorFile);
        var reader = new EncoderWeights(ModelFile.Load(EncoderFile));
        var clusters = WordClusters.Load(Model("clusters"));
        var scores = new List<string>();
        foreach (var folder in recipe.NeedsHeldOut ? new[] { workshop, models } : [models])
        {
            var seen = folder == models ? trees : Seen(trees);
            var tags = Jackknife.Tags(seen, clusters, recipe.TreeSchemes, Folds, Seed, Path.Combine(workshop, recipe.Language + ".fold.bin"));
            new ParserTrainer(recipe.TreeEpochs, Rate, recipe.TreeNoise, Seed).Train(
                seen, tags, vectors, recipe.TreeSchemes.Length, Model("trees", folder), reader, (epoch, loss) => tell($"  pass {epoch + 1} loss {loss:F3}"));
            if (scores.Count > 0) continue;
            var (tagger, parser) = (LoadTagger(folder), TreeParser.Load(Model("trees", folder)));
            scores.AddRange(recipe.TreeTest.Select(part => $"{part.File}{HeldOutNote(part)}: {TreesScore(part, tagger, parser)}"));
            foreach (var score in scores) tell("  " + score);
        }

        ModelCard.Write(
            Model("trees"),
            "Dependency trees (UD relations): gated network of three layers that reads both ways, every pair of words scored, best projective tree. " + SchemeNote(),
            [.. recipe.TreeTrain, new CorpusPart("raw", $"news.{recipe.Language}", 0)],
            $"{recipe.TreeEpochs} passes",
            scores.Append("Given words, predicted tags; relations up to the subtype."));
    }

    private void Names()
    {
        tell($"{recipe.Language}.names");
        var tagger = LoadTagger(models);
        var sentences = CorporaFolder.WithCases([.. recipe.NameTrain.SelectMany(part => corpora.Names(part.File, part.Scheme))]);
        var tags = Jackknife.Tags(
            [.. sentences.Select(sentence => sentence.AsTree())], TrainingTrees(), _ => 0, WordClusters.Load(Model("clusters")), recipe.TreeSchemes, NameFolds, Seed, Path.Combine(workshop, recipe.Language + ".fold.bin"));
        var lexicon = recipe.NamesLexicon ? LexiconMaker.Make(DataFolder.Knowledge(), recipe.Language, corpora) : FormLexicon.Empty;
        new NameTrainer(recipe.NameLayers, recipe.NameEpochs, Rate, recipe.NameNoise, Seed).Train(
            sentences, tags, WordVectors.Load(VectorFile), recipe.NameSchemes, Model("names"), lexicon,
            new EncoderWeights(ModelFile.Load(Model("trees"))), (epoch, loss) => tell($"  pass {epoch + 1} loss {loss:F4}"));
        var finder = NameTagger.Load(Model("names"));
        var scores = recipe.NameTest.Select(part => $"{part.File}, read in scheme {part.Scheme}: {NamesScore(part, tagger, finder)}").ToArray();
        foreach (var score in scores) tell("  " + score);
        ModelCard.Write(
            Model("names"),
            $"Names of people, organisations and places: gated network of {recipe.NameLayers} layers, begun from the parser's, under a conditional random field. "
            + "Each corpus marks names in its own way, given to the network as a scheme; scheme 0 is used for reading.",
            [
                .. recipe.NameTrain, new CorpusPart("raw", $"news.{recipe.Language}", 0),
                .. recipe.NamesLexicon ? new[] { new CorpusPart("lexicon", "single words", 0) } : [],
            ],
            $"{recipe.NameEpochs} passes",
            scores);
    }

    private void Events()
    {
        tell($"{recipe.Language}.events");
        string Labels(string name) => Path.Combine("training", "labels", $"{name}.{recipe.Language}.jsonl");
        var articles = LabelledArticle.Read(Labels("events"), corpora.NewsFile(recipe.Language), recipe.Language);
        var annotated = articles.Count;
        articles.AddRange(LabelledArticle.ReadWritten(Labels("written"), recipe.Language));
        var scores = new EventTrainer(Seed, tell).Train(new EventExampleReader(recipe.Language, articles), Model("events"));
        foreach (var score in scores) tell("  " + score);
        ModelCard.Write(
            Model("events"),
            "Which words tell an event and of which type, who takes part, how it stands and when it is: logistic regression over features of the rules' reading, with a "
            + "layer over the states of the network of trees; together with it, of words, parties and how they stand, a gated network of two layers begun from that one; and how likely a row is right.",
            [new CorpusPart("labels", $"{annotated} articles of news.{recipe.Language}", 0), new CorpusPart("written", $"{articles.Count - annotated} articles", 0)],
            $"{articles.Sum(article => article.Events.Count)} events, {articles.Sum(article => article.Events.Sum(label => label.Tellings.Length))} tellings",
            scores.Append($"On every {ArticlePart.Count}th article of the raw news, by a model that has not seen it."));
    }

    private List<GoldTree> TrainingTrees() => CorporaFolder.WithCases([.. recipe.TreeTrain.SelectMany(part => corpora.Trees(part.File, part.Scheme))]);

    private List<GoldTree> Seen(List<GoldTree> trees) => [.. trees.Where(tree => !recipe.IsHeldOut(tree))];

    private Tagger LoadTagger(string folder) => Tagger.Load(Model("tags", folder), WordClusters.Load(Model("clusters")));

    private TreeScores TreesScore(CorpusPart part, Tagger tagger, TreeParser? parser)
    {
        var scores = new TreeScores();
        var analysis = new Analysis();
        var trees = corpora.Trees(part.File, part.Scheme);
        foreach (var tree in trees.Any(recipe.IsHeldOut) ? trees.Where(recipe.IsHeldOut) : trees)
        {
            tree.Fill(analysis);
            tagger.Tag(analysis, part.Scheme);
            parser?.Parse(analysis, part.Scheme);
            scores.Add(tree, analysis);
        }

        return scores;
    }

    private NameScores NamesScore(CorpusPart part, Tagger tagger, NameTagger finder)
    {
        var scores = new NameScores();
        var analysis = new Analysis();
        foreach (var gold in corpora.Names(part.File))
        {
            gold.AsTree().Fill(analysis);
            tagger.Tag(analysis, 0);
            finder.Find(analysis, part.Scheme);
            scores.Add(gold, analysis);
        }

        return scores;
    }

    private string SchemeNote() => recipe.TreeSchemes.Length == 1 ? "" : $"Annotation schemes: {string.Join(", ", recipe.TreeSchemes)}; the first is used for reading.";

    private string HeldOutNote(CorpusPart part) => recipe.NeedsHeldOut && part.Corpus.Contains("gsd", StringComparison.Ordinal)
        ? " (every second sentence, by a model that has not seen it in either scheme)"
        : "";
}
