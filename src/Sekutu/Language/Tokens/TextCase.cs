namespace Sekutu.Language.Tokens;

/// <summary>Whether capitals in a text tell anything.</summary>
internal enum TextCase : byte
{
    /// <summary>Capitals begin sentences and names.</summary>
    Mixed,

    /// <summary>No capitals.</summary>
    Lower,

    /// <summary>Capitals only.</summary>
    Upper,
}
