namespace Sekutu.Registry.Instruments;

/// <summary>In which sense land is a state's.</summary>
public enum TerritoryBasis : byte
{
    /// <summary>It is its own in law as most states see it; land that the attacker holds of it counts on.</summary>
    Sovereign,

    /// <summary>It runs it, whoever owns it.</summary>
    Administered,

    /// <summary>It runs it as a part of the mother country.</summary>
    Metropolitan,

    /// <summary>The law of the European Union applies there in full.</summary>
    EuTerritory,

    /// <summary>It is associated with the European Union without being part of it.</summary>
    EuAssociated,
}
