using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Gathers the times of a sentence that may date an event, each with the predicate it hangs under.</summary>
internal sealed class TimePlacer(ArticleView view, Attachment attachment)
{
    /// <summary>Gathers the times of a sentence in the order of the text.</summary>
    public void Place(int sentence, List<EventDraft> drafts, List<PlacedTime> into)
    {
        var bounds = view.Analysis.Sentences[sentence];
        into.Clear();
        foreach (var time in view.Reading.Times)
        {
            if (!bounds.Span.Contains(time.Span) || !MayDate(time) || IsStretchToNow(time)) continue;
            var (first, end) = Words(view, time, bounds);
            if (view.InDateline(first) || ReportTime.Is(view, first, bounds.FirstWord)) continue;
            var head = view.HeadOf(first, end);
            var node = attachment.Of(head, drafts);
            if (node >= 0 && AfterItsRelativeClause(node, first)) node = attachment.Of(view.Words[node].Head, drafts);
            var noun = Noun(time, head, first, end);
            if (noun < 0 || drafts.Exists(draft => !draft.Dropped && (draft.Node == noun || draft.ObjectNode == noun))) into.Add(new PlacedTime(time, first, head, node, noun));
        }
    }

    /// <summary>False for lengths of time, sets, and stretches of ten years and more.</summary>
    public static bool MayDate(TimeExpression time) => time.Grain < TimeGrain.Decade && time.Value.Length >= 4 && char.IsAsciiDigit(time.Value[0]);

    /// <summary>The first word of a time of a sentence, and the one after its last.</summary>
    public static (int First, int End) Words(ArticleView view, TimeExpression time, in Sentence bounds)
    {
        var first = view.Analysis.WordAt(time.Span.Start);
        return (first, Math.Min(Math.Max(first + 1, view.Analysis.WordAt(time.Span.End - 1) + 1), bounds.EndWord));
    }

    // "over the past year", "dalam dua bulan terakhir": a length of time that runs to now fixes no day.
    private static bool IsStretchToNow(TimeExpression time) => time is { Kind: TimeKind.Interval, FixesDate: false, Grain: TimeGrain.Day };

    // "launched a rocket, which X condemned, on Monday": past the comma that ends a relative clause, a date is no longer the clause's own.
    private bool AfterItsRelativeClause(int verb, int time)
    {
        if (view.Words[verb].Relation != Relation.AclRelcl || time < verb) return false;
        for (var word = verb; word < time; word++)
            if (view.Analysis.Form(word) is ",") return true;
        return false;
    }

    // "last year's climate deal", "the 2015 accord", "perbatasan tahun 1991": a time without a preposition belongs to its noun. Only days
    // behind a noun may be the verb's ("told reporters Monday"). "Since the attack in 2010": what is since then was not then.
    private int Noun(TimeExpression time, int head, int first, int end)
    {
        ref readonly var word = ref view.Words[head];
        if (word.Head < 0 || view.Words[word.Head].Tag is not (Upos.Noun or Upos.Propn) || (word.Head > first && word.Head < end)) return -1;
        if (word.Relation is not (Relation.Nmod or Relation.NmodPoss or Relation.NmodTmod or Relation.Compound or Relation.Nummod or Relation.Amod)) return -1;
        if (view.CaseOf(word.Head) is var mark and >= 0 && (view.Grammar(mark) & GrammarRole.Since) != 0) return word.Head;
        return word.Head < first && (time.Grain < TimeGrain.Month || view.CaseOf(head) >= 0) ? -1 : word.Head;
    }
}
