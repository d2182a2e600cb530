using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Events.Merging;

/// <summary>Gathers the meetings of an article: those told with their parties, and what refers back to them ("the meeting", "their talks").</summary>
internal sealed class OccasionReader(ArticleView view)
{
    /// <summary>Gathers them in the order of the text.</summary>
    /// <param name="events">The rows; what only refers back to a meeting is taken out, and a meeting whose parties the lead tells is put in.</param>
    /// <param name="partyless">Meetings told without parties.</param>
    public List<Occasion> Read(List<EventDraft> events, List<EventDraft> partyless)
    {
        var found = new List<Occasion>();
        var back = new List<EventDraft>(partyless);
        foreach (var draft in events)
        {
            if (draft.Type != EventType.Consult || draft.Status is not (EventStatus.Happened or EventStatus.Ongoing)) continue;
            if (RefersBack(draft)) back.Add(draft);
            else if (draft.Sources.Count > 1 && !Background.Is(view, draft)) found.Add(Start(draft));
        }

        back.Sort((left, right) => left.Node.CompareTo(right.Node));
        Occasion? open = null;
        foreach (var told in back)
        {
            var target = Nearest(found, told);
            if (target is null && told.Sources.Count > 1 && open is null) continue;
            if (target is null)
            {
                if (open is not null && !open.May(told)) continue;
                target = open ??= new Occasion { First = told, LastSentence = told.Sentence };
            }

            target.Add(told);
            if (told.Sources.Count == 0) continue;
            events.Remove(told);
            target.Row?.Also.Add(Slots.EvidenceReader.Read(view, told));
        }

        if (open is not null && NameParties(open, events)) found.Add(open);
        foreach (var occasion in found)
            if (occasion.Row is { } row) Complete(row, occasion);
        return found;
    }

    private static Occasion Start(EventDraft draft)
    {
        var occasion = new Occasion { Row = draft, First = draft, LastSentence = draft.Sentence };
        foreach (var source in draft.Sources) occasion.Parties.Add(source.Code);
        occasion.Add(draft);
        return occasion;
    }

    // The last meeting told before; "the talks" of a headline may come before the meeting is told.
    private static Occasion? Nearest(List<Occasion> found, EventDraft told)
    {
        Occasion? nearest = null;
        foreach (var occasion in found)
            if (occasion.May(told) && (nearest is null || occasion.First.Sentence <= told.Sentence)) nearest = occasion;
        return nearest;
    }

    // "their talks": the parties are whoever a pronoun stands for.
    private bool RefersBack(EventDraft draft)
    {
        if (!draft.Sense.IsNoun || draft.Sources.Count == 0) return false;
        foreach (var slot in draft.Sources)
            if (view.MentionAt(view.Analysis.WordAt(slot.Span.Start)) is not { Kind: MentionKind.Anaphor }) return false;
        return true;
    }

    // A meeting without parties is that of those who, by the article, agreed or declared something together on its day.
    private static bool NameParties(Occasion open, List<EventDraft> events)
    {
        foreach (var joint in events)
        {
            if (!joint.Symmetric || joint.Type is not (EventType.Agree or EventType.Support) || joint.Date is not { Length: 10 } day || (open.Day ?? day) != day || joint.Status == EventStatus.Possible) continue;
            open.Day = day;
            foreach (var source in joint.Sources) open.Parties.Add(source.Code);
            var row = open.First;
            row.Sources.Clear();
            foreach (var source in joint.Sources) row.Sources.Add(source with { Rule = "same-day" });
            open.Row = row;
            var at = events.FindIndex(other => other.Sentence > row.Sentence);
            events.Insert(at < 0 ? events.Count : at, row);
            return true;
        }

        return false;
    }

    private static void Complete(EventDraft row, Occasion occasion)
    {
        row.Place ??= occasion.Place;
        if (row.Date is not null || occasion.Day is null) return;
        (row.Date, row.DateRule) = (occasion.Day, "same-meeting");
    }
}
