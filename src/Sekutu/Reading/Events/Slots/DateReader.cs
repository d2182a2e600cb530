using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Reasons;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Dates events: from the own clause, else for what is done by saying it from the verb of saying, else not at all.</summary>
internal sealed class DateReader(ArticleView view, TypeConducts conducts, Attachment attachment)
{
    private readonly List<(TimeExpression Time, int Word, int Node)> _times = [];

    /// <summary>Dates the events of one sentence.</summary>
    public void Read(int sentence, List<EventDraft> drafts)
    {
        var bounds = view.Analysis.Sentences[sentence];
        _times.Clear();
        foreach (var time in view.Reading.Times)
        {
            if (!bounds.Span.Contains(time.Span) || time.Grain >= TimeGrain.Decade || time.Value.Length < 4 || !char.IsAsciiDigit(time.Value[0])) continue;
            var first = view.Analysis.WordAt(time.Span.Start);
            var last = Math.Max(first + 1, view.Analysis.WordAt(time.Span.End - 1) + 1);
            var node = attachment.Of(view.HeadOf(first, Math.Min(last, bounds.EndWord)), drafts);
            if (node >= 0 && AfterItsRelativeClause(node, first)) node = attachment.Of(view.Words[node].Head, drafts);
            _times.Add((time, first, node));
        }

        if (_times.Count == 0) return;
        foreach (var draft in drafts)
        {
            if (draft.Dropped) continue;
            Date(draft, drafts);
            if (draft.Notes is { } notes) NoteOthers(draft, drafts, notes.Dates);
        }
    }

    private void NoteOthers(EventDraft draft, List<EventDraft> drafts, List<PassedOver> into)
    {
        foreach (var (time, _, node) in _times)
        {
            if (time.Span == draft.DateSpan) continue;
            var reason = node < 0 ? "the tree does not tell what it dates"
                : OwnedByOther(draft, node, drafts) ? $"it dates “{view.Analysis.Form(node)}”"
                : !attachment.Owns(draft, node) ? $"it hangs under “{view.Analysis.Form(node)}”, another clause"
                : draft.Date is null ? "what is done by saying it is not done for a month or a year" : "another date of the clause is finer, or stands first";
            into.Add(new PassedOver(time.Value, time.Span, reason, time.Rule));
        }
    }

    // "launched a rocket, which X condemned, on Monday": past the comma that ends a relative clause, a date is no longer the clause's own.
    private bool AfterItsRelativeClause(int verb, int time)
    {
        if (view.Words[verb].Relation != Relation.AclRelcl || time < verb) return false;
        for (var word = verb; word < time; word++)
            if (view.Analysis.Form(word) is ",") return true;
        return false;
    }

    private void Date(EventDraft draft, List<EventDraft> drafts)
    {
        foreach (var (time, _, node) in _times)
            if (node >= 0 && attachment.Owns(draft, node) && !(time.Grain >= TimeGrain.Month && conducts[draft.Type].Spoken)) Take(draft, time, "own-clause");
        if (draft.Date is not null) return;
        if (conducts[draft.Type].Spoken && attachment.Saying(draft.Verb) is var saying and >= 0)
            foreach (var (time, _, node) in _times)
                if (node == saying) Take(draft, time, "saying");
        if (draft.Date is not null) return;
        foreach (var (time, word, node) in _times)
            if (!OwnedByOther(draft, node, drafts) && NoVerbBetween(draft, word)) Take(draft, time, "beside");
        if (draft.Date is not null) return;
        SentenceDay(draft, drafts);
    }

    // The one day that a sentence names dates what its main clause tells, unless it dates another event or when it was said.
    private void SentenceDay(EventDraft draft, List<EventDraft> drafts)
    {
        if (!IsMain(draft) || !(conducts[draft.Type].Spoken || draft.Type == EventType.Consult)) return;
        TimeExpression? day = null;
        foreach (var (time, word, node) in _times)
        {
            if (time.Grain > TimeGrain.Day || (word > 0 && (view.Grammar(word - 1) & GrammarRole.Since) != 0) || (node >= 0 && (view.Grammar(node) & GrammarRole.Report) != 0)) continue;
            if (day is not null && day.Value != time.Value) return;
            if (node >= 0 && OwnedByOther(draft, node, drafts) && !(conducts[draft.Type].Spoken && (view.Grammar(node) & GrammarRole.Say) != 0)) return;
            day = time;
        }

        if (day is not null) Take(draft, day, "sentence-day");
    }

    private bool IsMain(EventDraft draft)
    {
        var at = draft.Verb;
        for (var depth = 0; depth < 6; depth++)
        {
            ref readonly var word = ref view.Words[at];
            if (word.Head < 0) return true;
            if (word.Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Nmod or Relation.Obl) return false;
            at = word.Head;
        }

        return false;
    }

    // The finest grain wins; among equals the first.
    private static void Take(EventDraft draft, TimeExpression time, string rule)
    {
        var value = time.Conflict ? time.SpanningValue ?? time.Value : time.Value;
        if (draft.Date is not null && draft.Date.Length >= value.Length) return;
        draft.Date = value;
        draft.DateSpan = time.Span;
        draft.DateRule = rule;
    }

    private bool OwnedByOther(EventDraft draft, int node, List<EventDraft> drafts)
    {
        if (node < 0) return false;
        foreach (var other in drafts)
            if (other != draft && !other.Dropped && attachment.Owns(other, node)) return true;
        return (view.Grammar(node) & (GrammarRole.Say | GrammarRole.Report)) != 0;
    }

    private bool NoVerbBetween(EventDraft draft, int word)
    {
        var (from, to) = word < draft.FirstWord ? (word, draft.FirstWord) : (draft.EndWord, word);
        if (to - from > 25) return false;
        for (var between = from; between < to; between++)
        {
            // ", which ... ," tells something else and is passed over.
            if (view.Analysis.Form(between) is "," && between + 1 < to && (view.Grammar(between + 1) & GrammarRole.Relative) != 0)
            {
                var close = between + 1;
                while (close < to && view.Analysis.Form(close) is not ",") close++;
                if (close < to)
                {
                    between = close;
                    continue;
                }
            }

            if (between == draft.Carrier || between == draft.ObjectNode) continue;
            if (view.Words[between].Tag == Upos.Verb || (view.Grammar(between) & GrammarRole.Relative) != 0) return false;
            if (view.Words[between].Tag == Upos.Punct && view.Analysis.Form(between) is ";" or ":") return false;
        }

        return true;
    }
}
