using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Slots;

/// <summary>What an event is about: from its predicate, its object and the words that hang close under it.</summary>
internal static class TopicReader
{
    public static EventTopics Read(ArticleView view, EventDraft draft)
    {
        var topics = draft.Topics | draft.Sense.Topics | view.Topics[draft.Node];
        var words = draft.Notes?.TopicWords;
        if (draft.ObjectNode >= 0) topics |= Under(view, draft.ObjectNode, 2, words);
        topics |= Under(view, draft.Node, 2, words);
        return topics;
    }

    private static EventTopics Under(ArticleView view, int node, int depth, SortedSet<int>? words)
    {
        var topics = view.Topics[node];
        if (topics != EventTopics.None) words?.Add(node);
        if (depth == 0) return topics;
        for (var child = view.FirstChild(node); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is not (Language.Relation.Nsubj or Language.Relation.AclRelcl or Language.Relation.Parataxis or Language.Relation.Punct or Language.Relation.Advcl)
                && view.MentionAt(child) is not { Kind: Mentions.MentionKind.Person or Mentions.MentionKind.Office or Mentions.MentionKind.Body })
                topics |= Under(view, child, depth - 1, words);
        return topics;
    }
}
