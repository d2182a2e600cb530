using System.Collections.Concurrent;
using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Judging;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Merging;
using Sekutu.Reading.Events.Reasons;
using Sekutu.Reading.Events.Slots;

namespace Sekutu.Reading.Events;

/// <summary>Reads events from clauses: predicates with their arguments, status, date, place and topics; one row a happening.</summary>
/// <remarks>Word lists are loaded once a language, on first use. Safe for several threads.</remarks>
public sealed class EventStage : IReadingStage
{
    private readonly ConcurrentDictionary<string, EventLexicon> _lexicons = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EventModel?> _models = new(StringComparer.Ordinal);
    private readonly TypeConducts _conducts = new();
    private readonly EventRows _rows;

    /// <summary>Makes the stage; nothing is loaded before it is used.</summary>
    public EventStage() => _rows = new EventRows(_conducts);

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
        var model = _models.GetOrAdd(language, EventModel.Load);
        var events = _rows.Read(view, model, meetings);
        events.RemoveAll(draft => draft.Dropped);
        meetings.Carry(events);
        new SayingDay(view, _conducts).Carry(events);
        StatementDay.Carry(view, events, _conducts);
        foreach (var draft in events) reading.Events.Add(Finish(view, draft));
    }

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
        Confidence = draft.Confidence,
    };
}
