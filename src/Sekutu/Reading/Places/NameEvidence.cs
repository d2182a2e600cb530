using Sekutu.Language;
using Sekutu.Reading.Mentions;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Places;

/// <summary>What the name tagger and the actors found earlier tell of a candidate: a place, or part of the name of a person or body.</summary>
internal static class NameEvidence
{
    private const float Sure = 0.7f;

    /// <summary>Marks candidates; both lists are in the order of the text.</summary>
    public static void Apply(ArticleReading reading, List<PlaceCandidate> candidates)
    {
        var analysis = reading.Analysis;
        if ((analysis.Layers & LanguageLayers.Names) != 0) Names(analysis, candidates);
        Mentions(reading, candidates);
    }

    /// <summary>Counts the states that the actors stand for. A name that means other things too ("Georgia") is no evidence of itself.</summary>
    public static void Count(ArticleReading reading, List<PlaceCandidate> candidates, Dictionary<string, int> countries)
    {
        var next = 0;
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind is not (MentionKind.State or MentionKind.Body) || mention.Codes is not [var code]) continue;
            while (next < candidates.Count && candidates[next].Span.End <= mention.Span.Start) next++;
            if (next < candidates.Count && candidates[next].Weak && mention.Span.Contains(candidates[next].Span))
            {
                candidates[next].State = mention.Kind == MentionKind.State;
                continue;
            }

            countries[code] = countries.GetValueOrDefault(code) + 1;
        }
    }

    private static void Names(Analysis analysis, List<PlaceCandidate> candidates)
    {
        var names = analysis.Names;
        var next = 0;
        foreach (var c in candidates)
        {
            while (next < names.Count && analysis.SpanOf(names[next].FirstWord, names[next].EndWord).End <= c.Span.Start) next++;
            if (next == names.Count) return;
            var span = analysis.SpanOf(names[next].FirstWord, names[next].EndWord);
            if (!span.Overlaps(c.Span) || names[next].Confidence < Sure) continue;
            var longer = span.Contains(c.Span) && span.Length > c.Span.Length + 1;
            switch (names[next].Kind)
            {
                case NameKind.Person when !IsState(c):
                    c.Person = true;
                    break;
                case NameKind.Organisation when longer && !IsState(c):
                    c.Refused = true;
                    break;
                case NameKind.Place:
                    c.Placed |= !c.InName || !longer;
                    break;
                default:
                    break;
            }
        }
    }

    private static void Mentions(ArticleReading reading, List<PlaceCandidate> candidates)
    {
        var text = reading.Document.Text.AsSpan();
        var next = 0;
        var mentions = reading.Mentions;
        foreach (var c in candidates)
        {
            while (next < mentions.Count && mentions[next].Span.End <= c.Span.Start) next++;
            for (var i = next; i < mentions.Count && mentions[i].Span.Start < c.Span.End; i++)
            {
                var mention = mentions[i];
                if (!mention.Span.Contains(c.Span)) continue;
                if (mention.Kind == MentionKind.Person && !c.Placed && InName(text, mention, c.Span)) c.Person = true;
                else if (mention.Kind is MentionKind.Organisation or MentionKind.Group && mention.Span.Length > c.Span.Length) c.Refused = true;
                else if (mention.Kind == MentionKind.Body && mention.Span.Length > c.Span.Length && !IsState(c) && !c.Placed) c.Refused = true;
            }
        }
    }

    // "Presiden Amerika Serikat Joe Biden": the state stands before the name, not in it.
    private static bool InName(ReadOnlySpan<char> text, Mention mention, Span span)
    {
        var at = mention.Span.Of(text).LastIndexOf(mention.Name.AsSpan(), StringComparison.Ordinal);
        if (at < 0) return mention.Name.AsSpan().Contains(span.Of(text), StringComparison.Ordinal) && mention.Span.Length <= mention.Name.Length + 2;
        var name = new Span(mention.Span.Start + at, mention.Span.Start + at + mention.Name.Length);
        return name.Contains(span);
    }

    private static bool IsState(PlaceCandidate c) => c.Listed && c.Best.Kind == PlaceKind.Country && !c.Weak;
}
