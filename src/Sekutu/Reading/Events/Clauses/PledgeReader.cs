using Sekutu.Language;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>What several states say together that they will do, they undertake: "we will ..." in a joint statement.</summary>
internal sealed class PledgeReader(ArticleView view)
{
    /// <summary>The name of this way of reading.</summary>
    public const string Rule = "pledge";

    /// <summary>Adds the undertakings of a sentence whose verbs tell no event of their own.</summary>
    public void Read(int sentence, List<EventDraft> drafts)
    {
        var authors = view.Voices.Authors;
        if (authors.Count < 2) return;
        var bounds = view.Analysis.Sentences[sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
        {
            if ((view.Grammar(word) & GrammarRole.Self) == 0 || view.Words[word].Relation != Relation.Nsubj || view.Voices.At(view.Words[word].Span.Start) != authors) continue;
            var verb = view.Words[word].Head;
            if (verb < 0 || Told(verb, drafts) || view.Words[verb].Relation is Relation.Advcl or Relation.AclRelcl || Pledged(verb) is not { } sense) continue;
            var draft = new EventDraft { Node = verb, FirstWord = verb, EndWord = verb + 1, Sentence = sentence, Sense = sense, Rule = Rule, Status = EventStatus.Planned };
            foreach (var code in authors) draft.Sources.Add(new ActorSlot(code, view.Words[word].Span, "subject:speaker"));
            drafts.Add(draft);
            return;
        }
    }

    private PredicateSense? Pledged(int verb)
    {
        for (var child = view.FirstChild(verb); child >= 0; child = view.NextChild(child))
            if (view.Words[child].Relation is Relation.Aux or Relation.Advmod && view.Lexicon.Pledge(view.Words[child].Form) is { } sense) return sense;
        return null;
    }

    private bool Told(int verb, List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
            if (!draft.Dropped && (draft.Verb == verb || view.Under(draft.Node, verb))) return true;
        return false;
    }
}
