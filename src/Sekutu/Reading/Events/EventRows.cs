using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Merging;
using Sekutu.Reading.Events.Reasons;

namespace Sekutu.Reading.Events;

/// <summary>Reads the events of an article with all their slots, and makes them its rows.</summary>
internal sealed class EventRows(TypeConducts conducts)
{
    // What rows of the rules alone are worth, by eye.
    private const float WholeByRules = 0.8f;
    private const float OneSideByRules = 0.6f;

    /// <summary>Reads every telling; with a model also many that are not to stand.</summary>
    /// <param name="view">The article.</param>
    /// <param name="model">What was learned of events; null to read by the rules alone.</param>
    /// <param name="meetings">Receives the days of its meetings, for what was said at them.</param>
    public List<EventDraft> Tellings(ArticleView view, EventModel? model, MeetingDay meetings)
    {
        var sentences = new SentenceDrafts(view, conducts);
        sentences.ReadByRules();
        if (model is not null) new EventJudge(view, model, sentences, conducts).Judge();
        var tellings = new List<EventDraft>();
        sentences.Finish(model is null ? null : new DateJudge(view, conducts, model.Date), tellings, meetings.Partyless);
        foreach (var telling in tellings) telling.HasParties = PartyRules.Holds(telling, conducts, view.IsSecurityNews);
        return tellings;
    }

    /// <summary>Reads the rows: one a happening, those turned down among them.</summary>
    public List<EventDraft> Read(ArticleView view, EventModel? model, MeetingDay meetings)
    {
        var tellings = Tellings(view, model, meetings);
        if (model is not null) new RowJudge(view, model).Judge(tellings);
        EventReasons.NoteTurnedDown(view, tellings);
        var rows = new EventMerger(view).Merge(tellings);
        new Opponents(view).Fill(rows);
        if (model is null) JudgeByRules(view, rows);
        return rows;
    }

    private void JudgeByRules(ArticleView view, List<EventDraft> rows)
    {
        foreach (var row in rows)
        {
            if (!PartyRules.Holds(row, conducts, view.IsSecurityNews)) row.Drop("its type needs more parties than its clause names");
            row.Confidence = row.Sources.Count > 0 && (row.Targets.Count > 0 || row.Sources.Count > 1) ? WholeByRules : OneSideByRules;
        }

        EventReasons.NoteTurnedDown(view, rows);
    }
}
