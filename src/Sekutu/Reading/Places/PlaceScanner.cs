using Sekutu.Language.Phrases;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Places;

/// <summary>Finds the names that may be places, and what stands about each.</summary>
internal static class PlaceScanner
{
    /// <summary>All candidates in the order of the text, without overlaps; the longest name at each place.</summary>
    public static List<PlaceCandidate> Scan(in PlaceText text, PlaceRegistry registry, PlaceWords words)
    {
        var found = new List<PlaceCandidate>();
        for (var i = 0; i < text.Count;)
        {
            if (text[i].Shape is AtomShape.Mark or AtomShape.Figure || Candidate(text, i, registry, words) is not { } candidate)
            {
                i++;
                continue;
            }

            found.Add(candidate);
            i = candidate.End;
        }

        for (var i = 0; i < found.Count; i++) Surroundings(text, found, i);
        return found;
    }

    private static PlaceCandidate? Candidate(in PlaceText text, int atom, PlaceRegistry registry, PlaceWords words)
    {
        var within = text.Text[..text.SentenceEnd(atom)];
        var start = text[atom].Start;
        var end = start;
        var listed = Longest(words.Names, within, start, ref end, out var own);
        var known = Longest(registry.Names, within, start, ref end, out var common);
        if (known) listed = true;
        var city = -1;
        if (text[atom].IsCapital && registry.Cities.TryMatch(within, start, out var cityEnd, out var entry) && cityEnd >= end)
        {
            if (cityEnd > end) listed = false;
            (end, city) = (cityEnd, entry);
        }

        if (end == start) return null;
        // "the Gulf of Aden" is no "the Gulf": what starts after the article and reaches further goes before.
        var article = (text.RoleOf(atom) & PlaceRole.Article) != 0;
        if (article && atom + 1 < text.Count && text[atom + 1].Start < end && Candidate(text, atom + 1, registry, words) is { } inner && text[inner.End - 1].End > end) return null;
        var last = atom;
        var capital = false;
        var acronym = text[atom].Shape == AtomShape.Upper && text[atom].End == end && end - start < 6 && !text.UpperCase;
        for (; last < text.Count && text[last].End <= end; last++) capital |= text[last].IsCapital;
        if (!capital && !text.LowerCase) return null;
        if (text.LowerCase && !listed) return null;
        var options = new List<Place>();
        if (listed)
        {
            if (known && common.Span.End == end) Add(options, registry.Names, common, within, registry.Places);
            else Add(options, words.Names, own, within, words.Places);
        }

        for (; city >= 0; city = registry.Cities.Next(city))
        {
            var place = registry.Cities.Place(city);
            if (!options.Exists(o => o.Id == place.Id)) options.Add(place);
        }

        if (options.Count == 0) return null;
        var key = text[atom].Hash;
        for (var i = atom + 1; i < last; i++) key = WordHash.Combine(key, text[i].Hash);
        var role = words.RoleOf(key);
        return new PlaceCandidate
        {
            First = atom,
            End = last,
            Span = new Span(article && text[atom].Shape == AtomShape.Lower ? text[atom + 1].Start : start, end),
            Key = key,
            Options = options,
            Listed = listed,
            Common = (role & PlaceRole.Common) != 0,
            Refused = (role & PlaceRole.Never) != 0,
            Acronym = acronym && !listed,
            Bare = text[atom].Titled || text.UpperCase || text.LowerCase,
            Weak = ((options[0].Tags & PlaceTags.Weak) != 0 && text.Text[start..end].Equals(options[0].English, StringComparison.OrdinalIgnoreCase))
                || (text.LowerCase && last == atom + 1 && ((role & PlaceRole.Word) != 0 || options[0].Kind != PlaceKind.Country)),
        };
    }

    private static bool Longest(PhraseTable table, ReadOnlySpan<char> text, int start, ref int end, out PhraseMatch match)
    {
        if (!table.TryMatchAt(text, start, out match) || match.Span.End <= end) return false;
        end = match.Span.End;
        return true;
    }

