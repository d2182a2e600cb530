namespace Sekutu.Training.Corpora;

/// <summary>Which files each language learns from, and the numbers of their annotation schemes.</summary>
internal sealed class CorporaFolder(string folder)
{
    public IEnumerable<List<string>> News(string language) => RawNews.Paragraphs(NewsFile(language), language == "id");

    /// <summary>The file of the news in bulk.</summary>
    public string NewsFile(string language) => Path.Combine(folder, "raw", $"news.{language}.jsonl.gz");

    /// <summary>The texts of the news in bulk.</summary>
    public IEnumerable<string> Texts(string language) => RawNews.Texts(NewsFile(language));

    /// <summary>How often the news begins each word, in small letters here, with a capital and with a small letter inside a sentence.</summary>
    public Dictionary<string, (int Capital, int Small)> Cases(string language) => RawNews.Cases(NewsFile(language));

    public List<GoldTree> Trees(string name, int scheme = 0) => Treebank.Read(Path.Combine(folder, name + ".conllu.gz"), scheme);

    public List<GoldNames> Names(string name, int scheme = 0) => NameCorpus.Read(Path.Combine(folder, name + ".ner.tsv.gz"), scheme);

    /// <summary>The sentences with copies of some of them in small letters and in capitals, so that such texts are not strange.</summary>
    public static List<GoldTree> WithCases(List<GoldTree> trees)
    {
        var all = new List<GoldTree>(trees);
        for (var i = 0; i < trees.Count; i++)
        {
            if (i % 16 == 3) all.Add(Recase(trees[i], form => form.ToLowerInvariant()));
            if (i % 32 == 11) all.Add(Recase(trees[i], form => form.ToUpperInvariant()));
        }

        return all;
    }

    public static GoldTree Recase(GoldTree tree, Func<string, string> change) =>
        tree with { Words = [.. tree.Words.Select(word => word with { Form = change(word.Form) })] };

    public static List<GoldNames> WithCases(List<GoldNames> sentences)
    {
        var all = new List<GoldNames>(sentences);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i % 8 == 3) all.Add(sentences[i] with { Forms = Array.ConvertAll(sentences[i].Forms, form => form.ToLowerInvariant()) });
            if (i % 12 == 7) all.Add(sentences[i] with { Forms = Array.ConvertAll(sentences[i].Forms, form => form.ToUpperInvariant()) });
        }

        return all;
    }
}
