using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Fills the sides of an event that the rules left blank with those of whom the model thinks it likely.</summary>
internal sealed class PartyFiller
{
    // Whoever takes part more likely than not; where nobody does, the likeliest, if likely enough: an act is seldom done by nobody.
    private const float Even = 0.5f;
    private const float LeastSource = 0.3f;
    private const float LeastTarget = 0.4f;

    private readonly ArticleView _view;
    private readonly SentenceDrafts _drafts;
    private readonly EventModel _model;
    private readonly PartyFeatures _features;
    private readonly PartyFinder _finder;
    private readonly FeatureList _list = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    /// <param name="view">The article.</param>
    /// <param name="drafts">What the rules read of it, whole: it is remembered as it stands now.</param>
    /// <param name="model">The model.</param>
    public PartyFiller(ArticleView view, SentenceDrafts drafts, EventModel model)
    {
        (_view, _drafts, _model) = (view, drafts, model);
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
        var likeliest = (Source: (ActorSlot?)null, SourceChance: LeastSource, Target: (ActorSlot?)null, TargetChance: LeastTarget);
        var chances = new float[EventModel.PartyClasses];
        Each(draft.Sentence, draft.Node, draft.Type, byRules, (candidate, features, states) =>
        {
            if (candidate.Slot is not { } slot || Has(draft.Sources, candidate.Code) || Has(draft.Targets, candidate.Code)) return;
            _model.Party(features.All, states, chances);
            // Who only belongs to a state ("Polish farmers") does not act for it.
            if (candidate.Node >= 0 && _drafts.Clauses.Actors.IsOfPeople(candidate.Node)) chances[1] = 0;
            if (chances[1] >= Even) sources.Add(slot);
            else if (chances[2] >= Even) targets.Add(slot);
            else if (chances[1] > chances[2] && chances[1] >= likeliest.SourceChance) (likeliest.Source, likeliest.SourceChance) = (slot, chances[1]);
            else if (chances[2] >= likeliest.TargetChance) (likeliest.Target, likeliest.TargetChance) = (slot, chances[2]);
        });
        // What the rules left blank beside a side that they filled may well be blank.
        if (draft.Sources.Count + draft.Targets.Count == 0)
        {
            if (sources.Count == 0 && likeliest.Source is { } source) sources.Add(source);
            if (targets.Count == 0 && sources.Count < 2 && likeliest.Target is { } target) targets.Add(target);
        }

        if (draft.Sources.Count == 0) draft.Sources.AddRange(sources);
        if (draft.Targets.Count == 0) draft.Targets.AddRange(targets);
    }

    /// <summary>The candidates of an event, with what is known of each.</summary>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="word">The word that tells it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="byRules">What the rules made of the word; null where nothing.</param>
    /// <param name="take">Receives each candidate, its features and states; both are used again for the next.</param>
    public void Each(int sentence, int word, EventType type, EventDraft? byRules, Action<PartyCandidate, FeatureList, float[]> take)
    {
        var candidates = _finder.Find(sentence, word);
        foreach (var candidate in candidates)
        {
            Read(sentence, word, type, byRules, candidate, candidates);
            take(candidate, _list, _states);
        }
    }

    private void Read(int sentence, int word, EventType type, EventDraft? byRules, PartyCandidate candidate, List<PartyCandidate> all)
    {
        _features.Read(sentence, word, type, byRules, candidate, all, _list);
        WordStates.Read(_view, word, _states);
        if (candidate.InSentence > 0) WordStates.Read(_view, candidate.Node, _states.AsSpan(EncoderSize.State));
        else Array.Clear(_states, EncoderSize.State, EncoderSize.State);
    }

    private static bool Has(List<ActorSlot> slots, string code) => slots.Exists(slot => slot.Code == code);
}
