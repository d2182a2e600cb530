using Sekutu.Language;
using Sekutu.Text;

namespace Sekutu.Training.Corpora;

/// <summary>A word of a treebank. <paramref name="Head"/> is an index into the sentence, -1 for the root.</summary>
internal sealed record GoldWord(string Form, Upos Tag, int Head, Relation Relation, bool Joined, bool SpaceAfter);

/// <summary>A sentence of a treebank, and the number of the scheme that it is annotated in.</summary>
internal sealed record GoldTree(string Id, GoldWord[] Words, int Scheme)
{
    /// <summary>The sentence as a document whose words are the given ones.</summary>
    public void Fill(Analysis analysis)
    {
        analysis.Reset(new Document("-", string.Join(' ', Words.Select(word => word.Form))));
        var at = 0;
        foreach (var word in Words)
        {
            analysis.AddWord(new Word
            {
                Span = new Text.Span(at, at + word.Form.Length),
                Form = WordHash.Lower(word.Form),
                Head = -1,
                JoinedToPrevious = word.Joined,
                SpaceAfter = word.SpaceAfter,
            });
            at += word.Form.Length + 1;
        }

        analysis.AddSentence(new Text.Span(0, at - 1), 0);
        analysis.Layers = LanguageLayers.Words;
    }
}

/// <summary>Reads CoNLL-U.</summary>
internal static class Treebank
{
    public static List<GoldTree> Read(string path, int scheme)
    {
        var trees = new List<GoldTree>();
        var words = new List<GoldWord>();
        int start = 0, end = 0;
        var id = "";
        foreach (var line in GzipLines.Read(path))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line["# sent_id = ".Length..];
            if (line.Length == 0)
            {
                if (words.Count > 0) trees.Add(new GoldTree(id, [.. words], scheme));
                words.Clear();
                start = end = 0;
            }

            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            if (columns[0].Contains('-', StringComparison.Ordinal))
            {
                var range = columns[0].Split('-');
                (start, end) = (int.Parse(range[0]), int.Parse(range[1]));
            }

            if (!int.TryParse(columns[0], out var number)) continue;
            words.Add(new GoldWord(
                columns[1],
                RelationNames.ParseTag(columns[3]),
                int.Parse(columns[6]) - 1,
                RelationNames.ParseRelation(columns[7]),
                number > start && number <= end,
                !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal)));
        }

        return trees;
    }
}
