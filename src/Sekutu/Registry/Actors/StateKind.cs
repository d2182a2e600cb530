namespace Sekutu.Registry.Actors;

/// <summary>How a state stands among states.</summary>
public enum StateKind : byte
{
    /// <summary>A member of the United Nations.</summary>
    State,

    /// <summary>An observer at the United Nations.</summary>
    Observer,

    /// <summary>Recognised by some states and not by others; it acts and is acted upon all the same.</summary>
    Disputed,

    /// <summary>A dependent or special territory with an ISO code of its own.</summary>
    Territory,

    /// <summary>No longer there.</summary>
    Former,
}
