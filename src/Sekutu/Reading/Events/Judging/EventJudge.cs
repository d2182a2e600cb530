using System.Runtime.InteropServices;
using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Weighs what the rules read of an article, and adds what they missed, by what was learned from annotated articles.</summary>
/// <remarks>It turns nothing down that names somebody: which rows stand is for the <see cref="RowJudge"/>, once all slots are filled.</remarks>
internal sealed class EventJudge
{
    // From here on a word of which the rules made nothing is weighed as a row; where they turned it down since it is asked, wished, denied or only named, from there on.
    private const float Least = 0.25f;
    private const float LeastOfTurnedDown = 0.5f;

    // The rules' status gives way to one of which the model is so sure.
    private const float LeastStatus = 0.7f;

    // A word that says so ("may", "bersiap") gives way to no more than that, nor does what is agreed, which lies ahead.
    private const float LeastOverWord = 0.9f;

    private readonly ArticleView _view;
    private readonly EventModel _model;
    private readonly SentenceDrafts _drafts;
    private readonly JudgedWords _words;
    private readonly TriggerFeatures _triggers;
    private readonly PartyFiller _parties;
    private readonly StatusFeatures _status;
    private readonly FeatureList _features = new();
    private readonly float[] _states = new float[EncoderSize.State];
    private readonly TellingReader _tellings;

    public EventJudge(ArticleView view, EventModel model, SentenceDrafts drafts, TypeConducts conducts)
    {
        (_view, _model, _drafts) = (view, model, drafts);
        _words = new JudgedWords(view, drafts, model.Knows);
        _triggers = new TriggerFeatures(view, drafts, model.Clusters);
        _tellings = new TellingReader(view, model.Net);
        _parties = new PartyFiller(view, drafts, model.Party, _tellings, conducts);
        _status = new StatusFeatures(view);
    }

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
        Classifier.Join(chances, _tellings.Telling(word));
        into.AddRange(chances);
    }

    private void Judge(int sentence, int word, EventDraft? byRules, ReadOnlySpan<float> chances)
    {
        var tells = 1 - chances[0];
        if (byRules is { Dropped: false })
        {
            // A meeting told without its parties is no row by itself; whose it is, the rules ask of the whole article.
            if (byRules.Sources.Count + byRules.Targets.Count == 0) return;
            byRules.Judgement = new Judgement { Tells = tells, OfType = chances[(int)byRules.Type + 1], ByRules = "" };
            _parties.Weigh(byRules, byRules);
            if (!IsWhole(byRules)) _parties.Fill(byRules);
            WeighStatus(byRules);
            return;
        }

        var type = Likeliest(chances);
        var reason = byRules?.DropReason;
        if (tells < (reason is null or EventDraft.NamesNobody ? Least : LeastOfTurnedDown)) return;
        var draft = reason == EventDraft.NamesNobody && byRules!.Type == type ? byRules : null;
        if (draft is null) _drafts.Of(sentence).Add(draft = ModelDraft.Make(_view, sentence, word, type, _model.Where));
        draft.Judgement = new Judgement { Tells = tells, OfType = chances[(int)type + 1], ByRules = reason };
        _parties.Weigh(draft, byRules);
        _parties.Fill(draft);
        draft.Keep();
        draft.Sources.RemoveAll(source => SpeaksOfIt(draft, source.Code));
        _drafts.Settle(draft);
        if (!draft.Dropped) WeighStatus(draft);
    }

    private static bool IsWhole(EventDraft draft) => draft.Sources.Count > 0 && (draft.Targets.Count > 0 || (draft.Sources.Count > 1 && PartyRules.MayBeCommon(draft)));

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

    private static bool IsPlainlyTold(EventDraft draft) => draft.Type == EventType.Agree || (draft.Effects & (StatusEffect.Planned | StatusEffect.Possible)) != 0;

    private void WeighStatus(EventDraft draft)
    {
        Span<float> chances = stackalloc float[EventModel.StatusClasses];
        _status.Read(draft, _features);
        WordStates.Read(_view, draft.Node, _states);
        _model.Status.Judge(_features.All, _states, chances);
        Classifier.Join(chances, _tellings.Standing(draft.Node));
        var byRules = draft.Status;
        // What is denied stays so, and where the rules read another type because the act lies ahead, type and status go together.
        if (draft.Status != EventStatus.Denied && draft.Type == draft.Sense.Type)
            for (var status = 0; status < chances.Length; status++)
                if (chances[status] >= (IsPlainlyTold(draft) ? LeastOverWord : LeastStatus)) draft.Status = (EventStatus)status;
        (draft.Judgement!.OfStatus, draft.Judgement.OtherStatus) = (chances[(int)draft.Status], draft.Status != byRules);
    }
}
