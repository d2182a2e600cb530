using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Events.Slots;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Merging;

/// <summary>One row for one happening in an article, however often it is told.</summary>
internal sealed class EventMerger(ArticleView view)
{
    private readonly SameByRules _same = new(view);

    /// <summary>Folds later tellings into the first; the fuller slots are kept.</summary>
    public List<EventDraft> Merge(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            if (draft.Dropped) continue;
            if (kept.Find(other => _same.Holds(other, draft)) is { } same) Fold(same, draft);
            else kept.Add(draft);
        }

        return kept;
    }

    private void Fold(EventDraft first, EventDraft second)
    {
        first.Also.Add(EvidenceReader.Read(view, second));
        first.Notes?.Tellings.Add(EventReasons.ToldAgain(view, second));
        Fill(first.Sources, second.Sources, first.Targets);
        Fill(first.Targets, second.Targets, first.Sources);
        if (first.Date is null || (second.Date is not null && second.Date.Length > first.Date.Length))
            (first.Date, first.DateSpan, first.DateRule) = (second.Date ?? first.Date, second.Date is null ? first.DateSpan : second.DateSpan, second.Date is null ? first.DateRule : second.DateRule);
        if (first.Place is null || (second.Place is not null && IsState(first.Place.Value) && !IsState(second.Place.Value))) first.Place = second.Place ?? first.Place;
        first.Topics |= second.Topics;
        first.Confidence = Math.Max(first.Confidence, second.Confidence);
        if (second.Status == EventStatus.Ongoing) first.Status = EventStatus.Ongoing;
    }

    private bool IsState(Span span)
    {
        foreach (var place in view.Reading.Places)
            if (place.Span == span) return place.Kind == PlaceKind.Country;
        return false;
    }

    // Slots are joined only where the first telling left them blank; a longer list of equals wins.
    private static void Fill(List<ActorSlot> into, List<ActorSlot> from, List<ActorSlot> opposite)
    {
        if (into.Count >= from.Count && into.Count > 0) return;
        foreach (var slot in from)
            if (!into.Exists(other => other.Code == slot.Code) && !opposite.Exists(other => other.Code == slot.Code)) into.Add(slot);
    }
}
