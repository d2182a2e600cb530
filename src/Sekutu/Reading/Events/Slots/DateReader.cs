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
            if (ReportTime.Is(view, first, bounds.FirstWord) || OfAnotherNoun(time, first, Math.Min(last, bounds.EndWord), drafts)) continue;
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

    // "last year's climate deal", "the 2015 accord", "perbatasan tahun 1991": a time without a preposition belongs to its noun. Only days
    // behind a noun may be the verb's ("told reporters Monday").
    private bool OfAnotherNoun(TimeExpression time, int first, int end, List<EventDraft> drafts)
    {
        var head = view.HeadOf(first, end);
        ref readonly var word = ref view.Words[head];
        if (word.Head < 0 || view.Words[word.Head].Tag is not (Upos.Noun or Upos.Propn) || (word.Head > first && word.Head < end)) return false;
        if (word.Relation is not (Relation.Nmod or Relation.NmodPoss or Relation.NmodTmod or Relation.Compound or Relation.Nummod or Relation.Amod)) return false;
        if (word.Head < first && (time.Grain < TimeGrain.Month || view.CaseOf(head) >= 0)) return false;
        foreach (var draft in drafts)
            if (!draft.Dropped && (draft.Node == word.Head || draft.ObjectNode == word.Head)) return false;
        return true;
    }

    private void Date(EventDraft draft, List<EventDraft> drafts)
    {
        var spoken = conducts.IsSpoken(draft);
        foreach (var (time, word, node) in _times)
        {
            if (node < 0 || !attachment.Owns(draft, node) || (time.Grain >= TimeGrain.Month && spoken && node != draft.Verb)) continue;
            // What is announced for later does not take the day of the announcement.
            if (!spoken && draft.Status == EventStatus.Planned && (view.Grammar(node) & GrammarRole.Say) != 0) continue;
            Take(draft, time, "own-clause");
            if (draft.DateSpan == time.Span && IsSince(time, word) && (draft.Effects & StatusEffect.Happened) == 0) draft.Effects |= StatusEffect.Ongoing;
        }

        if (draft.Date is not null) return;
        if (spoken && attachment.Saying(draft.Verb) is var saying and >= 0)
            foreach (var (time, _, node) in _times)
                if (node == saying) Take(draft, time, "saying");
        if (draft.Date is not null) return;
        foreach (var (time, word, node) in _times)
            if (!(time.Grain >= TimeGrain.Month && spoken) && (IsRightBehind(draft, word) || !OwnedByOther(draft, node, drafts)) && !(node < word && InLowerClause(node, draft.Verb)) && NoVerbBetween(draft, word)) Take(draft, time, "beside");
        if (draft.Date is not null) return;
        SentenceDay(draft, drafts);
    }

    // "said at the summit on Friday": the day right behind an event noun is the event's too.
    private bool IsRightBehind(EventDraft draft, int time) =>
        draft.Sense.IsNoun && time >= draft.EndWord && (time == draft.EndWord || (time == draft.EndWord + 1 && view.Words[draft.EndWord].Tag == Upos.Adp));

    // A day within a lower clause dates the main one too only where it is the day of the news.
    private bool IsNews(TimeExpression time) =>
        view.Reading.Document.Details.Published is { } published && time.Start is { } start && published.Day.DayNumber - start.DayNumber is 0 or 1;

    private bool IsSince(TimeExpression time, int word) => time.Kind == TimeKind.Since || (word > 0 && (view.Grammar(word - 1) & GrammarRole.Since) != 0);

    private bool InLowerClause(int node, int verb)
    {
        var lower = false;
        for (var depth = 0; depth < 12 && node >= 0; depth++)
        {
            if (node == verb) return lower;
            lower |= view.Words[node].Relation is Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Parataxis;
            node = view.Words[node].Head;
        }

        return false;
    }

    // The one day that a sentence names dates what its main clause tells, unless it dates another event or when it was said.
    private void SentenceDay(EventDraft draft, List<EventDraft> drafts)
    {
        if (!IsMain(draft) || !(conducts.IsSpoken(draft) || draft.Type == EventType.Consult)) return;
        TimeExpression? day = null;
        foreach (var (time, word, node) in _times)
        {
            if (time.Grain > TimeGrain.Day || (word > 0 && (view.Grammar(word - 1) & GrammarRole.Since) != 0)) continue;
            if (day is not null && day.Value != time.Value) return;
            if (node >= 0 && InLowerClause(node, draft.Verb) && !IsNews(time)) return;
            if (node >= 0 && OwnedByOther(draft, node, drafts) && !(conducts.IsSpoken(draft) && (view.Grammar(node) & GrammarRole.Say) != 0)) return;
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
