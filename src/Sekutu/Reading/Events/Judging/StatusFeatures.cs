using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What is known of how an act stands: the rules' answer, and the words around the one that tells it.</summary>
internal sealed class StatusFeatures(ArticleView view)
{
    private const int WordsBefore = 4;

    /// <summary>Reads an event whose status the rules have read.</summary>
    public void Read(EventDraft draft, FeatureList into)
    {
        into.Clear();
        var word = draft.Node;
        ref readonly var w = ref view.Words[word];
        var type = (ulong)draft.Type;
        var status = (ulong)draft.Status;
        into.Add(200, status, type);
        into.Add(201, status, w.Lemma);
        into.Add(202, (ulong)draft.Effects, status);
        into.Add(203, draft.StatusWord < 0 ? 0 : view.Words[draft.StatusWord].Form, status);
        into.Add(204, w.Form);
        into.Add(205, w.Lemma, type);
        into.Add(206, (ulong)w.Tag, (ulong)w.Relation, type);
        into.Add(207, status, (ulong)w.Tag, (ulong)w.Relation);
        var sentence = view.Analysis.Sentences[draft.Sentence];
        for (var at = word - 1; at >= Math.Max(sentence.FirstWord, word - WordsBefore); at--) into.Add(208, view.Words[at].Form, word - at == 1 ? 1 : 0u);
        for (var at = word + 1; at < Math.Min(sentence.EndWord, word + 3); at++) into.Add(209, view.Words[at].Form);
        for (var child = view.FirstChild(word); child >= 0; child = view.NextChild(child))
        {
            ref readonly var c = ref view.Words[child];
            if (c.Relation is Relation.Aux or Relation.Advmod or Relation.Mark or Relation.Cop or Relation.AuxPass or Relation.Det) into.Add(210, c.Form, (ulong)c.Relation);
            if (c.Relation is Relation.Obj or Relation.Advcl) into.Add(211, c.Lemma, (ulong)c.Relation);
        }

        for (var (depth, at) = (0, w.Head); depth < 3 && at >= 0; depth++, at = view.Words[at].Head)
        {
            into.Add(212, view.Words[at].Lemma, (ulong)depth);
            if (depth == 0) into.Add(213, view.Words[at].Lemma, (ulong)w.Relation);
            for (var child = view.FirstChild(at); child >= 0; child = view.NextChild(child))
                if (view.Words[child].Relation is Relation.Aux or Relation.Mark) into.Add(214, view.Words[child].Form, (ulong)depth);
        }

        foreach (var time in view.Reading.Times)
            if (sentence.Span.Contains(time.Span) && time.Start is { } start && view.Reading.ReferenceDate is { } report)
                into.Add(215, start > report.Day ? 1 : start.AddYears(1) < report.Day ? 2u : 3u, status);
    }
}
