using Sekutu.Reading.Events;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Training.Events;

/// <summary>Tells which tellings that were read are right: each goes with one that an annotator marked in its sentence, the pairs that agree most first.</summary>
internal static class RowMatcher
{
    /// <summary>For each telling whether it is right in type, in one party a side and in status.</summary>
    public static bool[] Right(ArticleView view, List<EventDraft> tellings, List<EventLabel> labels)
    {
        var pairs = new List<(float Score, int Telling, EventLabel Label, int At)>();
        for (var i = 0; i < tellings.Count; i++)
        {
            var sentence = view.Analysis.Sentences[tellings[i].Sentence].Span;
            foreach (var label in labels)
                foreach (var at in label.Tellings)
                    if (sentence.Start <= at && at < sentence.End) pairs.Add((Agreement(view, tellings[i], label, at), i, label, at));
        }

        var (right, paired, taken) = (new bool[tellings.Count], new bool[tellings.Count], new HashSet<(EventLabel, int)>());
        foreach (var (_, telling, label, at) in pairs.OrderByDescending(pair => pair.Score))
        {
            if (paired[telling] || !taken.Add((label, at))) continue;
            paired[telling] = true;
            right[telling] = IsRight(tellings[telling], label);
        }

        return right;
    }

    private static bool IsRight(EventDraft telling, EventLabel label) =>
        telling.Type == label.Type && telling.Status == label.Status && NamesOne(telling.Sources, label.Sources) && NamesOne(telling.Targets, label.Targets);

    private static bool NamesOne(List<ActorSlot> slots, string[] codes) => codes.Length == 0 || slots.Exists(slot => codes.Contains(slot.Code));

    // The type first, then the word itself, then the parties.
    private static float Agreement(ArticleView view, EventDraft telling, EventLabel label, int at) =>
        (telling.Type == label.Type ? 4 : 0) + (view.Analysis.SpanOf(telling.FirstWord, telling.EndWord) is var span && span.Start <= at && at < span.End ? 3 : 0)
        + 2 * Shared(telling.Sources, label.Sources) + Shared(telling.Targets, label.Targets) + (telling.Status == label.Status ? 0.5f : 0);

    private static float Shared(List<ActorSlot> slots, string[] codes)
    {
        var both = slots.Count(slot => codes.Contains(slot.Code));
        var either = slots.Count + codes.Length - both;
        return either == 0 ? 1 : (float)both / either;
    }
}
