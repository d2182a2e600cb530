using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>The actors that may take part in an event, with what is known of each.</summary>
internal sealed class PartyReader
{
    private readonly ArticleView _view;
    private readonly PartyFeatures _features;
    private readonly PartyFinder _finder;
    private readonly FeatureList _list = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    /// <param name="view">The article.</param>
    /// <param name="drafts">What the rules read of it, whole: it is remembered as it stands now.</param>
    public PartyReader(ArticleView view, SentenceDrafts drafts)
    {
        _view = view;
        var memory = new ArticleMemory(view, drafts);
        _features = new PartyFeatures(view, memory);
        _finder = new PartyFinder(view, drafts, memory);
    }

    /// <summary>Reads the candidates of an event.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="word">The word that tells it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="byRules">What the rules made of the word; null where nothing.</param>
    /// <param name="take">Receives each candidate, its features and states; both are used again for the next.</param>
    public void Read(int sentence, int word, EventType type, EventDraft? byRules, Action<PartyCandidate, FeatureList, float[]> take)
    {
        var candidates = _finder.Find(sentence, word);
        WordStates.Read(_view, word, _states);
        foreach (var candidate in candidates)
        {
            _features.Read(sentence, word, type, byRules, candidate, candidates, _list);
            if (candidate.InSentence > 0) WordStates.Read(_view, candidate.Node, _states.AsSpan(EncoderSize.State));
            else Array.Clear(_states, EncoderSize.State, EncoderSize.State);
            take(candidate, _list, _states);
        }
    }
}
