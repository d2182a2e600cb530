using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Time;
using Sekutu.Registry.Places;

namespace Sekutu.Reading.Events.Merging;

/// <summary>What is said or agreed at a meeting takes the meeting's day and place.</summary>
internal sealed class MeetingDay(ArticleView view, TypeConducts conducts)
{
    // How many sentences after the last word of a meeting a party that speaks of others still speaks there.
    private const int Reach = 2;

    // The last sentence that still tells the news itself, rather than what was before.
    private const int LastOfNews = 6;

    /// <summary>Meetings told without their parties ("the meeting at the State Department"), with the day or place told of them.</summary>
    public List<EventDraft> Partyless { get; } = [];

    /// <summary>Carries day and place from the meetings of an article to what its parties said there.</summary>
    public void Carry(List<EventDraft> events)
    {
        var occasions = new OccasionReader(view).Read(events, Partyless);
        foreach (var told in events)
            if (ToldOn(told) is { } day) (told.Date, told.DateRule) = (day, "told-on");
        if (occasions.Count == 0) return;
        foreach (var said in events)
        {
            if (!conducts.IsSpoken(said) || said.Status is EventStatus.Possible || said.Sources.Count == 0) continue;
            if (said.Type == EventType.Agree && (said.Sense.Complement != ComplementUse.Plan || (view.Grammar(said.Node) & GrammarRole.Intends) != 0)) continue;
            if (Of(said, occasions) is not { } occasion || (said.Date is not null && said.Date != occasion.Day) || Background.Is(view, said)) continue;
            if (IsVenue(occasion)) said.Place ??= occasion.Place;
            if (said.Date is not null || occasion.Day is null) continue;
            said.Date = occasion.Day;
            said.DateRule = "meeting-day";
        }
    }

    // A meeting without a day that is told right behind the one day of the news goes on with it ("X urged … on Thursday. X first met Y.").
    private string? ToldOn(EventDraft told)
    {
        if (told.Type != EventType.Consult || told.Status != EventStatus.Happened || told.Date is not null || told.Sources.Count < 2 || told.Sentence > LastOfNews || Background.Is(view, told)) return null;
        string? day = null;
        for (var sentence = told.Sentence; sentence >= Math.Max(0, told.Sentence - Reach); sentence--)
            foreach (var time in view.Reading.Times)
            {
                if (!view.Analysis.Sentences[sentence].Span.Contains(time.Span) || time.Kind is not (TimeKind.Date or TimeKind.Instant) || time.Grain > TimeGrain.Day) continue;
                // Its own sentence has a day of something else.
                if (sentence == told.Sentence || !IsNews(time) || (day is not null && day != time.Value)) return null;
                day = time.Value;
            }

        return day;
    }

    private bool IsNews(TimeExpression time) =>
        view.Reading.Document.Details.Published is { } published && time.Start is { } start && published.Day.DayNumber - start.DayNumber is 0 or 1;

    // The meeting of the same sentence, else the last one before; where there is but one, what its parties say to each other may be told first.
    private Occasion? Of(EventDraft said, List<Occasion> occasions)
    {
        Occasion? found = null;
        foreach (var occasion in occasions)
        {
            if (!said.Sources.TrueForAll(occasion.Has)) continue;
            if (said.Sentence == occasion.First.Sentence) return occasion;
            if (said.Sentence < occasion.First.Sentence ? occasions.Count == 1 && BetweenParties(said, occasion) : SaidThere(said, occasion, occasions.Count == 1)) found = occasion;
        }

        return found;
    }

    // That a visit leads to a state says too little of where each word was said.
    private bool IsVenue(Occasion occasion)
    {
        foreach (var place in view.Reading.Places)
            if (place.Span == occasion.Place) return place.Kind == PlaceKind.Place;
        return true;
    }

    private static bool BetweenParties(EventDraft said, Occasion meeting) => said.Sources.Count > 1 || (said.Targets.Count > 0 && said.Targets.TrueForAll(meeting.Has));

    private bool SaidThere(EventDraft said, Occasion meeting, bool only)
    {
        if (said.Sources.Count == meeting.Parties.Count || said.Targets.Exists(meeting.Has)) return true;
        if (!only || said.Sentence - meeting.LastSentence > Reach) return false;
        foreach (var statement in view.Reading.Statements)
            if (statement.Sentence == said.Sentence && statement.Country is { } country && meeting.Parties.Contains(country)) return true;
        return false;
    }
}
