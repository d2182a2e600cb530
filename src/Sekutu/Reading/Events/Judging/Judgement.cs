using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What the model says of one telling of an event: how likely it tells one, how that stands and who takes part.</summary>
internal sealed class Judgement
{
    /// <summary>How likely its word tells an event at all.</summary>
    public required float Tells { get; init; }

    /// <summary>How likely it tells one of its type.</summary>
    public required float OfType { get; init; }

    /// <summary>What the rules made of its word: nothing (null), a row (empty), or why they turned it down.</summary>
    public required string? ByRules { get; init; }

    /// <summary>The rules made a row of it.</summary>
    public bool IsRow => ByRules is { Length: 0 };

    /// <summary>The rules turned it down for more than that it names nobody.</summary>
    public bool IsTurnedDown => ByRules is { Length: > 0 } and not EventDraft.NamesNobody;

    /// <summary>How likely it stands as the rules and the model together say it does.</summary>
    public float OfStatus { get; set; }

    /// <summary>The rules said that it stands otherwise.</summary>
    public bool OtherStatus { get; set; }

    /// <summary>Those who may take part.</summary>
    public List<PartyChance> Parties { get; } = [];
}
