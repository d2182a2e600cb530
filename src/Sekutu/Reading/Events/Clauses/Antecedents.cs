using Sekutu.Language;
using Sekutu.Reading.Mentions;

namespace Sekutu.Reading.Events.Clauses;

/// <summary>What "it" stands for as the subject of an act: the subject of the clause above, else of the sentence before.</summary>
internal sealed class Antecedents(ArticleView view)
{
    /// <summary>The one state, organisation, body or group meant; null where that is not plain.</summary>
    /// <param name="pronoun">The word "it".</param>
    public Mention? Of(int pronoun)
    {
        if (view.Words[pronoun].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return null;
        var verb = view.Words[pronoun].Head;
        for (var depth = 0; depth < 5 && verb >= 0; depth++)
        {
            var above = view.Words[verb].Head;
            if (above < 0) break;
            if (view.Words[verb].Relation is Relation.Advcl or Relation.Ccomp or Relation.Conj or Relation.Parataxis or Relation.AclRelcl)
            {
                if (Fit(Subject(above), pronoun) is { } subject) return subject;
                if (view.Words[verb].Relation == Relation.Advcl && Fit(view.Child(above, Relation.Obj), pronoun) is { } acted) return acted;
            }

            verb = above;
        }

        return Before(pronoun);
    }

    private Mention? Before(int pronoun)
    {
        var sentence = view.Analysis.SentenceAt(view.Words[pronoun].Span.Start);
        if (sentence == 0) return null;
        var own = view.Analysis.Sentences[sentence];
        // Something named earlier in its own sentence may be meant as well.
        for (var word = own.FirstWord; word < pronoun; word++)
            if (view.MentionAt(word) is not null) return null;
        var last = view.Analysis.Sentences[sentence - 1];
        if (last.Paragraph < own.Paragraph - 1) return null;
        view.Lay(sentence - 1);
        for (var word = last.FirstWord; word < last.EndWord; word++)
            if (view.Words[word].Head < 0) return Fit(Subject(word), pronoun);
        return null;
    }

    private int Subject(int verb) => view.Child(verb, Relation.Nsubj) is var subject and >= 0 ? subject : view.Child(verb, Relation.NsubjPass);

    private Mention? Fit(int node, int pronoun) =>
        node >= 0 && node < pronoun && view.MentionAt(node) is { Codes.Count: 1, Kind: MentionKind.State or MentionKind.Organisation or MentionKind.Body or MentionKind.Group } mention ? mention : null;
}
