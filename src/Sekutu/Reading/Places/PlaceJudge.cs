using Sekutu.Registry.Geography;
using Sekutu.Registry.Places;

namespace Sekutu.Reading.Places;

/// <summary>Decides which candidates are places, and which of several places of one name is meant: country first, then kind, then people.</summary>
internal sealed class PlaceJudge(List<PlaceCandidate> candidates, Dictionary<string, int> countries, HashSet<string> everywhere)
{
    private const float Enough = 3.5f;
    private const float JoinedPoints = 2.5f;

    private readonly List<Place> _anchors = [];

    /// <summary>Accepts or leaves each candidate; accepted ones have a confidence above 0 and their options in order.</summary>
    public void Decide()
    {
        foreach (var c in candidates)
            if (Country(c) && !c.Refused && c.Best.Country is { } code) Count(code, 1);
        var people = new HashSet<ulong>();
        var placed = new HashSet<ulong>();
        foreach (var c in candidates)
        {
            if (c.Person || (c.InName && !c.Placed && !c.Within)) people.Add(c.Key);
            if ((c.Placed || c.Within) && !c.Refused && !c.Person) placed.Add(c.Key);
        }

        // Places that can be but one anchor the others: news of one town names its neighbours.
        foreach (var c in candidates)
            if (!c.Refused && !c.Person && !c.Common && c.Best is { Kind: not PlaceKind.Country, Country: not null } && (c.Options.Count == 1 || c.Within || (c.Listed && !c.Weak && !Gazetteer(c.Best)))
                && (c.Placed || c.Within || (c.Listed && !c.Weak)))
                _anchors.Add(c.Best);
        foreach (var c in candidates) Resolve(c);
        foreach (var c in candidates) Decide(c, people.Contains(c.Key), placed.Contains(c.Key), 0);
        // What is joined to a place is rather a place too, from left to right and back.
        for (var i = 1; i < candidates.Count; i++)
            if (candidates[i].Joined && candidates[i].Confidence <= 0 && candidates[i - 1].Confidence > 0) Again(candidates[i]);
        for (var i = candidates.Count - 1; i > 0; i--)
            if (candidates[i].Joined && candidates[i - 1].Confidence <= 0 && candidates[i].Confidence > 0) Again(candidates[i - 1]);

        void Again(PlaceCandidate c) => Decide(c, people.Contains(c.Key), placed.Contains(c.Key), JoinedPoints);
    }

    private static bool Country(PlaceCandidate c) => c.Listed && c.Best.Kind == PlaceKind.Country && !c.Weak;

    private void Count(string code, int times) => countries[code] = countries.GetValueOrDefault(code) + times;

    private void Resolve(PlaceCandidate c)
    {
        if (c.Options.Count < 2 || c.Within || c.Pinned) return;
        // A name that the registry lists is its own, unless it is one that means other things too.
        if (c.Listed && !c.Weak && !Gazetteer(c.Best) && c.Options.TrueForAll(o => o.Kind != PlaceKind.Country || o == c.Best)) return;
        var scores = new float[c.Options.Count];
        for (var i = 0; i < scores.Length; i++) scores[i] = -Worth(c, c.Options[i]);
        var order = c.Options.ToArray();
        Array.Sort(scores, order);
        c.Options.Clear();
        c.Options.AddRange(order);
        c.Confidence = scores[1] - scores[0] < 0.7f ? -1 : 0;
    }

    private float Worth(PlaceCandidate c, Place place)
    {
        var worth = MathF.Log10(place.Population + 100);
        if (place.Population == 0) worth = place.Kind == PlaceKind.Country ? 7 : 6;
        if (place.Country is { } code && countries.TryGetValue(code, out var times))
            worth += everywhere.Contains(code) ? 0.8f : 2.4f + Math.Min(0.6f, times / 5f);
        worth += Nearness(place);
        if ((place.Tags & PlaceTags.Capital) != 0) worth += 1.5f;
        if ((place.Tags & PlaceTags.Seat) != 0) worth += 0.5f;
        if ((place.Tags & PlaceTags.Division) != 0) worth -= HasSister(c, place) ? 1.2f : 2.2f;
        if (place.Kind == PlaceKind.Country && c.Weak && HasNeighbour(place)) worth += 1;
        if (c.Weak && (place.Tags & PlaceTags.Weak) != 0 && !(place.Country is { } own && countries.ContainsKey(own))) worth -= 2;
        if (c.Listed && !Gazetteer(place)) worth += 1;
        return worth;
    }

