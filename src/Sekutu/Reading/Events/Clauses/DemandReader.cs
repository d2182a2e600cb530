using Sekutu.Language;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>"X said that Y must ..." is a demand by X on Y.</summary>
internal sealed class DemandReader(ArticleView view, ClauseReader clauses, Speakers speakers)
{
    /// <summary>The name of this way of reading.</summary>
    public const string Rule = "demand";

    /// <summary>Adds the demands of a sentence; what is demanded is no event of its own.</summary>
    public void Read(int sentence, List<EventDraft> drafts)
    {
        var bounds = view.Analysis.Sentences[sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
        {
            if (view.Lexicon.Demand(view.Words[word].Form) is not { } sense) continue;
            var verb = view.Words[word].Relation is Relation.Aux or Relation.Advmod ? view.Words[word].Head : word;
            if (verb < 0 || clauses.Subjects.Find(verb, out _) is not (var subject and >= 0)) continue;
            var draft = new EventDraft
            {
                Node = verb,
                FirstWord = word,
                EndWord = word + 1,
                Sentence = sentence,
                Sense = sense,
                Rule = Rule,
            };
            draft.Sources.AddRange(speakers.Of(verb));
            var asked = new List<ActorSlot>();
            clauses.Actors.Collect(subject, "subject", asked);
            if (draft.Sources.Count == 0 || asked.Count == 0 || asked.Exists(actor => draft.Sources.Exists(source => source.Code == actor.Code))) continue;
            draft.Targets.AddRange(asked);
            foreach (var inner in drafts)
                if (view.Under(inner.Node, verb) && !(inner.Sense.IsNoun && inner.Sources.Count > 0 && inner.Targets.Count > 0)) inner.Drop("it is what is demanded");
            drafts.Add(draft);
        }
    }
}
