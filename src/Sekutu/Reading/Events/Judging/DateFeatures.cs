using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Time;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of a time that may be an event's: its kind, how far it lies from the news and from the event, its way through the tree, and what the rules took.</summary>
internal sealed class DateFeatures(ArticleView view, TypeConducts conducts, Attachment attachment)
{
    private const int MostBack = 4;

    /// <summary>Reads a candidate.</summary>
    /// <param name="draft">The event, dated by the rules.</param>
    /// <param name="drafts">The events of its sentence.</param>
    /// <param name="candidate">The time.</param>
    /// <param name="all">All candidates of the event.</param>
    /// <param name="into">Receives the features.</param>
    public void Read(EventDraft draft, List<EventDraft> drafts, in DateCandidate candidate, List<DateCandidate> all, FeatureList into)
    {
        into.Clear();
        var back = (ulong)Math.Min(candidate.Back, MostBack);
        var type = (ulong)draft.Type;
        var status = (ulong)draft.Status;
        var time = candidate.Time;
        var grain = (ulong)time.Grain;
        var news = FromNews(time);
        var lemma = view.Words[draft.Node].Lemma;
        var spoken = conducts.IsSpoken(draft) ? 1 : 0u;
        into.Add(300, back, grain, news);
        into.Add(301, back, type, status);
        into.Add(302, back, grain, (ulong)time.Kind);
        into.Add(303, news, status, spoken);
        into.Add(304, back, lemma);
        into.Add(305, back, spoken, news);
        into.Add(306, back, status, news);
        into.Add(307, back, (ulong)view.Words[draft.Node].Tag, spoken);
        into.Add(308, WordHash.Lower(time.Rule), back == 0 ? 0 : 1u);
        ByRules(draft, time, back, grain, type, into);
        Among(candidate, all, back, grain, into);
        var first = view.Analysis.WordAt(time.Span.Start);
        var last = Math.Max(first, view.Analysis.WordAt(time.Span.End - 1));
        into.Add(310, view.Words[first].Form, back);
        into.Add(311, view.Words[last].Form, back);
        var before = first > 0 ? view.Words[first - 1].Form : 0;
        into.Add(312, before, back);
        into.Add(313, before, back, type);
        into.Add(314, time.FixesDate ? 1 : 0u, grain, back);
        if (view.InDateline(first)) into.Add(315, back, spoken);
        if (candidate.Back == 0) InSentence(draft, drafts, candidate, first, type, lemma, spoken, into);
        else Elsewhere(draft, candidate, all, back, type, spoken, news, into);
    }

    private static void ByRules(EventDraft draft, TimeExpression time, ulong back, ulong grain, ulong type, FeatureList into)
    {
        var rule = draft.DateRule is { } name ? WordHash.Lower(name) : 0;
        var taken = rule == 0 ? 0 : draft.DateSpan == time.Span ? 1u : 2u;
        into.Add(320, taken, rule, back);
        into.Add(321, taken, rule, grain);
        into.Add(322, taken, type, back);
    }

    private void Among(in DateCandidate candidate, List<DateCandidate> all, ulong back, ulong grain, FeatureList into)
    {
        var (beside, later, finer, same) = (0, 0, 0, 0);
        foreach (var other in all)
        {
            if (other == candidate) continue;
            if (other.Time.Value == candidate.Time.Value) same++;
            if (other.Back == candidate.Back)
            {
                beside++;
                if (other.Time.Grain < candidate.Time.Grain) finer++;
            }
            else if (other.Back < candidate.Back)
            {
                later++;
            }
        }

        into.Add(330, (ulong)Math.Min(beside, 3), back, grain);
        into.Add(331, (ulong)Math.Min(later, 3), back, grain);
        into.Add(332, (ulong)Math.Min(finer, 2), (ulong)Math.Min(beside, 3), back);
        into.Add(333, (ulong)Math.Min(same, 2), back);
        into.Add(334, view.Analysis.SentenceAt(candidate.Time.Span.Start) is var sentence and < DateFinder.Opening ? (ulong)sentence + 1 : 0, back, grain);
    }

