using System.Globalization;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Merging;

/// <summary>In a joint statement ("we reaffirm") the document itself does the saying, so what it says was said on the document's day.</summary>
internal static class StatementDay
{
    public static void Carry(ArticleView view, List<EventDraft> events, TypeConducts conducts)
    {
        if (view.Voices.Authors.Count == 0 || view.Reading.Document.Details.Published is not { } published) return;
        var day = published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var draft in events)
        {
            if (draft.Date is not null || !(conducts[draft.Type].Spoken || (draft.Type == EventType.Consult && draft.Sentence == 0)) || draft.Status == EventStatus.Ongoing) continue;
            if (!draft.Sources.TrueForAll(source => view.Voices.Authors.Contains(source.Code)) || draft.Sources.Count == 0) continue;
            draft.Date = day;
            draft.DateRule = "joint-statement";
        }
    }
}
