using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Events;

/// <summary>Something that was, is or will be done, as one sentence says it.</summary>
public sealed record EventReading
{
    /// <summary>The PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>Who acts; for a symmetric event all parties.</summary>
    public required IReadOnlyList<ActorSlot> Sources { get; init; }

    /// <summary>Who is acted upon; empty for a symmetric event.</summary>
    public IReadOnlyList<ActorSlot> Targets { get; init; } = [];

    /// <summary>ISO 8601 date, month, year or <c>start/end</c>; null when the text gives none.</summary>
    public string? Date { get; init; }

    /// <summary>The words that date it; null where a rule carried the date from another sentence, and with no date.</summary>
    public Span? DateSpan { get; init; }

    /// <summary>How it got its date ("own-clause", "meeting-day"); null without one.</summary>
    public string? DateRule { get; init; }

    /// <summary>Where it happens, as named in the text; null when not told. "sebuah pulau tak berpenghuni" is a place without a name.</summary>
    public Span? Place { get; init; }

    /// <summary>Done, under way, ahead, open or denied.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The words that decided the status ("akan", "siap"); null where the plain form of the verb did.</summary>
    public Span? StatusSpan { get; init; }

    /// <summary>What it is about.</summary>
    public EventTopics Topics { get; init; }

    /// <summary>The stretch that says it, inside one sentence, 10 to 200 characters.</summary>
    public required Span Evidence { get; init; }

    /// <summary>Index of the sentence of the evidence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The predicate ("menandatangani", "penandatanganan").</summary>
    public required Span Trigger { get; init; }

    /// <summary>The line of the word list that coded it ("knowledge/id/predicates.tsv:120"), or the model that found it ("models/id.events.bin").</summary>
    public required string Entry { get; init; }

    /// <summary>Further sentences that tell the same happening again.</summary>
    public IReadOnlyList<Span> Also { get; init; } = [];

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why each slot holds what it holds; null unless the reader was asked to explain.</summary>
    public IReadOnlyList<SlotReason>? Why { get; init; }

    /// <summary>0 to 1: how likely the row is right in type, parties and status, as rows like it were in annotated articles.</summary>
    public float Confidence { get; init; } = 1;
}
