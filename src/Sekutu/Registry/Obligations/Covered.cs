namespace Sekutu.Registry.Obligations;

/// <summary>The answer to "does it reach this?". In this order, the lowest of several steps decides.</summary>
public enum Covered : byte
{
    /// <summary>No.</summary>
    False,

    /// <summary>A fact that decides is missing; the chain says which.</summary>
    Unknown,

    /// <summary>States or scholars differ; the chain says whose view is which.</summary>
    Disputed,

    /// <summary>Yes.</summary>
    True,
}
