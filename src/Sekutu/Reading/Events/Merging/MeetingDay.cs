using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Merging;

/// <summary>What is said or agreed at a meeting takes the meeting's day and place.</summary>
internal sealed class MeetingDay(ArticleView view, TypeConducts conducts)
{
    /// <summary>Meetings told without their parties ("the meeting at the State Department"), with the day or place told of them.</summary>
    public List<EventDraft> Partyless { get; } = [];

    // They are the one meeting of the article that has parties, where there is just one that lacks a day.
    private void SettleUndated(List<EventDraft> events)
    {
        EventDraft? only = null;
        foreach (var candidate in events)
        {
            if (candidate.Type != EventType.Consult || candidate.Status != EventStatus.Happened || candidate.Sources.Count < 2) continue;
            if (only is not null) return;
            only = candidate;
        }

        if (only is null) return;
        foreach (var told in Partyless)
        {
            only.Place ??= told.Place;
            if (only.Date is not null || told.Date is not { Length: 10 }) continue;
            (only.Date, only.DateRule) = (told.Date, "same-meeting");
        }
    }

    /// <summary>Carries day and place from the one dated meeting of an article to what its parties said there.</summary>
    public void Carry(List<EventDraft> events)
    {
        SettleUndated(events);
        EventDraft? meeting = null;
        foreach (var candidate in events)
        {
            if (candidate.Type != EventType.Consult || candidate.Status is not (EventStatus.Happened or EventStatus.Ongoing) || candidate.Date is not { Length: 10 } || candidate.Sources.Count < 2) continue;
            // Two dated meetings: nothing says at which of them it was said.
            if (meeting is not null && meeting.Date != candidate.Date) return;
            meeting ??= candidate;
        }

        if (meeting is null) return;
        foreach (var said in events)
        {
            if (said == meeting || said.Date is not null || !conducts[said.Type].Spoken || (said.Sentence < meeting.Sentence && !BetweenParties(said, meeting))) continue;
            if (said.Type == EventType.Agree && said.Sense.Complement != ComplementUse.Plan) continue;
            if (said.Status is EventStatus.Possible || !Parties(said, meeting)) continue;
            said.Date = meeting.Date;
            said.DateRule = "meeting-day";
            said.Place ??= meeting.Place;
        }
    }

    // Said by one party of the meeting to the other, it was said there, even where the report tells it first.
    private static bool BetweenParties(EventDraft said, EventDraft meeting) =>
        said.Sources.Count > 1 || (said.Targets.Count > 0 && said.Targets.TrueForAll(target => meeting.Sources.Exists(party => party.Code == target.Code)));

    private bool Parties(EventDraft said, EventDraft meeting)
    {
        foreach (var source in said.Sources)
            if (!meeting.Sources.Exists(party => party.Code == source.Code)) return false;
        if (said.Sources.Count == 0) return false;
        if (said.Sentence == meeting.Sentence) return true;
        foreach (var statement in view.Reading.Statements)
            if (statement.Sentence == said.Sentence && meeting.Sources.Exists(party => party.Code == statement.Country)) return true;
        return said.Sources.Count == meeting.Sources.Count || said.Targets.Exists(target => meeting.Sources.Exists(party => party.Code == target.Code));
    }
}
