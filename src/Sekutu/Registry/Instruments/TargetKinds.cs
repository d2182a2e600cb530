namespace Sekutu.Registry.Instruments;

/// <summary>What is attacked.</summary>
[Flags]
public enum TargetKinds : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Land.</summary>
    Territory = 1,

    /// <summary>Forces on land or as a whole.</summary>
    ArmedForces = 2,

    /// <summary>Warships and other ships of the state.</summary>
    PublicVessel = 4,

    /// <summary>Aircraft of the state.</summary>
    Aircraft = 8,

    /// <summary>Ships of the coast guard.</summary>
    CoastGuard = 16,

    /// <summary>Merchant and fishing ships.</summary>
    PrivateVessel = 32,

    /// <summary>People.</summary>
    Population = 64,

    /// <summary>Satellites.</summary>
    SpaceObject = 128,

    /// <summary>Computer networks.</summary>
    Network = 256,

    /// <summary>Forces, ships of the state and aircraft wherever they are.</summary>
    Mobile = ArmedForces | PublicVessel | Aircraft | CoastGuard,

    /// <summary>What an article covers that names nothing: land with all that is in it.</summary>
    Usual = Territory | Mobile | Population,

    /// <summary>Everything.</summary>
    All = 511,
}
