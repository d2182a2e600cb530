using Sekutu.Language;
using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Mentions;
using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Reasons;

/// <summary>From the notes of one event to the reasons of its slots.</summary>
internal sealed class EventReasons(ArticleView view, EventDraft draft, EventNotes notes)
{
    /// <summary>Why an article tells no event at all.</summary>
    public static PassedOver NoSecurity { get; } = new("events", null, "the article as a whole tells too little of security, defence or diplomacy");

    /// <summary>Why a predicate made no row.</summary>
    public static PassedOver TurnedDown(ArticleView view, EventDraft draft) => new(TypeName(draft.Type), Trigger(view, draft), draft.DropReason!, draft.Sense.Where);

    /// <summary>Notes the predicates that made no row, where the reader was asked to explain.</summary>
    public static void NoteTurnedDown(ArticleView view, List<EventDraft> drafts)
    {
        if (!view.Reading.Explains) return;
        foreach (var draft in drafts)
            if (draft.Dropped) view.Reading.TurnedDown.Add(TurnedDown(view, draft));
    }

    /// <summary>A later telling of the same happening.</summary>
    public static PassedOver ToldAgain(ArticleView view, EventDraft second) => new(
        TypeName(second.Type), Trigger(view, second), "the same happening told again: same type, parties, status and date", second.Sense.Where);

    /// <summary>The reasons, in the order of the row's slots.</summary>
    public IReadOnlyList<SlotReason> Read()
    {
        var all = new List<SlotReason> { Type() };
        Side("source", draft.Sources, all);
        Side("target", draft.Targets, all);
        all.Add(Date());
        all.Add(Place());
        all.Add(Status());
        all.Add(Topics());
        return all;
    }

    private SlotReason Type()
    {
        var passed = new List<PassedOver>(notes.Senses);
        var said = draft.Sense.Type;
        foreach (var (type, why) in notes.Types)
        {
            passed.Add(new PassedOver(TypeName(said), null, $"the entry says so, but {why}", "knowledge/events/types.tsv"));
            said = type;
        }

        passed.AddRange(notes.Tellings);
        var needs = draft.Sense.Needs.Length == 0 ? "" : $", needs {string.Join("; ", draft.Sense.Needs.Select(need => need.Text))}";
        var carried = draft.CarrierEntry is { } light ? $", carried by “{view.Analysis.Form(draft.Carrier)}” ({light})" : "";
        return new SlotReason
        {
            Slot = "type",
            Value = TypeName(draft.Type),
            Span = Trigger(view, draft),
            Rule = $"{draft.Rule}: frame {draft.Sense.Frame.Text}{needs}{carried}",
            Path = draft.ObjectNode >= 0 ? TreePath.Between(view.Analysis, draft.Node, draft.ObjectNode) : null,
            DecidedBy = draft.Sense.Where,
            PassedOver = passed,
        };
    }

    private void Side(string name, List<ActorSlot> slots, List<SlotReason> all)
    {
        var others = Others(name);
        foreach (var slot in slots)
        {
            var mention = view.Reading.Mentions.Find(m => m.Span.Overlaps(slot.Span));
            all.Add(new SlotReason
            {
                Slot = name,
                Value = slot.Code,
                Span = slot.Span,
                Rule = mention is null ? slot.Rule : $"{slot.Rule}; {MentionReason.Of(view.Reading, mention)}",
                Path = Path(slot.Span),
                DecidedBy = mention is null ? null : MentionReason.DecidedBy(view.Reading, mention),
                PassedOver = slot == slots[^1] ? others : [],
            });
        }

        if (slots.Count > 0) return;
        var blank = draft.Sense.Frame.Targets.Length == 0 ? "the parties are equals" : "nobody with a code stands where the frame asks";
        all.Add(new SlotReason { Slot = name, Rule = blank, DecidedBy = draft.Sense.Where, PassedOver = others });
    }

    // Actors of the sentence that are in neither slot: told once, with the sources; the targets leave blank what no one stands for.
    private List<PassedOver> Others(string side)
    {
        var passed = new List<PassedOver>();
        if (side == "target") return passed;
        foreach (var mention in view.Reading.Mentions)
        {
            if (mention.Sentence != draft.Sentence || mention.Codes.Count == 0) continue;
            if (draft.Sources.Exists(slot => slot.Span.Overlaps(mention.Span)) || draft.Targets.Exists(slot => slot.Span.Overlaps(mention.Span))) continue;
            passed.Add(new PassedOver(string.Join(',', mention.Codes), mention.Span, WhyNot(mention), mention.Entry));
        }

        return passed;
    }

