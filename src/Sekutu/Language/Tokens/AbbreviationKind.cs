namespace Sekutu.Language.Tokens;

/// <summary>What a full stop after an abbreviation can mean.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name or a number ("Dr.", "No."): its stop never ends a sentence.</summary>
    Title,

    /// <summary>As a title, but an abbreviation only before a figure ("No. 5", not "No.").</summary>
    Number,

    /// <summary>Stands anywhere ("U.S.", "p.m."): its stop ends a sentence only before a word that likes to begin one.</summary>
    General,

    /// <summary>Stands at the end of a list or a name ("dll.", "etc.", "Inc."): its stop ends a sentence before any capital.</summary>
    Final,
}
