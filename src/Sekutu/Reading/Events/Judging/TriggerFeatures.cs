using Sekutu.Language;
using Sekutu.Language.Models;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of a word that may tell an event: itself, its neighbours, its place in the tree, and what the rules made of it.</summary>
internal sealed class TriggerFeatures(ArticleView view, SentenceDrafts drafts, WordClusters clusters)
{
    private const int MostActors = 4;
    private readonly byte[] _said = Said(view);

    /// <summary>Reads a word.</summary>
    /// <param name="sentence">Index of its sentence, whose tree is read.</param>
    /// <param name="word">The word.</param>
    /// <param name="draft">What the rules made of it; null where nothing.</param>
    /// <param name="into">Receives the features.</param>
    public void Read(int sentence, int word, EventDraft? draft, FeatureList into)
    {
        into.Clear();
        var bounds = view.Analysis.Sentences[sentence];
        ref readonly var w = ref view.Words[word];
        into.Add(1, w.Form);
        into.Add(2, w.Lemma);
        into.Add(3, w.Lemma, (ulong)w.Tag);
        into.Add(4, (ulong)w.Tag, (ulong)w.Relation);
        into.Add(5, w.Form, (ulong)w.Relation);
        Neighbours(word, bounds, into);
        Clusters(6, w.Form, into);
        Head(word, into);
        Children(word, w.Lemma, into);
        Lists(word, w, into);
        Classes(20, word, into);
        Rules(sentence, word, draft, w, into);
        Surroundings(sentence, word, w, into);
    }

    private void Neighbours(int word, in Sentence bounds, FeatureList into)
    {
        var form = view.Words[word].Form;
        for (var step = -3; step <= 3; step++)
        {
            if (step == 0) continue;
            var at = word + step;
            var inside = at >= bounds.FirstWord && at < bounds.EndWord;
            var beside = !inside ? 1 : view.MentionAt(at) is { Codes.Count: > 0 } ? 2 : view.Words[at].Form;
            var place = (ulong)(step + 8);
            into.Add(30, beside, place);
            if (step is -1 or 1) into.Add(31, form, beside, place);
            if (step is -1 or 1 or 2 && inside) into.Add(32, (ulong)view.Words[at].Tag, place, (ulong)view.Words[word].Tag);
            if (step is -1 or 1 or 2 && inside && beside > 2) into.Add(33, (ulong)clusters.Of(beside), place);
        }
    }

    private void Clusters(int kind, ulong form, FeatureList into)
    {
        var cluster = clusters.Of(form);
        if (cluster == 0) return;
        into.Add(kind, (ulong)cluster);
        into.Add(kind, (ulong)(cluster >> 8), 1);
    }

    private void Head(int word, FeatureList into)
    {
        ref readonly var w = ref view.Words[word];
        if (w.Head < 0)
        {
            into.Add(40, 0);
            return;
        }

        ref readonly var head = ref view.Words[w.Head];
        into.Add(41, head.Lemma, (ulong)w.Relation);
        into.Add(42, head.Lemma, w.Lemma);
        into.Add(43, (ulong)head.Tag, (ulong)w.Relation, (ulong)w.Tag);
        into.Add(44, (ulong)clusters.Of(head.Form), (ulong)w.Relation);
        into.Add(45, (ulong)view.Grammar(w.Head), (ulong)w.Relation);
    }

    private void Children(int word, ulong lemma, FeatureList into)
    {
        for (var child = view.FirstChild(word); child >= 0; child = view.NextChild(child))
        {
            ref readonly var c = ref view.Words[child];
            if (c.Relation == Relation.Punct) continue;
            var mark = view.CaseOf(child);
            var relation = (ulong)c.Relation | (mark < 0 ? 0 : view.Words[mark].Form << 8);
            var actor = view.MentionAt(child) is { Codes.Count: > 0 };
            into.Add(50, relation, actor ? 1 : 0u);
            into.Add(51, relation, lemma);
            if (!actor) into.Add(52, (ulong)c.Relation, c.Lemma, lemma);
            if (!actor) into.Add(53, (ulong)c.Relation, c.Lemma);
            if (!actor) into.Add(54, (ulong)c.Relation, (ulong)clusters.Of(c.Form));
            if (c.Relation is Relation.Obj or Relation.Nsubj or Relation.Nmod or Relation.Obl or Relation.Compound or Relation.Amod) Classes(55 + (int)c.Relation, child, into);
        }
    }