    private string WhyNot(Mention mention)
    {
        if (view.InDateline(mention.FirstWord)) return "it names where the report was written";
        if (mention.Codes.All(code => draft.Sources.Exists(slot => slot.Code == code) || draft.Targets.Exists(slot => slot.Code == code))) return "the same actor stands in the row by other words";
        var head = view.HeadOf(mention.FirstWord, mention.EndWord);
        foreach (var (slot, node) in notes.Arguments)
            if (node == head) return $"it stands to the predicate as {slot}, which the frame does not use so";
        if (Governor(head) is var verb and >= 0 && verb != draft.Node && verb != draft.Carrier) return $"it belongs to “{view.Analysis.Form(verb)}”, another clause";
        foreach (var (slot, node) in notes.Arguments)
            if (view.Under(head, node)) return $"it only belongs to the {slot} “{view.Analysis.Form(node)}”";
        return "it stands in no slot of the predicate";
    }

    private int Governor(int word)
    {
        for (var depth = 0; depth < 12; depth++)
        {
            word = view.Words[word].Head;
            if (word < 0 || view.Words[word].Tag == Upos.Verb) return word;
        }

        return -1;
    }

    private SlotReason Date()
    {
        var time = draft.DateSpan is { } span ? view.Reading.Times.Find(t => t.Span == span) : null;
        var conflict = time is { Conflict: true } ? "; weekday and date contradict each other, so both days stand" : "";
        return new SlotReason
        {
            Slot = "date",
            Value = draft.Date,
            Span = draft.DateSpan,
            Rule = draft.Date is null ? "no date of its own; the day of publication is none" : draft.DateRule + conflict,
            Path = draft.DateSpan is { } words ? Path(words) : null,
            DecidedBy = time?.Rule,
            PassedOver = notes.Dates,
        };
    }

    private SlotReason Place()
    {
        var place = draft.Place is { } span ? view.Reading.Places.Find(p => p.Span == span) : null;
        return new SlotReason
        {
            Slot = "place",
            Value = draft.Place is { } words ? view.Reading.Document[words].ToString() : null,
            Span = draft.Place,
            Rule = draft.Place is null ? "its clause names no place" : place is null ? "a place described, not named" : draft.DateRule is "meeting-day" ? "own clause, or the meeting's place" : "own clause",
            Path = draft.Place is { } named ? Path(named) : null,
            DecidedBy = place?.Entry,
            PassedOver = notes.Places.FindAll(passed => passed.Span != draft.Place),
        };
    }

    private SlotReason Status()
    {
        var deciding = notes.Status.Where(s => s.Word == draft.StatusWord).OrderByDescending(s => s.Effect).FirstOrDefault();
        var rule = draft.StatusWord >= 0 && notes.Status.Count > 0 ? $"“{view.Analysis.Form(draft.StatusWord)}” says {deciding.Effect.ToString().ToLowerInvariant()}"
            : draft.Sense.Status is not null ? "the entry itself says so"
            : draft is { Type: EventType.Agree, Status: EventStatus.Planned } ? "what is agreed lies ahead" : "the plain form of the predicate";
        var passed = new List<PassedOver>();
        foreach (var (word, effect, where) in notes.Status)
            if (word != draft.StatusWord && effect != StatusEffect.None) passed.Add(new PassedOver(effect.ToString().ToLowerInvariant(), view.Words[word].Span, "weighed lighter than the word that decided", where.Length > 0 ? where : null));
        return new SlotReason
        {
            Slot = "status",
            Value = draft.Status.ToString().ToLowerInvariant(),
            Span = draft.StatusWord >= 0 ? view.Words[draft.StatusWord].Span : Trigger(view, draft),
            Rule = rule,
            Path = draft.StatusWord >= 0 ? TreePath.Between(view.Analysis, draft.Verb, draft.StatusWord) : null,
            DecidedBy = draft.StatusWord >= 0 && deciding.Where is { Length: > 0 } line ? line : draft.Sense.Status is not null ? draft.Sense.Where : null,
            PassedOver = passed,
        };
    }

    private SlotReason Topics()
    {
        var words = notes.TopicWords.Select(word => view.Analysis.Form(word).ToString()).ToList();
        var byEntry = draft.Sense.Topics != EventTopics.None;
        return new SlotReason
        {
            Slot = "topics",
            Value = draft.Topics == EventTopics.None ? null : draft.Topics.ToString().ToLowerInvariant(),
            Rule = words.Count > 0 ? $"words of its clause: {string.Join(", ", words)}{(byEntry ? ", and the entry" : "")}"
                : draft.Topics == EventTopics.None ? "no word of a topic in its clause" : byEntry ? "the entry brings them" : "told with the event that it governs, or that was folded into it",
            DecidedBy = words.Count > 0 ? $"knowledge/{view.Reading.Language}/event-words.tsv:{words[0].ToLowerInvariant()}" : byEntry ? draft.Sense.Where : null,
        };
    }

    private string? Path(Span span)
    {
        var first = view.Analysis.WordAt(span.Start);
        var end = Math.Max(first + 1, view.Analysis.WordAt(span.End - 1) + 1);
        return end > view.Words.Length ? null : TreePath.Between(view.Analysis, draft.Node, view.HeadOf(first, end));
    }

    private static Span Trigger(ArticleView view, EventDraft draft) => view.Analysis.SpanOf(draft.FirstWord, draft.EndWord);

    private static string TypeName(EventType type) => type.ToString().ToUpperInvariant();
}
