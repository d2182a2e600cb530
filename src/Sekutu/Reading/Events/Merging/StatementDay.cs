using System.Globalization;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Time;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Events.Merging;

/// <summary>In a text by which a state or several speak ("we reaffirm") the document itself does the saying, so what it says was said on its day.</summary>
/// <remarks>The day is that of a joint statement, or one that the text names by itself ("today"); else a text of one side fixes none.</remarks>
internal static class StatementDay
{
    public static void Carry(ArticleView view, List<EventDraft> events, TypeConducts conducts)
    {
        if (view.Voices.Authors.Count == 0 || view.Reading.Document.Details.Published is not { } published) return;
        // "We, the leaders of the Group of Seven": whoever is not the publisher's state, the text itself says who speaks.
        var joint = view.Voices.Authors.Count > 1 || Publishers.StateOf(view.Reading.Details.Publisher) != view.Voices.Authors[0];
        if (!joint && !view.Reading.Times.Any(time => time.Grain <= TimeGrain.Day && time.Start == published.Day)) return;
        var day = published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var draft in events)
        {
            if (draft.Date is not null || !(conducts[draft.Type].Spoken || (draft.Type == EventType.Consult && draft.Sentence == 0)) || draft.Status == EventStatus.Ongoing) continue;
            if (!joint && draft.Status == EventStatus.Planned) continue;
            if (!draft.Sources.TrueForAll(source => view.Voices.Authors.Contains(source.Code)) || draft.Sources.Count == 0) continue;
            draft.Date = day;
            draft.DateRule = "joint-statement";
        }
    }
}
