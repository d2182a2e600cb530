using Sekutu.Reading.Reasons;
using Sekutu.Registry.Places;
using Sekutu.Text;

namespace Sekutu.Reading.Places;

/// <summary>A named place in the text, with what the registry knows of it.</summary>
public sealed record PlaceMention
{
    /// <summary>The words, as they stand.</summary>
    public required Span Span { get; init; }

    /// <summary>The place's English name; the words themselves where the registry does not know it.</summary>
    public required string Canonical { get; init; }

    /// <summary>Id in the registry ("place:senkaku", "state:JPN"); null where it does not know it.</summary>
    public string? Id { get; init; }

    /// <summary>Alpha-3 of the state it lies in, or of the territory where ISO 3166-1 gives it a code of its own (GRL, HKG); null when disputed, at sea, or a region of several states.</summary>
    public string? Country { get; init; }

    /// <summary>WGS 84 latitude in degrees; null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>WGS 84 longitude in degrees; null where unknown.</summary>
    public double? Longitude { get; init; }

    /// <summary>More than one state claims it.</summary>
    public bool Disputed { get; init; }

    /// <summary>Country, region, sea or place.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Ids of other places that the words may mean, best first.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The line of the knowledge file that knew it.</summary>
    public string? Entry { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Why the words are this place; null unless the reader was asked to explain.</summary>
    public IReadOnlyList<SlotReason>? Why { get; init; }

    /// <summary>0 to 1.</summary>
    public float Confidence { get; init; } = 1;
}