    // Another division of the same state is named: "from California to Georgia".
    private bool HasSister(PlaceCandidate c, Place place) =>
        candidates.Exists(o => o.Key != c.Key && o.Options.Exists(p => p.Country == place.Country && p.Kind == PlaceKind.Region && p.Id != place.Id));

    // A state near by is named.
    private bool HasNeighbour(Place state) =>
        candidates.Exists(o => Country(o) && o.Best.Country != state.Country && Shapes.Km(o.Best.Latitude, o.Best.Longitude, state.Latitude, state.Longitude) < 1300);

    private float Nearness(Place place)
    {
        var nearest = double.MaxValue;
        for (var i = 0; i < Math.Min(_anchors.Count, 30); i++)
        {
            var anchor = _anchors[i];
            if (anchor.Country != place.Country || anchor.English == place.English) continue;
            nearest = Math.Min(nearest, Shapes.Km(anchor.Latitude, anchor.Longitude, place.Latitude, place.Longitude));
        }

        return nearest switch { < 100 => 2, < 300 => 1.3f, < 800 => 0.6f, _ => 0 };
    }

    private void Decide(PlaceCandidate c, bool person, bool placed, float more)
    {
        var unsure = c.Confidence < 0;
        c.Confidence = 0;
        if (c.Refused || c.Person) return;
        var best = c.Best;
        var venue = (best.Tags & PlaceTags.Venue) != 0;
        if (venue)
        {
            if (c.Placed && !c.RunsOn) Accept(c, "venue", 0.8f);
            return;
        }

        var listed = c.Listed && !Gazetteer(best);
        if (listed && !c.Weak && (best.Kind is PlaceKind.Country or PlaceKind.Sea || c.End - c.First > 1 || !c.InName))
        {
            Accept(c, best.Kind == PlaceKind.Country ? "state-name" : "listed", unsure ? 0.7f : 0.95f);
            return;
        }

        var points = Points(c, best, person, placed) + more;
        if (points >= Enough) Accept(c, c.Within ? "within" : c.Dateline ? "dateline" : listed ? "listed-with-evidence" : "gazetteer", Math.Min(0.95f, (unsure ? 0.1f : 0.3f) + (points / 10)));
    }

    private float Points(PlaceCandidate c, Place best, bool person, bool placed)
    {
        var points = 0f;
        if (c.Within) points += 4;
        else if (c.Placed) points += 3;
        else if (c.Leads) points += 1.5f;
        if (placed && !c.Placed) points += 1.5f;
        if (c.Listed) points += 1;
        if (c.State && best.Kind == PlaceKind.Country) points += 2;
        if (best.Country is { } code && countries.ContainsKey(code)) points += 1;
        if ((best.Tags & PlaceTags.Capital) != 0) points += 2;
        points += best.Population switch { >= 1_000_000 => (best.Tags & PlaceTags.Division) != 0 ? 1.5f : 2.5f, >= 300_000 => 1.5f, >= 100_000 => 0.8f, _ => 0 };
        if ((best.Tags & PlaceTags.Division) != 0 && best.Country is { } state && countries.ContainsKey(state)) points += 1;
        if (c.Common) points -= c.Bare ? 5 : 3;
        if (c.Bare && !c.Placed && !c.Within) points -= 1.5f;
        if (c.InName) points -= 3;
        else if (c.RunsOn && best.Population < 100_000) points -= 2;
        if (c.Acronym && !c.Dateline && !c.Within) points -= 3;
        if (person && !placed) points -= 3;
        return points;
    }

    private static bool Gazetteer(Place place) => place.Id.StartsWith("geonames:", StringComparison.Ordinal);

    private static void Accept(PlaceCandidate c, string rule, float confidence)
    {
        c.Rule = rule;
        c.Confidence = confidence;
    }
}
