namespace Sekutu.Registry.Instruments;

/// <summary>What kind of bond an instrument is. Only the first is a duty under a treaty.</summary>
public enum Binding : byte
{
    /// <summary>International law binds the parties.</summary>
    Treaty,

    /// <summary>An order or agreement of a government that the next may take back.</summary>
    Executive,

    /// <summary>A state's own law; it owes nothing to another state.</summary>
    Domestic,

    /// <summary>A political declaration.</summary>
    Political,
}
