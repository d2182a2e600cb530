using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>One line of an obligation's scope: which kinds of target, where, whose, since when. The first line that fits decides.</summary>
public sealed record Reach
{
    /// <summary>The kinds it speaks of.</summary>
    public required TargetKinds Kinds { get; init; }

    /// <summary>Only attacks on these states; empty for all.</summary>
    public IReadOnlyList<string> Victims { get; init; } = [];

    /// <summary>Whose land the place must be: "victim", "party", "attacker", "nobody" (the sea) or a code; null where it need be nobody's.</summary>
    public string? TerritoryOf { get; init; }

    /// <summary>In which sense it must be theirs.</summary>
    public TerritoryBasis Basis { get; init; }

    /// <summary>The place must lie in one of these areas; empty for anywhere.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>The place must lie in none of these areas.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>The place must lie in one of these territories; empty for anywhere.</summary>
    public IReadOnlyList<string> Territories { get; init; } = [];

    /// <summary>Only on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True where what fits is covered; false for an exclusion; disputed with a note that says whose view is which.</summary>
    public required Covered Answer { get; init; }

    /// <summary>Why; null where the text itself says so.</summary>
    public string? Note { get; init; }

    /// <summary>The file and line it stands at.</summary>
    public required string Where { get; init; }
}
