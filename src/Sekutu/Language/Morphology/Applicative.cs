namespace Sekutu.Language.Morphology;

/// <summary>The suffix by which a verb takes on an object.</summary>
public enum Applicative : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>-kan: makes so, or does for or with ("mengirimkan").</summary>
    Kan,

    /// <summary>-i: at, to or again and again ("mengirimi").</summary>
    I,
}