    private void Lists(int word, in Word w, FeatureList into)
    {
        Hits(view.Lexicon.OfForm(w.Form), w.Tag, into);
        Hits(view.Lexicon.OfLemma(w.Form), w.Tag, into);
        if (!view.Lexicon.ListsForms && w.Lemma != w.Form) Hits(view.Lexicon.OfLemma(w.Lemma), w.Tag, into);
        into.Add(60, (ulong)view.Grammar(word));
    }

    private void Hits(ReadOnlySpan<LexiconHit> hits, Upos tag, FeatureList into)
    {
        foreach (var hit in hits)
        {
            var sense = view.Lexicon.Senses[hit.Sense];
            var type = sense.IsNone ? 0 : (ulong)sense.Type + 1;
            into.Add(61, type, (ulong)tag);
            into.Add(62, type, sense.Needs.Length == 0 ? 0 : 1u, hit.Tail.Length == 0 ? 0 : 1u);
        }
    }

    private void Classes(int kind, int word, FeatureList into)
    {
        for (var classes = view.ClassesOf(word); classes != 0; classes &= classes - 1) into.Add(kind, (ulong)UInt128.TrailingZeroCount(classes), 7);
    }

    private void Rules(int sentence, int word, EventDraft? draft, in Word w, FeatureList into)
    {
        if (draft is null)
        {
            into.Add(70, 0);
        }
        else
        {
            var reason = draft.DropReason is { } why ? WordHash.Lower(why) : 0;
            var sides = (ulong)(Math.Min(draft.Sources.Count, 2) * 3 + Math.Min(draft.Targets.Count, 2));
            into.Add(71, (ulong)draft.Type, reason);
            into.Add(72, reason, sides);
            into.Add(73, (ulong)draft.Type, reason == 0 ? sides : 100);
            into.Add(74, w.Lemma, reason);
            into.Add(75, (ulong)draft.Status, reason == 0 ? 1 : 0u);
            into.Add(76, draft.Carrier >= 0 ? view.Words[draft.Carrier].Lemma : 0, reason == 0 ? 1 : 0u);
            into.Add(77, (ulong)draft.Effects, (ulong)draft.Type);
        }

        foreach (var other in drafts.Of(sentence))
            if (other != draft && !other.Dropped) into.Add(78, (ulong)other.Type, other.Node < word ? 0 : 1u);
    }

    private void Surroundings(int sentence, int word, in Word w, FeatureList into)
    {
        var (before, after, nearBefore, nearAfter) = (0, 0, 99, 99);
        foreach (var mention in view.MentionsOf(sentence, sentence))
        {
            if (mention.Codes.Count == 0 || view.InDateline(mention.FirstWord)) continue;
            if (mention.FirstWord > word) (after, nearAfter) = (after + 1, Math.Min(nearAfter, mention.FirstWord - word));
            else (before, nearBefore) = (before + 1, word - mention.EndWord + 1);
        }

        into.Add(80, (ulong)Math.Min(before, MostActors), (ulong)Math.Min(after, MostActors));
        into.Add(81, Near(nearBefore), Near(nearAfter), (ulong)w.Tag);
        into.Add(82, view.IsSecurityNews ? 1 : 0u, (ulong)Math.Min(before + after, 2));
        into.Add(83, sentence < 3 ? (ulong)sentence : sentence < 8 ? 4u : 5u);
        if (_said[word] > 0) into.Add(84, _said[word]);
    }

    // For each word whether somebody says it: 0 nobody, else whether the speaker speaks for a state, and whether it is quoted.
    private static byte[] Said(ArticleView view)
    {
        var said = new byte[view.Words.Length];
        foreach (var statement in view.Reading.Statements)
            foreach (var content in statement.Content)
                for (var word = view.Analysis.WordAt(content.Start); word < said.Length && view.Words[word].Span.Start < content.End; word++)
                    said[word] = (byte)(1 + (statement.Country is null ? 0 : 1) + (statement.Quote.Count > 0 ? 2 : 0));
        return said;
    }

    private static ulong Near(int distance) => distance >= 99 ? 9 : distance <= 1 ? 1 : distance <= 2 ? 2u : distance <= 4 ? 3u : distance <= 8 ? 4u : 5u;
}
