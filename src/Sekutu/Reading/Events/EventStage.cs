using System.Collections.Concurrent;
using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Merging;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Events.Status;

namespace Sekutu.Reading.Events;

/// <summary>Reads events from clauses: predicates with their arguments, status, date, place and topics; one row a happening.</summary>
/// <remarks>Word lists are loaded once a language, on first use. Safe for several threads.</remarks>
public sealed class EventStage : IReadingStage
{
    private readonly ConcurrentDictionary<string, EventLexicon> _lexicons = new(StringComparer.Ordinal);
    private readonly TypeConducts _conducts = new();

    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public LanguageLayers Language => LanguageLayers.Words | LanguageLayers.Tags | LanguageLayers.Lemmas | LanguageLayers.Trees;

    /// <inheritdoc/>
    public LanguageLayers AsksFor => LanguageLayers.Trees;

    /// <inheritdoc/>
    public ReadingLayers Requires => ReadingLayers.Mentions | ReadingLayers.Times | ReadingLayers.Places | ReadingLayers.Statements;

    /// <inheritdoc/>
    public ReadingLayers Provides => ReadingLayers.Events;

    /// <inheritdoc/>
    public void Read(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Language is not { } language) return;
        var lexicon = _lexicons.GetOrAdd(language, name => new EventLexicon(name));
        if (!SecurityGate.Passes(reading, lexicon))
        {
            if (reading.Explains) reading.TurnedDown.Add(EventReasons.NoSecurity);
            return;
        }

        var view = new ArticleView(reading, lexicon);
        var meetings = new MeetingDay(view, _conducts);
        var drafts = Drafts(view, meetings.Partyless);
        var events = new EventMerger(view).Merge(drafts);
        new Opponents(view).Fill(events);
        var securityNews = SecurityGate.IsSecurityNews(reading, lexicon);
        foreach (var draft in events)
            if (!PartyRules.Holds(draft, _conducts, securityNews)) draft.Drop("its type needs more parties than its clause names");
        TurnDown(view, events);
        events.RemoveAll(draft => draft.Dropped);
        meetings.Carry(events);
        new SayingDay(view, _conducts).Carry(events);
        StatementDay.Carry(view, events, _conducts);
        foreach (var draft in events) reading.Events.Add(Finish(view, draft));
    }

    private List<EventDraft> Drafts(ArticleView view, List<EventDraft> partyless)
    {
        var clauses = new ClauseReader(view);
        var look = new FirstLook(view, clauses);
        var complements = new Complements(view, clauses);
        var status = new StatusReader(view, _conducts);
        var rules = new StatusRules(_conducts);
        var assertion = new Assertion(view, _conducts);
        var attachment = new Attachment(view);
        var purposes = new Purposes(view);
        var speakers = new Speakers(view, clauses, attachment);
        var demands = new DemandReader(view, clauses, speakers);
        var pledges = new PledgeReader(view);
        var dates = new DateReader(view, _conducts, attachment);
        var dateStatus = new DateStatus(view, rules, _conducts);
        var places = new PlaceReader(view, attachment);
        var ground = new HomeGround(view);
        var all = new List<EventDraft>();
        var drafts = new List<EventDraft>();
        for (var sentence = 0; sentence < view.Analysis.Sentences.Length; sentence++)
        {
            // Asked to explain, the reader also tells what it turned down.
            if (!view.Reading.Explains && !look.MayTell(sentence)) continue;
            view.Lay(sentence);
            drafts.Clear();
            clauses.Read(sentence, drafts);
            complements.Settle(drafts);
            demands.Read(sentence, drafts);
            pledges.Read(sentence, drafts);
            if (drafts.Count == 0) continue;
            foreach (var draft in drafts)
            {
                if (draft.Dropped || draft.Rule is DemandReader.Rule or PledgeReader.Rule) continue;
                draft.Asserted = assertion.Heads(draft) && (draft.Type == EventType.Assault ? assertion.TellsForce(draft) : view.Child(draft.Verb, Relation.AuxPass) >= 0 || assertion.TellsSanction(draft));
                if (assertion.IsAsked(draft)) draft.Drop("the sentence asks and does not tell");
                if (!assertion.Holds(draft)) draft.Drop("only a way, a wish or a purpose: nobody says that it is done");
                if (draft.Dropped) continue;
                status.Read(draft);
                rules.Settle(draft, speakers.IsSource(draft));
                if (draft.SelfDirected) draft.Drop("it would be aimed at its own actor");
                else if (draft.Sources.Count + draft.Targets.Count == 0 && !IsPartylessMeeting(draft)) draft.Drop("its clause names nobody with a code");
                else if (draft.Sources.Count + draft.Targets.Count == 1 && view.Words[draft.Node].Relation == Relation.Amod) draft.Drop("a word on a noun, with one party only");
                else if (purposes.OnlyNamed(draft)) draft.Drop("its clause only names it, as a purpose or to say who somebody is");
            }

            dates.Read(sentence, drafts);
            foreach (var draft in drafts) dateStatus.Settle(draft, speakers.IsSource(draft));
            places.Read(sentence, drafts);
            foreach (var draft in drafts) ground.Fill(draft);
            TurnDown(view, drafts);
            foreach (var draft in drafts)
                if (!draft.Dropped && IsPartylessMeeting(draft))
                {
                    partyless.Add(draft);
                }
                else if (!draft.Dropped)
                {
                    draft.Topics = TopicReader.Read(view, draft);
                    all.Add(draft);
                }
        }

        return all;
    }

    private static void TurnDown(ArticleView view, List<EventDraft> drafts)
    {
        if (!view.Reading.Explains) return;
        foreach (var draft in drafts)
            if (draft.Dropped) view.Reading.TurnedDown.Add(EventReasons.TurnedDown(view, draft));
    }

    private static bool IsPartylessMeeting(EventDraft draft) =>
        draft.Type == EventType.Consult && draft.Sense.IsNoun && draft.Status == EventStatus.Happened && draft.Sources.Count + draft.Targets.Count == 0;

    private static EventReading Finish(ArticleView view, EventDraft draft) => new()
    {
        Type = draft.Type,
        Sources = draft.Sources,
        Targets = draft.Targets,
        Date = draft.Date,
        DateSpan = draft.DateSpan,
        DateRule = draft.DateRule,
        Place = draft.Place,
        Status = draft.Status,
        StatusSpan = draft.StatusWord >= 0 ? view.Words[draft.StatusWord].Span : null,
        Topics = draft.Topics,
        Evidence = EvidenceReader.Read(view, draft),
        Sentence = draft.Sentence,
        Trigger = view.Analysis.SpanOf(draft.FirstWord, draft.EndWord),
        Entry = draft.Sense.Where,
        Also = draft.Also,
        Rule = draft.Rule,
        Why = draft.Notes is { } notes ? new EventReasons(view, draft, notes).Read() : null,
        Confidence = draft.Sources.Count > 0 && (draft.Targets.Count > 0 || draft.Sources.Count > 1) ? 0.8f : 0.6f,
    };
}