    private void InSentence(EventDraft draft, List<EventDraft> drafts, in DateCandidate candidate, int first, ulong type, ulong lemma, ulong spoken, FeatureList into)
    {
        var (path, lastStep, length) = TreePath.Between(view, draft.Node, candidate.Head);
        var side = first < draft.FirstWord ? 0 : 1u;
        into.Add(340, path);
        into.Add(341, path, type);
        into.Add(342, path, (ulong)view.Words[draft.Node].Tag, spoken);
        into.Add(343, lastStep, side, type);
        into.Add(344, lastStep, lemma);
        into.Add(345, (ulong)length, side, spoken);
        var distance = first < draft.FirstWord ? draft.FirstWord - first : first - draft.EndWord + 1;
        var near = distance <= 1 ? 1 : distance <= 3 ? 2u : distance <= 6 ? 3u : distance <= 12 ? 4u : distance <= 20 ? 5u : 6u;
        var verbs = TreePath.CountBetween(view, draft.Node, first, Upos.Verb);
        into.Add(346, near, side, verbs);
        into.Add(347, near, side, type);
        into.Add(348, verbs, side, spoken);
        var owner = Owner(draft, drafts, candidate);
        into.Add(349, owner, spoken, side);
        into.Add(350, owner, type, (ulong)draft.Status);
        into.Add(351, owner, verbs, (ulong)candidate.Time.Grain);
        into.Add(352, (ulong)view.Words[candidate.Head].Relation, owner, side);
        if (view.Words[candidate.Head].Head is var above and >= 0) into.Add(353, view.Words[above].Lemma, side);
        var opens = (ulong)Math.Min(first - view.Analysis.Sentences[draft.Sentence].FirstWord, 4);
        into.Add(354, opens, owner, spoken);
        into.Add(355, TreePath.CountBetween(view, draft.Node, first, Upos.Punct), side, verbs);
        var (nearer, others) = (0, 0);
        foreach (var other in drafts)
        {
            if (other == draft || other.Dropped) continue;
            others++;
            if (Math.Abs(other.Node - first) < Math.Abs(draft.Node - first)) nearer++;
        }

        into.Add(356, (ulong)Math.Min(nearer, 3), (ulong)Math.Min(others, 4), side);
    }

    private void Elsewhere(EventDraft draft, in DateCandidate candidate, List<DateCandidate> all, ulong back, ulong type, ulong spoken, ulong news, FeatureList into)
    {
        var here = 0;
        foreach (var other in all)
            if (other.Back == 0) here++;
        into.Add(360, (ulong)Math.Min(here, 2), back, spoken);
        into.Add(361, back, type, news);
        var start = view.Analysis.Sentences[draft.Sentence].FirstWord;
        into.Add(362, view.Words[start].Form, back);
        into.Add(363, (ulong)Math.Min(draft.Sentence, 6), back, spoken);
        var text = view.Reading.Document.Text.AsSpan(candidate.Time.Span.End, view.Words[start].Span.Start - candidate.Time.Span.End);
        into.Add(364, (ulong)Math.Min(text.Count('\n'), 4), back, spoken);
    }

    // 0 the tree does not tell, 1 the event itself, 2 another event, 3 a verb of saying, 4 something else.
    private ulong Owner(EventDraft draft, List<EventDraft> drafts, in DateCandidate candidate)
    {
        if (candidate.Node < 0) return 0;
        if (attachment.Owns(draft, candidate.Node)) return 1;
        foreach (var other in drafts)
            if (other != draft && !other.Dropped && attachment.Owns(other, candidate.Node)) return 2;
        return (view.Grammar(candidate.Node) & GrammarRole.Say) != 0 ? 3 : 4u;
    }

    // How far from the day of the report: 0 not known, 1 to 6 back in time, 7 and 8 ahead.
    private ulong FromNews(TimeExpression time)
    {
        if (view.Reading.ReferenceDate is not { } published || time.Start is not { } start) return 0;
        var days = published.Day.DayNumber - start.DayNumber;
        return days < -30 ? 8 : days < 0 ? 7u : days switch { 0 => 1, 1 => 2, < 7 => 3, < 31 => 4, < 366 => 5, _ => 6u };
    }
}
