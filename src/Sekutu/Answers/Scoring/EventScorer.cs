using Sekutu.Text;

namespace Sekutu.Answers.Scoring;

/// <summary>Events match where their evidence shares a sentence; the type, then the actors decide between several.</summary>
internal static class EventScorer
{
    public static void Score(ScoreTable table, ScoredText text, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var (gold, found) = (goldArticle.List("events"), foundArticle.List("events"));
        var goldPlaces = gold.ConvertAll(e => Told(text, e));
        var foundPlaces = found.ConvertAll(e => text.Find(e["evidence"]));
        var names = PlaceScorer.CanonicalNames(goldArticle, foundArticle);

        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) =>
        {
            var near = text.Nearness(goldPlaces[i], foundPlaces[j]);
            if (near == 0) return null;
            var (g, f) = (gold[i], found[j]);
            return (SameType(g, f) ? 4 : 0) + 2 * Pairing.Jaccard(g.Actors("source"), f.Actors("source"))
                + Pairing.Jaccard(g.Actors("target"), f.Actors("target")) + (near - 1)
                + (g["status"] == f["status"] ? .5 : 0) + (g["date"] == f["date"] ? .25 : 0);
        });
        var typed = pairs.FindAll(p => SameType(gold[p.Gold], found[p.Found]));
        table.Count("events: detection", pairs.Count, gold.Count, found.Count);
        table.Count("events: type", typed.Count, gold.Count, found.Count);
        table.Count("events: type+actors", typed.Count(p => SameActors(gold[p.Gold], found[p.Found])), gold.Count, found.Count);
        table.Count("events: type+actors, relaxed", typed.Count(p => ShareActors(gold[p.Gold], found[p.Found])), gold.Count, found.Count);
        foreach (var (suffix, list) in new[] { ("", pairs), (" (same type)", typed) })
        {
            foreach (var (i, j) in list)
            {
                var (g, f) = (gold[i], found[j]);
                table.Hit("event status" + suffix, g["status"] == f["status"]);
                table.Hit("event date" + suffix, (g["date"] ?? "") == (f["date"] ?? ""));
                table.Hit("event date, coarser accepted" + suffix, DateClose(g["date"] ?? "", f["date"] ?? ""));
                table.Hit("event place" + suffix, PlaceClose(g["place"], f["place"], names));
            }
        }

        table.Errors("events", goldArticle.Id, gold, found, pairs, InWords);
    }

    private static List<Span> Told(ScoredText text, ScoredItem item) => [.. item.Strings("also").Prepend(item["evidence"] ?? "").SelectMany(text.Find)];

    private static bool SameType(ScoredItem gold, ScoredItem found) => (gold["type"] ?? "") == (found["type"] ?? "").ToUpperInvariant();

    private static bool SameActors(ScoredItem gold, ScoredItem found) =>
        gold.Actors("source").SetEquals(found.Actors("source")) && gold.Actors("target").SetEquals(found.Actors("target"));

    private static bool ShareActors(ScoredItem gold, ScoredItem found) => Share(gold.Actors("source"), found.Actors("source")) && Share(gold.Actors("target"), found.Actors("target"));

    private static bool Share(HashSet<string> gold, HashSet<string> found) => gold.Count == 0 || gold.Overlaps(found);

    private static bool DateClose(string gold, string found) =>
        gold == found || (gold.Length > 0 && found.Length > 0 && (gold.StartsWith(found, StringComparison.Ordinal) || found.StartsWith(gold, StringComparison.Ordinal)));

    private static bool PlaceClose(string? gold, string? found, Dictionary<string, string> names)
    {
        var (a, b) = (Wording.Place(gold), Wording.Place(found));
        if (a.Length == 0 || b.Length == 0 || a == b) return a == b;
        if (names.GetValueOrDefault(a, a) == names.GetValueOrDefault(b, b)) return true;
        var (x, y) = (a.Split(' ').ToHashSet(), b.Split(' ').ToHashSet());
        return x.IsSubsetOf(y) || y.IsSubsetOf(x);
    }

    private static string InWords(ScoredItem e) =>
        $"{e["type"]} {string.Join(' ', e.Strings("source"))} > {string.Join(' ', e.Strings("target"))} [{e["status"]}, {e["date"] ?? "-"}] «{e["evidence"]}»";
}
