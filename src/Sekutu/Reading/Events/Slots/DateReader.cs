using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Reasons;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Slots;

/// <summary>Dates events: from the own clause, else for what is done by saying it from the verb of saying, else from a clause joined to it, else not at all.</summary>
internal sealed class DateReader(ArticleView view, TypeConducts conducts, Attachment attachment)
{
    private readonly TimePlacer _placer = new(view, attachment);
    private readonly BorrowedDay _borrowed = new(view, conducts);
    private readonly List<PlacedTime> _times = [];

    /// <summary>Dates the events of one sentence.</summary>
    public void Read(int sentence, List<EventDraft> drafts)
    {
        _placer.Place(sentence, drafts, _times);
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
        foreach (var (time, _, _, node, noun) in _times)
        {
            if (time.Span == draft.DateSpan) continue;
            var reason = node < 0 ? "the tree does not tell what it dates"
                : !MayDate(noun, draft) ? $"it belongs to “{view.Analysis.Form(noun)}”"
                : OwnedByOther(draft, node, drafts) ? $"it dates “{view.Analysis.Form(node)}”"
                : !attachment.Owns(draft, node) ? $"it hangs under “{view.Analysis.Form(node)}”, another clause"
                : draft.Date is null ? "what is done by saying it is not done for a month or a year, and a week fixes no day" : "another date of the clause is finer, or stands first";
            into.Add(new PassedOver(time.Value, time.Span, reason, time.Rule));
        }
    }

    private static bool MayDate(int noun, EventDraft draft) => noun < 0 || draft.Node == noun || draft.ObjectNode == noun;

    private void Date(EventDraft draft, List<EventDraft> drafts)
    {
        var spoken = conducts.IsSpoken(draft);
        foreach (var (time, word, head, node, noun) in _times)
        {
            if (node < 0 || !attachment.Owns(draft, node) || !MayDate(noun, draft) || (spoken && !MaySay(draft, time, head))) continue;
            // What is announced for later does not take the day of the announcement.
            if (!spoken && draft.Status == EventStatus.Planned && (view.Grammar(node) & GrammarRole.Say) != 0) continue;
            Take(draft, time, "own-clause");
            if (draft.DateSpan == time.Span && IsSince(time, word) && (draft.Effects & StatusEffect.Happened) == 0) draft.Effects |= StatusEffect.Ongoing;
        }

        if (draft.Date is not null) return;
        var saying = spoken ? attachment.Saying(draft.Verb) : -1;
        var byOther = saying >= 0 && !SaidByIts(draft, saying);
        if (saying >= 0 && !byOther)
            foreach (var (time, _, _, node, _) in _times)
                if (node == saying) Take(draft, time, "saying");
        if (draft.Date is not null) return;
        foreach (var (time, word, _, node, noun) in _times)
            if (MayDate(noun, draft) && !(time.Grain >= TimeGrain.Month && spoken) && (IsRightBehind(draft, word) || !OwnedByOther(draft, node, drafts)) && !(node < word && InLowerClause(node, draft.Verb)) && NoVerbBetween(draft, word)) Take(draft, time, "beside");
        if (draft.Date is not null) return;
        if (_borrowed.Of(draft, _times, node => OwnedByOther(draft, node, drafts), byOther) is { } lent) Take(draft, lent.Time, lent.Rule);
    }

    // A word is not said for a month or a year, unless the verb itself is so dated, and not in what lies ahead: "welcomed the summit next year".
    private bool MaySay(EventDraft draft, TimeExpression time, int head)
    {
        if (time.Grain >= TimeGrain.Month && view.Words[head].Head != draft.Verb && view.Words[head].Head != draft.Node) return false;
        return draft.Status != EventStatus.Happened || time.Conflict || view.Reading.Document.Details.Published is not { } published || time.Start is not { } start || start <= published.Day;
    }

    // "China said the Philippines has rejected it": what others did by saying it they did not do when it was told of them.
    private bool SaidByIts(EventDraft draft, int saying)
    {
        var at = view.Words[saying].Span;
        foreach (var statement in view.Reading.Statements)
            if (statement.Verb is { } verb && verb.Contains(at) && statement.Country is { } country) return draft.Sources.Exists(source => source.Code == country);
        if (view.Child(saying, Relation.Nsubj) is not (var subject and >= 0) || view.MentionAt(subject) is not { Codes.Count: > 0 } speaker) return true;
        return draft.Sources.Exists(source => speaker.Codes.Contains(source.Code));
    }

    // "said at the summit on Friday": the day right behind an event noun is the event's too.
    private bool IsRightBehind(EventDraft draft, int time) =>
        draft.Sense.IsNoun && time >= draft.EndWord && (time == draft.EndWord || (time == draft.EndWord + 1 && view.Words[draft.EndWord].Tag == Upos.Adp));

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

    // The finest grain wins; among equals the first.
    private static void Take(EventDraft draft, TimeExpression time, string rule)
    {
        if (DateValue.Of(draft, time) is not { } value || (draft.Date is not null && draft.Date.Length >= value.Length)) return;
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