    private static void Add(List<Place> options, PhraseTable table, PhraseMatch match, ReadOnlySpan<char> text, IReadOnlyList<Place> places)
    {
        for (var entry = match.Entry; entry >= 0; entry = table.Next(text, match with { Entry = entry }))
        {
            var place = places[table.Value(entry)];
            if (!options.Exists(o => o.English == place.English)) options.Add(place);
        }
    }

    private static void Surroundings(in PlaceText text, List<PlaceCandidate> all, int index)
    {
        var c = all[index];
        Before(text, all, index);
        After(text, all, index);
        Dateline(text, c);
        if (index > 0) c.Joined = Joined(text, all[index - 1], c);
    }

    // "Kyiv, Lviv and Odesa": no more than a comma, a joining word, or both, stand between.
    private static bool Joined(in PlaceText text, PlaceCandidate left, PlaceCandidate right)
    {
        var between = right.First - left.End;
        if (between is < 1 or > 2 || !text.Joined(left.End, right.First)) return false;
        for (var i = left.End; i < right.First; i++)
        {
            var comma = text[i].Shape == AtomShape.Mark && text.Text[text[i].Start] == ',';
            if (!comma && (text.RoleOf(i) & PlaceRole.And) == 0) return false;
        }

        return true;
    }

    private static void Before(in PlaceText text, List<PlaceCandidate> all, int index)
    {
        var c = all[index];
        var at = c.First;
        for (var steps = 0; steps < 4; steps++)
        {
            var role = text.RoleBefore(at, out var length);
            var start = at - length;
            if (role == PlaceRole.None) break;
            if ((role & PlaceRole.Blocks) != 0) c.Refused = true;
            if ((role & (PlaceRole.BodyBefore | PlaceRole.Ship)) != 0 && text[start].IsCapital && !text[start].Titled) c.Refused = true;
            if ((role & PlaceRole.Ship) != 0 && !text[start].IsCapital && (c.Best.Tags & PlaceTags.Ship) != 0) c.Refused = true;
            if ((role & (PlaceRole.Title | PlaceRole.People)) != 0 && text[start].IsCapital && steps == 0 && !Country(c)) c.Person = true;
            if ((role & PlaceRole.KindBefore) != 0 && c.Best.Kind == PlaceKind.Country)
            {
                c.Placed = true;
                c.Refused |= c.Weak;
            }
            else if ((role & PlaceRole.KindBefore) != 0 && (text[start].IsCapital || (role & PlaceRole.LowerKindBefore) != 0) && steps == 0)
            {
                c.Placed = c.Extended = true;
                c.Span = new Span(text[start].Start, c.Span.End);
            }
            else if ((role & PlaceRole.NearBefore) != 0)
            {
                c.Placed = true;
            }
            else if ((role & PlaceRole.At) != 0)
            {
                c.Placed = true;
                break;
            }
            else if ((role & PlaceRole.Toward) != 0)
            {
                c.Leads = true;
                break;
            }
            else if ((role & (PlaceRole.Article | PlaceRole.Part)) == 0)
            {
                break;
            }

            at = start;
        }

        var before = c.First - 1;
        if (!text.Joined(before, c.First)) return;
        if (text[before].Shape == AtomShape.Mark)
        {
            var mark = text.Text[text[before].Start];
            // "@Jakarta", "#Kyiv", "example.com/paris", "Kosiniak-Kamysz"
            if (mark is '@' or '#' or '/' or '.' && text.Touches(before) && (mark != '.' || text.Touches(before - 1))) c.Refused |= mark is '@' or '#' || !c.Listed;
            if (mark is '-' or '\'' or '\u2019' && text.Touches(before) && text.Touches(before - 1) && text[before - 1].IsCapital && !Ends(all, index, before)) c.InName = true;
            return;
        }

        if (!text[before].IsCapital || text[before].Titled || text.StartsSentence(before) || Ends(all, index, before + 1)) return;
        if ((text.RoleBefore(c.First, out _) & ~PlaceRole.Toward) != PlaceRole.None) return;
        c.InName = true;
    }

