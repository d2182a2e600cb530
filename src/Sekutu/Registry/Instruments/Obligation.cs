using Sekutu.Registry.Obligations;

namespace Sekutu.Registry.Instruments;

/// <summary>What an article obliges to, whom, towards whom, and on which conditions.</summary>
public sealed record Obligation
{
    /// <summary>defence, offence, neutrality, nonaggression, consultation or assistance-other (ATOP's types).</summary>
    public required string Type { get; init; }

    /// <summary>What is owed: one of <see cref="Natures.All"/>.</summary>
    public required string Nature { get; init; }

    /// <summary>False where the article allows but promises nothing.</summary>
    public bool Promised { get; init; } = true;

    /// <summary>Who owes it; empty for every party.</summary>
    public IReadOnlyList<string> OwedBy { get; init; } = [];

    /// <summary>To whom; empty for every party. May name states that are no parties (protocol states).</summary>
    public IReadOnlyList<string> OwedTo { get; init; } = [];

    /// <summary>When it holds; null for as long as the instrument.</summary>
    public Period? During { get; init; }

    /// <summary>armed-attack, aggression, threat, any-challenge, situation or war.</summary>
    public required string Trigger { get; init; }

    /// <summary>Which side of the attack the beneficiary must be on: victim, attacker or either.</summary>
    public string Role { get; init; } = "victim";

    /// <summary>Conditions to be named to the reader that no fact of the case can settle: request, joint-finding, organ, external-only, unprovoked.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The only adversaries it looks to; empty for any.</summary>
    public IReadOnlyList<string> Adversaries { get; init; } = [];

    /// <summary>Adversaries it does not look to.</summary>
    public IReadOnlyList<string> NotAdversaries { get; init; } = [];

    /// <summary>The answer for an attacker allied with one of <see cref="Adversaries"/>; null where allies do not count.</summary>
    public Covered? AlliedAdversary { get; init; }

    /// <summary>How many states must attack.</summary>
    public int MinAdversaries { get; init; } = 1;

    /// <summary>A state that must assist as well; null for none.</summary>
    public string? ConditionalOn { get; init; }

    /// <summary>The answer where the attacker is a party.</summary>
    public Covered ByParty { get; init; } = Covered.Disputed;

    /// <summary>The answer where the attacker is no state.</summary>
    public Covered ByNonState { get; init; } = Covered.True;

    /// <summary>Where and what it covers, first fit first; empty for the whole world.</summary>
    public IReadOnlyList<Reach> Reaches { get; init; } = [];

    /// <summary>Declarations on cyber and space, in order of time.</summary>
    public IReadOnlyList<DomainRule> Domains { get; init; } = [];

    /// <summary>What parties said of their own part.</summary>
    public IReadOnlyList<Understanding> Understandings { get; init; } = [];

    /// <summary>The clause it rests on.</summary>
    public required string Source { get; init; }

    /// <summary>The file and line it stands at.</summary>
    public required string Where { get; init; }
}
