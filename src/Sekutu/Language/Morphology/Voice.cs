namespace Sekutu.Language.Morphology;

/// <summary>Whether the subject of a verb acts or is acted upon, as its form tells.</summary>
public enum Voice : byte
{
    /// <summary>The form does not tell.</summary>
    None,

    /// <summary>The subject acts ("menandatangani").</summary>
    Active,

    /// <summary>The subject is acted upon ("ditandatangani", "tertangkap").</summary>
    Passive,
}
