namespace Sekutu.Answers.Scoring;

/// <summary>Places match by name or English name; a point may lie 100 km off.</summary>
internal static class PlaceScorer
{
    private const double EarthDiameter = 12742;
    private const double Near = 100;

    public static void Score(ScoreTable table, ScoredArticle goldArticle, ScoredArticle foundArticle)
    {
        var gold = goldArticle.List("places");
        List<ScoredItem> found = [.. foundArticle.List("places").DistinctBy(p => Wording.Place(p["canonical"] ?? p["name"]))];
        var pairs = Pairing.Greedy(gold.Count, found.Count, (i, j) => Same(gold[i], found[j]));
        table.Count("places", pairs.Count, gold.Count, found.Count);
        foreach (var (i, j) in pairs)
        {
            table.Hit("place country", SameCountry(gold[i], found[j]));
            table.Hit("place disputed", gold[i].Flag("disputed") == found[j].Flag("disputed"));
        }

        table.Errors("places", goldArticle.Id, gold, found, pairs, p => $"{p["name"]} ({p["canonical"]}, {p["lat"]}, {p["lon"]})");
    }

    /// <summary>From a place's name in the text to its English name, by what either side says.</summary>
    public static Dictionary<string, string> CanonicalNames(ScoredArticle gold, ScoredArticle found)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in gold.List("places").Concat(found.List("places")))
            names.TryAdd(Wording.Place(place["name"]), Wording.Place(place["canonical"] is { Length: > 0 } canonical ? canonical : place["name"]));
        return names;
    }

    private static double? Same(ScoredItem gold, ScoredItem found)
    {
        var (name, other) = (Wording.Place(gold["name"]), Wording.Place(found["name"]));
        var (canonical, otherCanonical) = (Wording.Place(gold["canonical"]), Wording.Place(found["canonical"]));
        var shared = new[] { other, otherCanonical }.Any(n => n.Length > 0 && (n == name || n == canonical));
        if (!shared) return null;
        if (gold.Point is { } a && found.Point is { } b && (gold["kind"] ?? "place") == "place" && Kilometres(a, b) > Near) return null;
        return name == other ? 2 : 1;
    }

    // Taiwan may stand as TWN or without a country, whichever of the two the gold has.
    private static bool SameCountry(ScoredItem gold, ScoredItem found)
    {
        var (a, b) = (gold["country"] ?? "", found["country"] ?? "");
        return Wording.Place(gold["canonical"]) == "taiwan" || Wording.Place(gold["name"]) == "taiwan" ? b is "" or "TWN" : a == b;
    }

    private static double Kilometres((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        var (la1, lo1, la2, lo2) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(a.Longitude), double.DegreesToRadians(b.Latitude), double.DegreesToRadians(b.Longitude));
        var h = Math.Pow(Math.Sin((la2 - la1) / 2), 2) + Math.Cos(la1) * Math.Cos(la2) * Math.Pow(Math.Sin((lo2 - lo1) / 2), 2);
        return EarthDiameter * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