    private static void After(in PlaceText text, List<PlaceCandidate> all, int index)
    {
        var c = all[index];
        var after = c.End;
        if (!text.Joined(after - 1, after)) return;
        var role = text.RoleAfter(after, out var length);
        if ((role & PlaceRole.KindAfter) != 0 && c.Best.Kind != PlaceKind.Country && (text[after].IsCapital || (role & PlaceRole.LowerKindAfter) != 0))
        {
            c.Placed = c.Extended = true;
            c.Span = new Span(c.Span.Start, text[after + length - 1].End);
        }
        else if ((role & PlaceRole.NearAfter) != 0)
        {
            c.Placed |= !Country(c);
            c.InName &= Country(c);
        }

        var thing = text[after].Shape == AtomShape.Mark && text.Text[text[after].Start] == '-' && text.Touches(after) ? text.RoleOf(after + 1) : role;
        if ((thing & PlaceRole.ThingAfter) != 0) c.Refused = true;
        if ((role & PlaceRole.BodyAfter) != 0 && text[after].IsCapital && !text[after].Titled) c.Refused = true;
        if (text[after].Shape == AtomShape.Mark)
        {
            var mark = text.Text[text[after].Start];
            if (mark == '$') c.Refused = true;
            if (mark == ',' && !Country(c) && index + 1 < all.Count && all[index + 1].First == after + 1 && Encloses(all[index + 1], c)) c.Within = all[index + 1].Placed = true;
            if (mark is '-' && text.Touches(after) && text.Touches(after - 1) && after + 1 < text.Count && text[after + 1].IsCapital && !Starts(all, index, after + 1)) c.InName = true;
            if (mark == '.' && text.Touches(after - 1) && text.Touches(after) && text[after + 1].Shape == AtomShape.Lower) c.Refused = true;
            return;
        }

        c.RunsOn = text[after].IsCapital && !text[after].Titled && role == PlaceRole.None && !Starts(all, index, after);
        c.InName |= c.RunsOn && !c.Placed;
    }

    // "MOSCOW, February 27. /TASS/", "Jakarta - ", "LONDON (Reuters) - ", "SEOUL: ", "MOSCOW Russia said"
    private static void Dateline(in PlaceText text, PlaceCandidate c)
    {
        if (!text.StartsSentence(c.First) || text[c.First].Sentence > 3 || c.End >= text.Count) return;
        var upper = text[c.First].Shape == AtomShape.Upper && text[c.End].Shape != AtomShape.Upper && !text[c.First].Titled;
        var next = text.Text[text[c.End].Start];
        if (next is '-' or '\u2013' or '\u2014' or ':' or '(' && !text.Touches(c.End - 1)) upper = true;
        if (next == ',' && (text[c.First].Shape == AtomShape.Upper || DashSoon(text, c.End))) upper = true;
        if (upper) c.Dateline = c.Placed = true;
    }

    private static bool DashSoon(in PlaceText text, int atom)
    {
        for (var i = atom; i < Math.Min(text.Count - 1, atom + 7); i++)
            if (text.Text[text[i].Start] is '-' or '\u2013' or '\u2014' && !text.Touches(i - 1) && !text.Touches(i)) return true;
        return false;
    }

    private static bool Ends(List<PlaceCandidate> all, int index, int atom) => index > 0 && all[index - 1].End == atom;

    private static bool Starts(List<PlaceCandidate> all, int index, int atom) => index + 1 < all.Count && all[index + 1].First == atom;

    private static bool Country(PlaceCandidate c) => c.Listed && c.Best.Kind == PlaceKind.Country && !c.Weak;

    // The second name is a state or division that one reading of the first lies in; both readings then come first.
    private static bool Encloses(PlaceCandidate outer, PlaceCandidate inner)
    {
        foreach (var o in outer.Options)
        {
            if (o.Kind is not (PlaceKind.Country or PlaceKind.Region) || o.Country is null) continue;
            var hit = inner.Options.FindIndex(i => i.Country == o.Country && i.Id != o.Id && ((o.Tags & PlaceTags.Division) == 0 || i.Division == o.Division));
            if (hit < 0) continue;
            var option = inner.Options[hit];
            inner.Options.RemoveAt(hit);
            inner.Options.Insert(0, option);
            outer.Options.Remove(o);
            outer.Options.Insert(0, o);
            outer.Pinned = true;
            return true;
        }

        return false;
    }
}
