using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;

namespace Sekutu.Reading.Events.Judging;

/// <summary>The times that may be an event's, with what is known of each.</summary>
internal sealed class DateCandidateReader
{
    private readonly ArticleView _view;
    private readonly DateFinder _finder;
    private readonly DateFeatures _features;
    private readonly FeatureList _list = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    public DateCandidateReader(ArticleView view, TypeConducts conducts)
    {
        _view = view;
        var attachment = new Attachment(view);
        _finder = new DateFinder(view, attachment);
        _features = new DateFeatures(view, conducts, attachment);
    }

    /// <summary>Reads the candidates of an event.</summary>
    /// <param name="draft">The event, dated by the rules.</param>
    /// <param name="drafts">The events of its sentence, so dated.</param>
    /// <param name="take">Receives each candidate, its features and states; both are used again for the next.</param>
    public void Read(EventDraft draft, List<EventDraft> drafts, Action<DateCandidate, FeatureList, float[]> take)
    {
        var candidates = _finder.Find(draft, drafts);
        WordStates.Read(_view, draft.Node, _states);
        foreach (var candidate in candidates)
        {
            _features.Read(draft, drafts, candidate, candidates, _list);
            if (candidate.Back == 0) WordStates.Read(_view, candidate.Head, _states.AsSpan(EncoderSize.State));
            else Array.Clear(_states, EncoderSize.State, EncoderSize.State);
            take(candidate, _list, _states);
        }
    }
}
