using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Tells how likely each telling of an event is right in type, parties and status, and turns down those that are likelier wrong.</summary>
internal sealed class RowJudge(ArticleView view, EventModel model)
{
    /// <summary>The chance from which one stands.</summary>
    public const float Least = 0.4f;

    // What the rules read with all its parties stands from less on, marked as unsure: of 56 such rows of unseen English articles 14 were right (docs/decisions/0066).
    private const float LeastOfRules = 0.2f;

    // A text of few sentences is unlike the articles that were learned from: what the rules read with all its parties stands there, unless it is no news of security and hardly
    // ever right; what they turned down does not, and the model must be surer of all else.
    private const int ShortText = 7;
    private const float LeastOfRulesInShort = 0.05f;
    private const float LeastInShort = 0.7f;
    private const float Never = 2;

    private readonly RowFeatures _reader = new(view);
    private readonly FeatureList _features = new();

    /// <summary>Judges all tellings, whose slots are filled.</summary>
    public void Judge(List<EventDraft> tellings)
    {
        Span<float> chances = stackalloc float[EventModel.RowClasses];
        foreach (var telling in tellings)
        {
            _reader.Read(telling, tellings.Count, _features);
            model.Row.Judge(_features.All, [], chances);
            telling.Confidence = chances[1];
            if (telling.Confidence < LeastOf(telling)) telling.Drop("tellings like it are mostly wrong, as annotated articles show");
        }
    }

    private float LeastOf(EventDraft telling)
    {
        var isShort = view.Analysis.Sentences.Length <= ShortText;
        if (telling.Judgement is not { } judgement || (judgement.IsRow && telling.HasParties)) return !isShort ? LeastOfRules : view.IsSecurityNews ? 0 : LeastOfRulesInShort;
        return !isShort ? Least : judgement.IsTurnedDown ? Never : LeastInShort;
    }
}
