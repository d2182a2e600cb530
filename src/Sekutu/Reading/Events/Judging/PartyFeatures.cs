using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Mentions;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of an actor that may take part in an event: its way through the tree, its place, the article's memory, and what the rules say.</summary>
internal sealed class PartyFeatures(ArticleView view, ArticleMemory memory)
{
    private const int MainActors = 2;

    /// <summary>Reads a candidate.</summary>
    /// <param name="sentence">Index of the event's sentence.</param>
    /// <param name="word">The word that tells the event.</param>
    /// <param name="type">Its type.</param>
    /// <param name="draft">What the rules made of the word; null where nothing.</param>
    /// <param name="candidate">The actor.</param>
    /// <param name="all">All candidates of the event.</param>
    /// <param name="into">Receives the features.</param>
    public void Read(int sentence, int word, EventType type, EventDraft? draft, PartyCandidate candidate, List<PartyCandidate> all, FeatureList into)
    {
        into.Clear();
        var lemma = view.Words[word].Lemma;
        var tag = (ulong)view.Words[word].Tag;
        var kind = (ulong)type;
        var back = candidate.Mention is { } mention ? sentence - mention.Sentence : 9;
        var near = (ulong)Math.Min(back, 4);
        into.Add(100, near, kind);
        into.Add(101, near, lemma);
        if (candidate.Mention is { } named) Named(named, near, kind, into);
        if (back == 0) InSentence(word, candidate, all, kind, tag, lemma, into);
        else Elsewhere(candidate, all, near, kind, into);
        Article(candidate, all, type, draft, near, lemma, into);
        Rules(candidate, draft, near, kind, into);
        if (candidate.Speaker is not null)
        {
            into.Add(160, near, kind);
            into.Add(161, lemma);
        }
    }

    private void Named(Mention mention, ulong near, ulong kind, FeatureList into)
    {
        into.Add(110, (ulong)mention.Kind, near, kind);
        into.Add(111, WordHash.Lower(mention.Rule), near);
        if (mention.List > 0) into.Add(112, near, kind);
        into.Add(113, (ulong)Math.Min(mention.Codes.Count, 3), near);
    }

    private void InSentence(int word, PartyCandidate candidate, List<PartyCandidate> all, ulong kind, ulong tag, ulong lemma, FeatureList into)
    {
        var node = candidate.Node;
        var (path, last, length) = TreePath.Between(view, word, node);
        var side = node < word ? 0 : 1u;
        var passive = view.Child(word, Relation.AuxPass) >= 0 || (view.Child(word, Relation.NsubjPass) >= 0) ? 1 : 0u;
        into.Add(120, path, passive);
        into.Add(121, path, kind, passive);
        into.Add(122, path, lemma);
        into.Add(123, path, tag, side);
        into.Add(124, last, kind, side);
        into.Add(125, last, lemma, side);
        into.Add(126, (ulong)Math.Min(length, TreePath.Longest), kind, side);
        var mark = view.CaseOf(node);
        var preposition = mark < 0 ? 0 : view.Words[mark].Form;
        into.Add(127, preposition, kind, side);
        into.Add(128, preposition, lemma, side);
        into.Add(129, (ulong)view.Words[node].Relation, kind, side);
        var distance = Math.Abs(node - word);
        into.Add(130, distance <= 1 ? 1 : distance <= 2 ? 2u : distance <= 4 ? 3u : distance <= 7 ? 4u : distance <= 12 ? 5u : distance <= 20 ? 6u : 7u, side, kind);
        into.Add(131, (ulong)Math.Min(candidate.InSentence, 3), kind);
        var (nearer, others, same) = (0, 0, 0);
        foreach (var other in all)
        {
            if (other == candidate || other.InSentence == 0) continue;
            others++;
            if (other.Distance < candidate.Distance) nearer++;
            if (other.Node < word == node < word) same++;
        }

        into.Add(132, (ulong)Math.Min(nearer, 4), (ulong)Math.Min(others, 4), kind);
        into.Add(133, (ulong)Math.Min(nearer, 4), side, (ulong)Math.Min(same, 3));
        into.Add(134, BesideForm(candidate.Mention!.FirstWord, -1), 0, kind);
        into.Add(135, BesideForm(candidate.Mention.EndWord, 0), 1, kind);
        into.Add(136, TreePath.CountBetween(view, word, node, Upos.Verb), side, kind);
        if (view.Words[node].Head is var head and >= 0 && head != word)
        {
            into.Add(137, view.Words[head].Lemma, (ulong)view.Words[node].Relation);
            into.Add(138, (ulong)view.Words[head].Tag, (ulong)view.Words[node].Relation, kind);
        }
    }

