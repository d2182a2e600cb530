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

    /// <summary>Judges the events of one sentence, dated by the rules.</summary>
    public void Judge(List<EventDraft> drafts)
    {
        var chances = new float[EventModel.DateClasses];
        var answers = new List<(EventDraft Draft, TimeExpression? Time)>();
        foreach (var draft in drafts)
        {
            if (draft.Dropped) continue;
            var (best, chance, own) = ((TimeExpression?)null, Even, 0f);
            _reader.Read(draft, drafts, (candidate, features, states) =>
            {
                date.Judge(features.All, states, chances);
                if (candidate.Time.Span == draft.DateSpan) own = chances[1];
                if (chances[1] > chance && (candidate.Back == 0 || chances[1] >= LeastElsewhere)) (best, chance) = (candidate.Time, chances[1]);
            });
            if (own < LeastOfRules || chance > MuchLikelier) answers.Add((draft, best));
        }

        // All are judged before any is changed, since each is judged by the others too.
        foreach (var (draft, time) in answers)
        {
            if (time is null) (draft.Date, draft.DateSpan, draft.DateRule) = (null, null, null);
            else if (time.Span != draft.DateSpan && DateValue.Of(draft, time) is { } value) (draft.Date, draft.DateSpan, draft.DateRule) = (value, time.Span, ModelDraft.Rule);
        }
    }
}
