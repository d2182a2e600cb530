namespace Sekutu.Language.Conllu;

/// <summary>A syntactic word of a CoNLL-U file: the ten columns that Sekutu keeps.</summary>
public sealed record ConlluWord
{
    /// <summary>Column 2.</summary>
    public required string Form { get; init; }

    /// <summary>Column 3; "_" where there is none.</summary>
    public string Lemma { get; init; } = "_";

    /// <summary>Column 4 as written.</summary>
    public string Tag { get; init; } = "_";

    /// <summary>Column 5, as written.</summary>
    public string Xpos { get; init; } = "_";

    /// <summary>Column 6, as written.</summary>
    public string Features { get; init; } = "_";

    /// <summary>Column 7: number of the governing word in the sentence, from 1; 0 for the root, -1 where the column is empty.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Column 8 as written, subtypes included.</summary>
    public string Relation { get; init; } = "_";

    /// <summary>Column 10 as written.</summary>
    public string Misc { get; init; } = "_";
}
