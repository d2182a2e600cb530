using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;

namespace Sekutu.Reading.Events.Judging;

/// <summary>An event of a word of which the rules made nothing.</summary>
internal static class ModelDraft
{
    /// <summary>The rule that such rows name.</summary>
    public const string Rule = "model";

    private static readonly Frame Frame = Frame.Parse("subj>obj");

    /// <summary>Makes it, without parties and status.</summary>
    /// <param name="view">The article.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="type">What the model takes it for.</param>
    /// <param name="where">Name of the model's file.</param>
    public static EventDraft Make(ArticleView view, int sentence, int word, EventType type, string where) => new()
    {
        Node = word,
        FirstWord = word,
        EndWord = word + 1,
        Sentence = sentence,
        Sense = new PredicateSense
        {
            Type = type,
            IsNoun = view.Words[word].Tag is Upos.Noun or Upos.Propn,
            Frame = Frame,
            Needs = [],
            Complement = ComplementUse.Own,
            Where = where,
        },
        Rule = Rule,
        Notes = view.Reading.Explains ? new EventNotes() : null,
    };
}
