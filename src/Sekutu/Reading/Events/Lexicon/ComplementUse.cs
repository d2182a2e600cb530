namespace Sekutu.Reading.Events.Lexicon;

/// <summary>What becomes of an event told in the complement of a predicate.</summary>
internal enum ComplementUse : byte
{
    /// <summary>It stands for itself ("accused X of attacking Y" tells both).</summary>
    Own,

    /// <summary>It is only what is asked, refused or threatened: no row of its own.</summary>
    Content,

    /// <summary>It is undertaken: one row for both, ahead.</summary>
    Plan,
}
