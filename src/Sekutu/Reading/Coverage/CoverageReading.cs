using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>A clause saying that a named treaty or agreement applies to, protects, permits or limits something.</summary>
public sealed record CoverageReading
{
    /// <summary>The treaty or agreement as named.</summary>
    public required Span Instrument { get; init; }

    /// <summary>Its id in the registry; null where it is not known which is meant.</summary>
    public string? InstrumentId { get; init; }

    /// <summary>The article as a plain number ("5" for "Pasal 5", "Article V"); null where none is named.</summary>
    public string? Article { get; init; }

    /// <summary>The place, country or domain that it is said to apply to.</summary>
    public required Span AppliesTo { get; init; }

    /// <summary>The speaker or body that says so; null for the article's own voice.</summary>
    public string? AssertedBy { get; init; }

    /// <summary>The claim is denied ("does not apply to").</summary>
    public bool Denied { get; init; }

    /// <summary>The stretch that says it, inside one sentence.</summary>
    public required Span Evidence { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why each slot holds what it holds; null unless the reader was asked to explain.</summary>
    public IReadOnlyList<SlotReason>? Why { get; init; }

    /// <summary>0 to 1.</summary>
    public float Confidence { get; init; } = 1;
}
