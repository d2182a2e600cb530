using Sekutu.Language;
using Sekutu.Language.Models;
using Sekutu.Language.Parsing;
using Sekutu.Language.Tagging;
using Sekutu.Training;
using Sekutu.Training.Corpora;
using Sekutu.Training.Parsing;
using Sekutu.Training.Tagging;
using Sekutu.Training.Vectors;

var clock = System.Diagnostics.Stopwatch.StartNew();
var corpora = new CorporaFolder(args[0]);
var lang = args[1];
var epochs = int.Parse(args[2]);
var with217 = args.Contains("217");
var m = args.Contains("out") ? args[^1] : "models";
Directory.CreateDirectory(m);
var vectors = WordVectors.Load($"artifacts/training/vectors.{lang}.bin");
Clustering.Save(vectors, $"{m}/{lang}.clusters.bin");
var clusters = WordClusters.Load($"{m}/{lang}.clusters.bin");
List<GoldTree> train = lang == "id"
    ? [.. corpora.Trees("id_csui-train", 0), .. corpora.Trees("id_gsd21-train", 2)]
    : [.. corpora.Trees("en_ewt-train"), .. corpora.Trees("en_gum-train")];
if (with217) train.AddRange(corpora.Trees("id_gsd217-dev", 1));
train = CorporaFolder.WithCases(train);
new TaggerTrainer(clusters, 8, 1).Train(train, $"{m}/{lang}.tags.bin");
var tagger = Tagger.Load($"{m}/{lang}.tags.bin", clusters);
Console.WriteLine($"tags {clock.Elapsed}");
var tags = Jackknife(train);
Console.WriteLine($"jackknife {clock.Elapsed}");
new ParserTrainer(epochs, 0.003f, 1).Train(train, tags, vectors, 3, $"{m}/{lang}.trees.bin", (e, l) => Console.WriteLine($"{e} {l:F3} {clock.Elapsed}"));
var parser = TreeParser.Load($"{m}/{lang}.trees.bin");
foreach (var (name, scheme) in lang == "id" ? new[] { ("id_gsd21-dev", 2), ("id_csui-dev", 0), ("id_gsd217-dev", 1), ("id_gsd217-dev", 0) } : [("en_ewt-dev", 0), ("en_gum-dev", 0)])
{
    var scores = new Scores();
    var analysis = new Analysis();
    foreach (var tree in corpora.Trees(name, scheme))
    {
        tree.Fill(analysis);
        tagger.Tag(analysis, scheme);
        parser.Parse(analysis, scheme);
        scores.Add(tree, analysis);
    }
    Console.WriteLine($"{name} {scores}");
}

Upos[][] Jackknife(List<GoldTree> trees)
{
    var result = new Upos[trees.Count][];
    var analysis = new Analysis();
    for (var fold = 0; fold < 4; fold++)
    {
        var path = Path.GetTempFileName();
        new TaggerTrainer(clusters, 5, 1).Train(trees.Where((_, i) => i % 4 != fold).ToList(), path);
        var t = Tagger.Load(path, clusters);
        for (var i = fold; i < trees.Count; i += 4)
        {
            trees[i].Fill(analysis);
            t.Tag(analysis, trees[i].Scheme);
            result[i] = [.. analysis.Words.ToArray().Select(w => w.Tag)];
        }
        File.Delete(path);
    }
    return result;
}
