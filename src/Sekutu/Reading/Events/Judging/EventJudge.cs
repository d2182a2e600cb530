using Sekutu.Language.Encoders;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;

namespace Sekutu.Reading.Events.Judging;

/// <summary>Weighs what the rules read of an article, and adds what they missed, by what was learned from annotated articles.</summary>
/// <remarks>
/// What a rule turned down because it is asked, wished, denied or only named stays turned down; a row with its parties stands unless the model is nearly sure
/// that it is none; whatever else stands, stands by the model (<see cref="EventDraft.Chance"/>).
/// </remarks>
internal sealed class EventJudge
{
    // A row of the rules with both its sides falls below this chance.
    private const float LeastOfWhole = 0.1f;

    // A row of the rules with one side needs this chance, and a word of which they made nothing the higher one.
    private const float LeastOfPart = 0.5f;
    private const float LeastOfNew = 0.5f;
    private const float LeastParty = 0.5f;

    // The rules' status gives way to one of which the model is so sure.
    private const float LeastStatus = 0.8f;

    private readonly ArticleView _view;
    private readonly EventModel _model;
    private readonly SentenceDrafts _drafts;
    private readonly TriggerFeatures _triggers;
    private readonly PartyFinder _finder;
    private readonly PartyFeatures _parties;
    private readonly StatusFeatures _status;
    private readonly FeatureList _features = new();
    private readonly float[] _states = new float[2 * EncoderSize.State];

    public EventJudge(ArticleView view, EventModel model, SentenceDrafts drafts)
    {
        (_view, _model, _drafts) = (view, model, drafts);
        Words = new JudgedWords(view, drafts, model.Knows);
        var memory = new ArticleMemory(view, drafts);
        _triggers = new TriggerFeatures(view, drafts, model.Clusters);
        _finder = new PartyFinder(view, drafts, memory);
        _parties = new PartyFeatures(view, memory);
        _status = new StatusFeatures(view);
    }

    /// <summary>The words that are judged.</summary>
    public JudgedWords Words { get; }

    /// <summary>Judges all sentences.</summary>
    public void Judge()
    {
        var words = new List<int>();
        for (var sentence = 0; sentence < _view.Analysis.Sentences.Length; sentence++)
        {
            Words.Gather(sentence, words);
            var judged = words.ConvertAll(word => (Word: word, Draft: Words.At(sentence, word)));
            var chances = judged.ConvertAll(item => Chances(sentence, item.Word, item.Draft));
            for (var i = 0; i < judged.Count; i++) Judge(sentence, judged[i].Word, judged[i].Draft, chances[i]);
        }
    }

    /// <summary>The chances of a word: none, then each type.</summary>
    public float[] Chances(int sentence, int word, EventDraft? draft)
    {
        var chances = new float[EventModel.TriggerClasses];
        _triggers.Read(sentence, word, draft, _features);
        ReadStates(_view, word, -1, _states);
        _model.Trigger.Judge(_features.All, _states.AsSpan(0, EncoderSize.State), chances);
        return chances;
    }

    /// <summary>The states of a word and, where there is one, of another, as the classifiers take them.</summary>
    public static void ReadStates(ArticleView view, int word, int other, Span<float> into)
    {
        Scale(view.Analysis.StateOf(word), into);
        if (other >= 0) Scale(view.Analysis.StateOf(other), into[EncoderSize.State..]);
        else into[EncoderSize.State..].Clear();
    }

    /// <summary>A draft of a word of which the rules made nothing.</summary>
    public static EventDraft NewDraft(ArticleView view, int sentence, int word, EventType type, string where) => new()
    {
        Node = word,
        FirstWord = word,
        EndWord = word + 1,
        Sentence = sentence,
        Sense = new PredicateSense
        {
            Type = type,
            IsNoun = view.Words[word].Tag is Language.Upos.Noun or Language.Upos.Propn,
            Frame = Frame.Parse("subj>obj"),
            Needs = [],
            Complement = ComplementUse.Own,
            Where = where,
        },
        Rule = "model",
        Notes = view.Reading.Explains ? new Reasons.EventNotes() : null,
    };

    private void Judge(int sentence, int word, EventDraft? draft, float[] chances)
    {
        var any = 1 - chances[0];
        if (draft is { Dropped: false })
        {
            draft.Chance = any;
            var whole = (draft.Sources.Count > 0 && draft.Targets.Count > 0) || draft.Sources.Count > 1;
            if (any < (whole ? LeastOfWhole : LeastOfPart)) draft.Drop("the model finds no act in it");
            else if (!whole) Fill(draft);
            if (!draft.Dropped) WeighStatus(draft);
            return;
        }

        if (any < LeastOfNew || draft is { DropReason: not EventDraft.NamesNobody }) return;
        var type = (EventType)(Array.IndexOf(chances, chances.AsSpan(1).ToArray().Max(), 1) - 1);
        if (draft is { } && draft.Type == type) draft.Keep();
        else _drafts.Of(sentence).Add(draft = NewDraft(_view, sentence, word, type, _model.Where));
        draft.Chance = any;
        Fill(draft);
        _drafts.Settle(draft);
        if (!draft.Dropped) WeighStatus(draft);
    }

    // Sides that the rules left blank are filled by the model.
    private void Fill(EventDraft draft)
    {
        var (noSource, noTarget) = (draft.Sources.Count == 0, draft.Targets.Count == 0);
        Span<float> chances = stackalloc float[EventModel.PartyClasses];
        var candidates = _finder.Find(draft.Sentence, draft.Node);
        foreach (var candidate in candidates)
        {
            if (draft.Sources.Exists(slot => slot.Code == candidate.Code) || draft.Targets.Exists(slot => slot.Code == candidate.Code)) continue;
            if (candidate.Mention is null && candidate.Speaker is null) continue;
            _parties.Read(draft.Sentence, draft.Node, draft.Type, draft, candidate, candidates, _features);
            ReadStates(_view, draft.Node, candidate.InSentence > 0 ? candidate.Node : -1, _states);
            _model.Party.Judge(_features.All, _states, chances);
            if (noSource && chances[1] >= LeastParty) draft.Sources.Add(Slot(candidate));
            else if (noTarget && chances[2] >= LeastParty) draft.Targets.Add(Slot(candidate));
        }
    }

    private static ActorSlot Slot(PartyCandidate candidate) => candidate.Mention is { } mention ? new ActorSlot(candidate.Code, mention.Span, "model") : candidate.Speaker!;

    private void WeighStatus(EventDraft draft)
    {
        if (draft.Status == EventStatus.Denied) return;
        Span<float> chances = stackalloc float[_model.Status.Classes];
        _status.Read(draft, _features);
        ReadStates(_view, draft.Node, -1, _states);
        _model.Status.Judge(_features.All, _states.AsSpan(0, EncoderSize.State), chances);
        for (var status = 0; status < chances.Length; status++)
            if (chances[status] >= LeastStatus) draft.Status = (EventStatus)status;
    }

    private static void Scale(ReadOnlySpan<sbyte> state, Span<float> into)
    {
        for (var i = 0; i < state.Length; i++) into[i] = state[i] * (1f / 64);
    }
}
