using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Events.Slots;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Merging;

/// <summary>One row for one happening in an article, however often it is told.</summary>
/// <param name="view">The article.</param>
/// <param name="model">What was learned of which tellings are of one; null where nothing was, and then rules decide.</param>
internal sealed class EventMerger(ArticleView view, EventModel? model)
{
    private const float Even = 0.5f;
    private readonly SameByRules _rules = new(view);
    private readonly SameJudge? _judge = model is null ? null : new SameJudge(view, model.Same);

    /// <summary>Folds later tellings into the first; the fuller slots are kept.</summary>
    public List<EventDraft> Merge(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>();
        var chances = new List<(float Sum, int Tellings)>();
        var told = new List<(EventDraft Draft, int Row)>();
        foreach (var draft in drafts)
        {
            if (draft.Dropped) continue;
            var row = _judge is null ? kept.FindIndex(other => _rules.Holds(other, draft)) : Likeliest(draft, kept.Count, told, chances);
            if (row < 0) kept.Add(draft);
            told.Add((draft, row < 0 ? kept.Count - 1 : row));
        }

        foreach (var (draft, row) in told)
            if (draft != kept[row]) Fold(kept[row], draft);
        return kept;
    }

    // The row whose tellings are on average the likeliest to be of the same happening; -1 where none is more likely than not.
    private int Likeliest(EventDraft draft, int rows, List<(EventDraft Draft, int Row)> told, List<(float Sum, int Tellings)> chances)
    {
        chances.Clear();
        for (var row = 0; row < rows; row++) chances.Add((0, 0));
        foreach (var (other, row) in told) chances[row] = (chances[row].Sum + _judge!.Chance(other, draft), chances[row].Tellings + 1);
        var (best, most) = (-1, Even);
        for (var row = 0; row < rows; row++)
            if (chances[row].Sum / chances[row].Tellings is var mean && mean >= most) (best, most) = (row, mean);
        return best;
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
