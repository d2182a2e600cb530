using Sekutu.Language.Scoring;

namespace Sekutu.Tests.Language.Scoring;

public sealed class ParseScorerTests
{
    private const string Gold = "1-2|Kapalnya|_|_|_|_|_|_ 1|Kapal|kapal|NOUN|_|_|3|nsubj 2|nya|nya|PRON|_|_|1|nmod:poss 3|tiba|tiba|VERB|_|_|0|root 4|.|.|PUNCT|_|_|3|punct";

    private static string File(params string[] sentences) =>
        string.Concat(sentences.Select(s => string.Concat(s.Split(' ').Select(line => line.Replace('|', '\t') + "\t_\t_\n")) + "\n"));

    private static ParseScores Score(string system) => ParseScorer.Score(new StringReader(File(Gold)), "gold", new StringReader(system), "system");

    [Fact]
    public void A_file_agrees_with_itself() => Assert.All(Score(File(Gold)).All(), s => Assert.Equal(100, s.Score.Value));

    [Fact]
    public void Counts_heads_and_relations_up_to_the_colon()
    {
        var scores = Score(File(Gold.Replace("nmod:poss", "nmod").Replace("3|punct", "1|punct").Replace("PRON", "DET")));
        Assert.Equal(new F1(3, 4, 4), scores.Upos);
        Assert.Equal(new F1(3, 4, 4), scores.Uas);
        Assert.Equal(new F1(3, 4, 4), scores.Las);
        Assert.Equal(new F1(2, 4, 4), scores.LasFull);
    }

    [Fact]
    public void Aligns_words_where_tokens_differ()
    {
        // The clitic was not cut off, so "Kapalnya" has no partner under the range: two gold words against one.
        var scores = Score(File("1|Kapalnya|_|NOUN|_|_|2|nsubj 2|tiba|_|VERB|_|_|0|root 3|.|_|PUNCT|_|_|2|punct"));
        Assert.Equal(new F1(3, 3, 3), scores.Tokens);
        Assert.Equal(new F1(2, 4, 3), scores.Words);
        Assert.Equal(new F1(2, 4, 3), scores.Las);
    }

    [Fact]
    public void Counts_sentences_by_their_ends()
    {
        var scores = Score(File("1-2|Kapalnya|_|_|_|_|_|_ 1|Kapal|kapal|NOUN|_|_|0|root 2|nya|nya|PRON|_|_|1|nmod", "1|tiba|tiba|VERB|_|_|0|root 2|.|.|PUNCT|_|_|1|punct"));
        Assert.Equal(new F1(0, 1, 2), scores.Sentences);
        Assert.Equal(new F1(4, 4, 4), scores.Words);
        Assert.Equal(new F1(3, 4, 4), scores.Uas);
    }

    [Fact]
    public void Refuses_another_text() =>
        Assert.Equal(204, Assert.Throws<MessageException>(() => Score(File("1|Perahu|_|_|_|_|0|root"))).Numbered.Number);

    [Fact]
    public void Scores_names_by_type_and_both_ends()
    {
        const string gold = "Joko\tB-PER\nWidodo\tI-PER\ndi\tO\nTokyo\tB-LOC\n\nNATO\tB-ORG\n";
        const string system = "Joko\tB-PER\nWidodo\tI-PER\ndi\tO\nTokyo\tB-ORG\n\nNATO\tI-ORG\n";
        var scores = NameScorer.Score(new StringReader(gold), "gold", new StringReader(system), "system").ToDictionary(s => s.Name, s => s.Score);
        Assert.Equal(new F1(1, 1, 1), scores["PER"]);
        Assert.Equal(new F1(0, 1, 0), scores["LOC"]);
        Assert.Equal(new F1(1, 1, 2), scores["ORG"]);
        Assert.Equal(new F1(2, 3, 3), scores["all"]);
    }
}
