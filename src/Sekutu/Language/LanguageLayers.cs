namespace Sekutu.Language;

/// <summary>What of the language layer has been read, or is wanted.</summary>
[Flags]
public enum LanguageLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Sentences and words, with their form hashes.</summary>
    Words = 1,

    /// <summary>Parts of speech.</summary>
    Tags = 2,

    /// <summary>Lemmas.</summary>
    Lemmas = 4,

    /// <summary>Heads and relations.</summary>
    Trees = 8,

    /// <summary>Names of people, organisations and places.</summary>
    Names = 16,

    /// <summary>All of them.</summary>
    All = Words | Tags | Lemmas | Trees | Names,
}