    private void Elsewhere(PartyCandidate candidate, List<PartyCandidate> all, ulong near, ulong kind, FeatureList into)
    {
        var (here, elsewhere) = (0, 0);
        foreach (var other in all)
            if (other.InSentence > 0) here++;
            else if (other != candidate && other.Mention is not null && other.Mention.Span.Start > (candidate.Mention?.Span.Start ?? 0)) elsewhere++;
        into.Add(140, (ulong)Math.Min(here, 3), near, kind);
        into.Add(141, (ulong)Math.Min(elsewhere, 3), near, kind);
        if (candidate.Node >= 0) into.Add(142, (ulong)view.Words[candidate.Node].Relation, near);
    }

    private void Article(PartyCandidate candidate, List<PartyCandidate> all, EventType type, EventDraft? draft, ulong near, ulong lemma, FeatureList into)
    {
        var kind = (ulong)type;
        into.Add(150, (ulong)Math.Min(candidate.Rank, 4), near, kind);
        into.Add(151, candidate.InArticle <= 1 ? 0 : candidate.InArticle <= 3 ? 1u : candidate.InArticle <= 8 ? 2u : 3u, near);
        // What is known of the world: who is struck, helped, sanctioned by whom in the news learned from.
        var code = WordHash.Lower(candidate.Code);
        into.Add(158, code, near);
        into.Add(159, code, kind);
        into.Add(163, code, lemma);
        foreach (var other in all)
            if (other != candidate && (other.InSentence > 0 || other.Rank < MainActors)) into.Add(162, code, WordHash.Lower(other.Code), kind);

        into.Add(152, candidate.Code.Length == 3 ? 0 : 1u, near, kind);
        if (view.Reading.TitleActors.Contains(candidate.Code)) into.Add(153, near, kind);
        if (view.MainState == candidate.Code) into.Add(154, near, kind);
        var (source, target) = memory.Roles(candidate.Code, draft);
        into.Add(155, (ulong)Math.Min(source, 3), (ulong)Math.Min(target, 3), near);
        (source, target) = memory.Roles(candidate.Code, type, draft);
        into.Add(156, (ulong)Math.Min(source, 2), (ulong)Math.Min(target, 2), near);
        into.Add(157, (ulong)Math.Min(source, 2), (ulong)Math.Min(target, 2), kind);
    }

    private static void Rules(PartyCandidate candidate, EventDraft? draft, ulong near, ulong kind, FeatureList into)
    {
        if (draft is null)
        {
            into.Add(170, near);
            return;
        }

        var alive = draft.Dropped ? 0 : 1u;
        var sides = (ulong)(Math.Min(draft.Sources.Count, 2) * 3 + Math.Min(draft.Targets.Count, 2));
        var slot = draft.Sources.Find(own => own.Code == candidate.Code);
        var role = slot is null ? 0 : 1u;
        if (slot is null && draft.Targets.Find(own => own.Code == candidate.Code) is { } target) (slot, role) = (target, 2);
        into.Add(171, role, alive, kind);
        into.Add(172, role, sides, alive);
        into.Add(173, role, near, alive);
        into.Add(175, role, (ulong)draft.Type, kind);
        if (slot is not null) into.Add(174, role, WordHash.Lower(slot.Rule), alive);
    }

    private ulong BesideForm(int word, int step)
    {
        var at = word + step;
        return at < 0 || at >= view.Words.Length ? 0 : view.MentionAt(at) is { Codes.Count: > 0 } ? 2 : view.Words[at].Form;
    }
}
