using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Weighs the dates that the rules gave events, and dates those that they left without one, by what was learned from annotated articles.</summary>
/// <param name="view">The article.</param>
/// <param name="conducts">How types behave.</param>
/// <param name="date">The model.</param>
internal sealed class DateJudge(ArticleView view, TypeConducts conducts, Classifier date)
{
    private const float Even = 0.5f;

    // A day told in another sentence must be surer.
    private const float LeastElsewhere = 0.6f;

    // The rules' dates are right four times in five: one stays unless it is unlikely by the model or another time is much likelier.
    private const float LeastOfRules = 0.15f;
    private const float MuchLikelier = 0.7f;

    private readonly DateCandidateReader _reader = new(view, conducts);
    private readonly float[] _chances = new float[EventModel.DateClasses];

    /// <summary>Judges the events of one sentence, dated by the rules. No event's date tells anything of another's.</summary>
    public void Judge(List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Dropped) continue;
            var (best, chance, own) = ((TimeExpression?)null, Even, 0f);
            _reader.Read(draft, drafts, (candidate, features, states) =>
            {
                date.Judge(features.All, states, _chances);
                if (candidate.Time.Span == draft.DateSpan) own = _chances[1];
                if (_chances[1] > chance && (candidate.Back == 0 || _chances[1] >= LeastElsewhere)) (best, chance) = (candidate.Time, _chances[1]);
            });
            if (own >= LeastOfRules && chance <= MuchLikelier) continue;
            if (best is null) (draft.Date, draft.DateSpan, draft.DateRule) = (null, null, null);
            else if (best.Span != draft.DateSpan && DateValue.Of(draft, best) is { } value) (draft.Date, draft.DateSpan, draft.DateRule) = (value, best.Span, ModelDraft.Rule);
        }
    }
}
