using System.Runtime.InteropServices;
using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Weighs what the rules read of an article, and adds what they missed, by what was learned from annotated articles.</summary>
/// <remarks>
/// What a rule turned down because it is asked, wished, denied or only named stays turned down, and in news of security a row of the rules with both its sides stands;
/// whatever else stands, stands by the model (<see cref="EventDraft.Chance"/>).
/// </remarks>
internal sealed class EventJudge
{
    // In news of security the rules of parties hold a row of the rules with one side though the model doubts it.
    private const float LeastOfHeld = 0.1f;
    private const float LeastOfShort = 0.3f;
    private const int ShortText = 7;

    // In other news a row of the rules with both sides falls too where the model thinks it so unlikely: one in three of such was right.
    private const float LeastElsewhere = 0.2f;

    // There a word that the rules made nothing of must be surer too: what it tells is mostly commerce, crime or politics at home.
    private const float MoreElsewhere = 0.1f;

    private const float Even = 0.5f;

    // The rules' status gives way to one of which the model is so sure.
    private const float LeastStatus = 0.7f;

    private readonly ArticleView _view;
    private readonly EventModel _model;
    private readonly SentenceDrafts _drafts;
    private readonly TypeConducts _conducts;
    private readonly JudgedWords _words;
    private readonly TriggerFeatures _triggers;
    private readonly PartyFiller _parties;
    private readonly StatusFeatures _status;
    private readonly FeatureList _features = new();
    private readonly float[] _states = new float[EncoderSize.State];
    private readonly TellingReader _tellings;

    public EventJudge(ArticleView view, EventModel model, SentenceDrafts drafts, TypeConducts conducts)
    {
        (_view, _model, _drafts, _conducts) = (view, model, drafts, conducts);
        _words = new JudgedWords(view, drafts, model.Knows);
        _triggers = new TriggerFeatures(view, drafts, model.Clusters);
        _tellings = new TellingReader(view, model.Net);
        _parties = new PartyFiller(view, drafts, model.Party, conducts);
        _status = new StatusFeatures(view);
    }

    /// <summary>True where the model alone is sure enough of an event, as it now stands: no rule of parties need be asked.</summary>
    public bool Stands(EventDraft draft)
    {
        if (IsWhole(draft)) return draft.Chance >= Even;
        return draft.Sources.Count > 0 && draft.Chance >= _conducts[draft.Type].Lone;
    }

    private static bool IsWhole(EventDraft draft) => draft.Sources.Count > 0 && (draft.Targets.Count > 0 || (draft.Sources.Count > 1 && PartyRules.MayBeCommon(draft)));

    /// <summary>Judges all sentences.</summary>
    public void Judge()
    {
        var words = new List<int>();
        var chances = new List<float>();
        for (var sentence = 0; sentence < _view.Analysis.Sentences.Length; sentence++)
        {
            _words.Gather(sentence, words);
            if (words.Count == 0) continue;
            _tellings.Read(sentence);
            // All words of a sentence are judged before any draft of it is changed, since each is judged by the others too.
            chances.Clear();
            foreach (var word in words) AddChances(sentence, word, chances);
            for (var i = 0; i < words.Count; i++)
                Judge(sentence, words[i], _words.At(sentence, words[i]), CollectionsMarshal.AsSpan(chances).Slice(i * EventModel.TriggerClasses, EventModel.TriggerClasses));
        }
    }

    private void AddChances(int sentence, int word, List<float> into)
    {
        Span<float> chances = stackalloc float[EventModel.TriggerClasses];
        _triggers.Read(sentence, word, _words.At(sentence, word), _features);
        WordStates.Read(_view, word, _states);
        _model.Trigger.Judge(_features.All, _states, chances);
        Classifier.Join(chances, _tellings.Of(word));
        into.AddRange(chances);
    }

    private void Judge(int sentence, int word, EventDraft? byRules, ReadOnlySpan<float> chances)
    {
        var any = 1 - chances[0];
        var draft = byRules;
        if (draft is { Dropped: false })
        {
            // A meeting told without its parties is no row by itself; whose it is, the rules ask of the whole article.
            if (draft.Sources.Count + draft.Targets.Count == 0) return;
            draft.Chance = any;
            var whole = IsWhole(draft);
            if (!whole && any >= Even) _parties.Fill(draft, byRules);
            else if (whole && any < LeastElsewhere && !IsShort && !_view.IsSecurityNews) draft.Drop("the model finds no act in it");
            else if (!whole && !IsHeld(draft, any)) draft.Drop("the model finds no act in it, and it names one side only");
        }
        else
        {
            if (byRules is { DropReason: not EventDraft.NamesNobody }) return;
            var type = Likeliest(chances);
            if (any < _conducts[type].Found + (_view.IsSecurityNews ? 0 : MoreElsewhere)) return;
            if (draft?.Type != type) _drafts.Of(sentence).Add(draft = ModelDraft.Make(_view, sentence, word, type, _model.Where));
            draft.Chance = any;
            _parties.Fill(draft, byRules);
            draft.Keep();
            draft.Sources.RemoveAll(source => SpeaksOfIt(draft, source.Code));
            _drafts.Settle(draft);
            if (!Stands(draft)) draft.Drop("the model is not sure of it, and it names one side only");
        }

        if (!draft.Dropped) WeighStatus(draft);
    }

    // A text of few sentences does not tell what it is about, so that the model must be surer of a row with one side.
    private bool IsShort => _view.Analysis.Sentences.Length <= ShortText;

    private bool IsHeld(EventDraft draft, float chance) =>
        chance >= (IsShort ? LeastOfShort : LeastOfHeld) && (IsShort || _view.IsSecurityNews) && PartyRules.Holds(draft, _conducts, true);

    // "condemned the decision to launch a missile", "asked the people to leave": whoever speaks of an act in a clause above it has not done it.
    private bool SpeaksOfIt(EventDraft draft, string code)
    {
        foreach (var other in _drafts.Of(draft.Sentence))
            if (!other.Dropped && other.Type is EventType.Accuse or EventType.Request or EventType.Reject && other.Targets.Count == 0 && other.Node != draft.Node
                && _view.Under(draft.Node, other.Node) && other.Sources.Exists(source => source.Code == code)) return true;
        return false;
    }

    private static EventType Likeliest(ReadOnlySpan<float> chances)
    {
        var best = 1;
        for (var type = 2; type < chances.Length; type++)
            if (chances[type] > chances[best]) best = type;
        return (EventType)(best - 1);
    }

    private void WeighStatus(EventDraft draft)
    {
        // What is denied stays so, and where the rules read another type because the act lies ahead, type and status go together.
        if (draft.Status == EventStatus.Denied || draft.Type != draft.Sense.Type) return;
        Span<float> chances = stackalloc float[EventModel.StatusClasses];
        _status.Read(draft, _features);
        WordStates.Read(_view, draft.Node, _states);
        _model.Status.Judge(_features.All, _states, chances);
        for (var status = 0; status < chances.Length; status++)
            if (chances[status] >= LeastStatus) draft.Status = (EventStatus)status;
    }
}
