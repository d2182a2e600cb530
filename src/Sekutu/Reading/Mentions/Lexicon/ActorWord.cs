using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>One entry of the actor lexicon.</summary>
internal sealed record ActorWord(ActorWordKind Kind, string Entry)
{
    /// <summary>The actor, or the state that a body or office belongs to by its name; null where the text must tell.</summary>
    public string? Code { get; init; }

    /// <summary>The code counts only where the article names no other holder of the role.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The default counts only where the article names that state.</summary>
    public bool IfNamed { get; init; }

    /// <summary>An office's role or a body's class.</summary>
    public string Role { get; init; } = "";

    /// <summary>By what a state is called.</summary>
    public StateForm Form { get; init; }

    /// <summary>How an office behaves.</summary>
    public OfficeKind Office { get; init; }

    /// <summary>Class of what is referred back to.</summary>
    public AnaphorClass Anaphor { get; init; }

    /// <summary>How many are referred back to; 0 for several.</summary>
    public int Count { get; init; }

    /// <summary>The person.</summary>
    public Person? Person { get; init; }

    /// <summary>May be a plain modifier ("military exercise").</summary>
    public bool IsAdjectival { get; init; }

    /// <summary>Has a possessive ending ("militernya").</summary>
    public bool IsPossessed { get; init; }

    /// <summary>A short name of a person, which counts only as a single capitalised word on its own.</summary>
    public bool IsShortName { get; init; }

    /// <summary>A state, organisation or group: what an office or body can belong to.</summary>
    public bool IsAffiliation => Kind is ActorWordKind.State or ActorWordKind.Organisation or ActorWordKind.Group;

    /// <summary>A body or office: what an actor's phrase is built around.</summary>
    public bool IsHead => Kind is ActorWordKind.Body or ActorWordKind.Office;
}
