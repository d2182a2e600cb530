using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Judges one thing by what is known of it, as <see cref="Classifier.Judge"/> does.</summary>
internal delegate void ChanceReader(ReadOnlySpan<uint> features, ReadOnlySpan<float> states, Span<float> chances);

/// <summary>Fills the sides of an event that the rules left blank with those of whom the model thinks it likelier than not.</summary>
internal sealed class PartyFiller
{
    private const float Least = 0.5f;
    private readonly ArticleView _view;
    private readonly ChanceReader _judge;
    private readonly PartyFeatures _features;
    private readonly PartyFinder _finder;
    private readonly FeatureList _list = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    /// <param name="view">The article.</param>
    /// <param name="drafts">What the rules read of it, whole: it is remembered as it stands now.</param>
    /// <param name="judge">The model.</param>
    public PartyFiller(ArticleView view, SentenceDrafts drafts, ChanceReader judge)
    {
        (_view, _judge) = (view, judge);
        var memory = new ArticleMemory(view, drafts);
        _features = new PartyFeatures(view, memory);
        _finder = new PartyFinder(view, drafts, memory);
    }

    /// <summary>Fills the blank sides of an event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="byRules">What the rules made of its word, before anything was filled; null where nothing.</param>
    public void Fill(EventDraft draft, EventDraft? byRules)
    {
        var (sources, targets) = (new List<ActorSlot>(), new List<ActorSlot>());
        Span<float> chances = stackalloc float[EventModel.PartyClasses];
        var candidates = _finder.Find(draft.Sentence, draft.Node);
        foreach (var candidate in candidates)
        {
            if (candidate.Slot is not { } slot || Has(draft.Sources, candidate.Code) || Has(draft.Targets, candidate.Code)) continue;
            Read(draft.Sentence, draft.Node, draft.Type, byRules, candidate, candidates, _list, _states);
            _judge(_list.All, _states, chances);
            if (chances[1] >= Least) sources.Add(slot);
            else if (chances[2] >= Least) targets.Add(slot);
        }

        if (draft.Sources.Count == 0) draft.Sources.AddRange(sources);
        if (draft.Targets.Count == 0) draft.Targets.AddRange(targets);
    }

    /// <summary>The candidates of an event, with what is known of each.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="word">The word that tells it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="byRules">What the rules made of the word; null where nothing.</param>
    /// <param name="take">Receives each candidate's code, features and states; both are used again for the next.</param>
    public void Each(int sentence, int word, EventType type, EventDraft? byRules, Action<string, FeatureList, float[]> take)
    {
        var candidates = _finder.Find(sentence, word);
        foreach (var candidate in candidates)
        {
            if (candidate.Slot is null) continue;
            Read(sentence, word, type, byRules, candidate, candidates, _list, _states);
            take(candidate.Code, _list, _states);
        }
    }

    private void Read(int sentence, int word, EventType type, EventDraft? byRules, PartyCandidate candidate, List<PartyCandidate> all, FeatureList into, float[] states)
    {
        _features.Read(sentence, word, type, byRules, candidate, all, into);
        WordStates.Read(_view, word, states);
        if (candidate.InSentence > 0) WordStates.Read(_view, candidate.Node, states.AsSpan(EncoderSize.State));
        else Array.Clear(states, EncoderSize.State, EncoderSize.State);
    }

    private static bool Has(List<ActorSlot> slots, string code) => slots.Exists(slot => slot.Code == code);
}
