using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>How an article was read or used: a dated statement about it, or an invocation of it. It never edits the article.</summary>
public sealed record TreatyReading
{
    /// <summary>Id of the statement or invocation.</summary>
    public required string Id { get; init; }

    /// <summary>True for an invocation, false for a statement.</summary>
    public required bool IsInvocation { get; init; }

    /// <summary>The instrument's id.</summary>
    public required string Instrument { get; init; }

    /// <summary>The article, or several with commas; null for all.</summary>
    public string? Article { get; init; }

    /// <summary>Who said it, or who invoked it.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Day of the saying.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is read for: the days of the attack.</summary>
    public required Period Of { get; init; }

    /// <summary>Only for attacks by these; empty for any.</summary>
    public IReadOnlyList<string> Attackers { get; init; } = [];

    /// <summary>Only for attacks on these; empty for any.</summary>
    public IReadOnlyList<string> Victims { get; init; } = [];

    /// <summary>Only for what these owe; empty for any.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Only for these kinds of target.</summary>
    public TargetKinds Kinds { get; init; } = TargetKinds.All;

    /// <summary>Only in these territories; empty for anywhere.</summary>
    public IReadOnlyList<string> Territories { get; init; } = [];

    /// <summary>Only in these areas; empty for anywhere.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>cyber, space or kinetic; null for any.</summary>
    public string? Domain { get; init; }

    /// <summary>confirms, widens, narrows or denies; for an invocation accepted, declined or no-decision.</summary>
    public required string Effect { get; init; }

    /// <summary>What it makes of the answer: it can lower it, or settle a doubt of the engine's; null where it is only shown.</summary>
    public Covered? Answer { get; init; }

    /// <summary>What was said or decided, shortened.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is to be found.</summary>
    public required string Source { get; init; }

    /// <summary>The file and line it stands at.</summary>
    public required string Where { get; init; }
}
