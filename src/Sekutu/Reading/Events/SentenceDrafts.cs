using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Events.Status;

namespace Sekutu.Reading.Events;

/// <summary>The events of an article, sentence by sentence: what the rules read of them, and the slots of each once it is known which stand.</summary>
internal sealed class SentenceDrafts
{
    private readonly ArticleView _view;
    private readonly ClauseReader _clauses;
    private readonly Complements _complements;
    private readonly StatusReader _status;
    private readonly StatusRules _rules;
    private readonly Assertion _assertion;
    private readonly Purposes _purposes;
    private readonly Speakers _speakers;
    private readonly DemandReader _demands;
    private readonly PledgeReader _pledges;
    private readonly DateReader _dates;
    private readonly DateStatus _dateStatus;
    private readonly PlaceReader _places;
    private readonly HomeGround _ground;
    private readonly List<EventDraft>[] _drafts;

    public SentenceDrafts(ArticleView view, TypeConducts conducts)
    {
        _view = view;
        _clauses = new ClauseReader(view);
        _complements = new Complements(view, _clauses);
        _status = new StatusReader(view, conducts);
        _rules = new StatusRules(conducts);
        _assertion = new Assertion(view, conducts);
        _purposes = new Purposes(view);
        var attachment = new Attachment(view);
        _speakers = new Speakers(view, _clauses, attachment);
        _demands = new DemandReader(view, _clauses, _speakers);
        _pledges = new PledgeReader(view);
        _dates = new DateReader(view, conducts, attachment);
        _dateStatus = new DateStatus(view, _rules, conducts);
        _places = new PlaceReader(view, attachment);
        _ground = new HomeGround(view);
        _drafts = new List<EventDraft>[view.Analysis.Sentences.Length];
        for (var sentence = 0; sentence < _drafts.Length; sentence++) _drafts[sentence] = [];
    }

    /// <summary>The reader of clauses.</summary>
    public ClauseReader Clauses => _clauses;

    /// <summary>Who says what is told.</summary>
    public Speakers Speakers => _speakers;

    /// <summary>The events of a sentence, those turned down among them.</summary>
    public List<EventDraft> Of(int sentence) => _drafts[sentence];

    /// <summary>Reads every sentence that can tell something by the rules: predicates, parties and status.</summary>
    public void ReadByRules()
    {
        var look = new FirstLook(_view, _clauses);
        for (var sentence = 0; sentence < _drafts.Length; sentence++)
        {
            // Asked to explain, the reader also tells what it turned down.
            if (!_view.Reading.Explains && !look.MayTell(sentence)) continue;
            _view.Lay(sentence);
            var drafts = _drafts[sentence];
            _clauses.Read(sentence, drafts);
            _complements.Settle(drafts);
            _demands.Read(sentence, drafts);
            _pledges.Read(sentence, drafts);
            foreach (var draft in drafts)
            {
                if (draft.Dropped) continue;
                if (draft.Rule is DemandReader.Rule or PledgeReader.Rule) draft.Topics = TopicReader.Read(_view, draft);
                else Settle(draft);
            }
        }
    }

    /// <summary>Turns down what the sentence does not tell as an act, and reads how the act stands and what it is about.</summary>
    /// <param name="draft">The event; its parties are known.</param>
    public void Settle(EventDraft draft)
    {
        draft.Asserted = _assertion.Heads(draft) && (draft.Type == EventType.Assault ? _assertion.TellsForce(draft) : _view.Child(draft.Verb, Language.Relation.AuxPass) >= 0 || _assertion.TellsSanction(draft));
        if (_assertion.IsAsked(draft)) draft.Drop("the sentence asks and does not tell");
        if (!_assertion.Holds(draft)) draft.Drop("only a way, a wish or a purpose: nobody says that it is done");
        if (draft.Dropped) return;
        _status.Read(draft);
        _rules.Settle(draft, _speakers.IsSource(draft));
        if (draft.SelfDirected) draft.Drop("it would be aimed at its own actor");
        else if (draft.Sources.Count + draft.Targets.Count == 0 && !IsPartylessMeeting(draft)) draft.Drop(EventDraft.NamesNobody);
        else if (draft.Sources.Count + draft.Targets.Count == 1 && _view.Words[draft.Node].Relation == Language.Relation.Amod) draft.Drop("a word on a noun, with one party only");
        else if (_purposes.OnlyNamed(draft)) draft.Drop("its clause only names it, as a purpose or to say who somebody is");
        if (!draft.Dropped) draft.Topics = TopicReader.Read(_view, draft);
    }

    /// <summary>Dates the events of a sentence by the rules.</summary>
    public void Date(int sentence) => _dates.Read(sentence, _drafts[sentence]);

    /// <summary>Gives the events of all sentences their dates and places.</summary>
    /// <param name="dates">Weighs the rules' dates; null where there is no model.</param>
    /// <param name="into">Receives the events that stand.</param>
    /// <param name="partyless">Receives the meetings that name nobody, which may give others their day.</param>
    public void Finish(DateJudge? dates, List<EventDraft> into, List<EventDraft> partyless)
    {
        for (var sentence = 0; sentence < _drafts.Length; sentence++)
        {
            var drafts = _drafts[sentence];
            if (drafts.Count == 0) continue;
            Date(sentence);
            dates?.Judge(drafts);
            foreach (var draft in drafts) _dateStatus.Settle(draft, _speakers.IsSource(draft));
            _places.Read(sentence, drafts);
            foreach (var draft in drafts) _ground.Fill(draft);
            EventReasons.NoteTurnedDown(_view, drafts);
            foreach (var draft in drafts)
            {
                if (draft.Dropped) continue;
                if (IsPartylessMeeting(draft)) partyless.Add(draft);
                else into.Add(draft);
            }
        }
    }

    private static bool IsPartylessMeeting(EventDraft draft) =>
        draft.Type == EventType.Consult && draft.Sense.IsNoun && draft.Status == EventStatus.Happened && draft.Sources.Count + draft.Targets.Count == 0;
}
