using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;

namespace Sekutu.Reading.Events.Judging;

/// <summary>The times that may be an event's, with what is known of each.</summary>
internal sealed class DateCandidateReader(ArticleView view, TypeConducts conducts)
{
    private readonly DateFinder _finder = new(view, new Attachment(view));
    private readonly DateFeatures _features = new(view, conducts, new Attachment(view));
    private readonly FeatureList _list = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    /// <summary>Reads the candidates of an event.</summary>
    /// <param name="draft">The event, dated by the rules.</param>
    /// <param name="drafts">The events of its sentence, so dated.</param>
    /// <param name="take">Receives each candidate, its features and states; both are used again for the next.</param>
    public void Read(EventDraft draft, List<EventDraft> drafts, Action<DateCandidate, FeatureList, float[]> take)
    {
        var candidates = _finder.Find(draft, drafts);
        foreach (var candidate in candidates)
        {
            _features.Read(draft, drafts, candidate, candidates, _list);
            WordStates.Read(view, draft.Node, _states);
            if (candidate.Back == 0) WordStates.Read(view, candidate.Head, _states.AsSpan(EncoderSize.State));
            else Array.Clear(_states, EncoderSize.State, EncoderSize.State);
            take(candidate, _list, _states);
        }
    }
}
