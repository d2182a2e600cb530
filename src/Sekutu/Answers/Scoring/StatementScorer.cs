using Sekutu.Text;

namespace Sekutu.Answers.Scoring;

/// <summary>Statements match where they share a sentence and a speaker.</summary>
internal static class StatementScorer
{
    public static void Score(ScoreTable table, ScoredText text, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var (gold, found) = (goldArticle.List("statements"), foundArticle.List("statements"));
        var goldPlaces = gold.ConvertAll(s => WithQuote(text, s));
        var foundPlaces = found.ConvertAll(s => text.Find(s["evidence"]));
        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) =>
        {
            var near = text.Nearness(goldPlaces[i], foundPlaces[j]);
            if (near == 0 || !gold[i].Strings("aka").Prepend(gold[i]["speaker"]).Any(name => Wording.SameSpeaker(name, found[j]["speaker"]))) return null;
            return near + (SameQuote(gold[i], found[j]) ? 2 : 0);
        });
        table.Count("statements", pairs.Count, gold.Count, found.Count);
        foreach (var (i, j) in pairs)
        {
            table.Hit("statement quote", SameQuote(gold[i], found[j]));
            table.Hit("statement country", (gold[i]["country"] ?? "") == (found[j]["country"] ?? ""));
        }

        table.Errors("statements", goldArticle.Id, gold, found, pairs, s => $"{s["speaker"]} «{s["evidence"]}»");
    }

    private static List<Span> WithQuote(ScoredText text, ScoredItem item)
    {
        var places = text.Find(item["evidence"]);
        foreach (var stretch in (item["quote"] ?? "").Split('…'))
            if (stretch.Trim().Length >= 10) places.AddRange(text.Find(stretch));
        return places;
    }

    private static bool SameQuote(ScoredItem gold, ScoredItem found) => Wording.Quote(gold["quote"]) == Wording.Quote(found["quote"]);
}
