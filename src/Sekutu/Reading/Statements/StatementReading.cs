using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>One attributed utterance, direct or indirect.</summary>
public sealed record StatementReading
{
    /// <summary>Full name as first given in the article, or the office or body where no name is given.</summary>
    public required string Speaker { get; init; }

    /// <summary>The words that name the speaker here ("Blinken", "dia", "keempatnya").</summary>
    public required Span SpeakerSpan { get; init; }

    /// <summary>The speaker's entity within the article (<see cref="Mentions.Mention.Entity"/>); null where no mention was found.</summary>
    public int? Entity { get; init; }

    /// <summary>Other names under which the speakers may be called; for joint speakers the others.</summary>
    public IReadOnlyList<string> OtherSpeakers { get; init; } = [];

    /// <summary>The office as the text gives it.</summary>
    public string? Role { get; init; }

    /// <summary>The state spoken for, as alpha-3; null for academics, analysts, NGOs and international officials.</summary>
    public string? Country { get; init; }

    /// <summary>The stretches between quotation marks, without the marks; empty for indirect speech.</summary>
    public IReadOnlyList<Span> Quote { get; init; } = [];

    /// <summary>The words said or reported, without the verb of saying: where events inside are "according to" the speaker.</summary>
    public required IReadOnlyList<Span> Content { get; init; }

    /// <summary>The stretch that says it, inside one sentence.</summary>
    public required Span Evidence { get; init; }

    /// <summary>Index of the sentence of the evidence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The verb of saying; null where a colon or nothing does it.</summary>
    public Span? Verb { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why each slot holds what it holds; null unless the reader was asked to explain.</summary>
    public IReadOnlyList<SlotReason>? Why { get; init; }

    /// <summary>0 to 1.</summary>
    public float Confidence { get; init; } = 1;
}
