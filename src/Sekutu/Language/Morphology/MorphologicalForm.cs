namespace Sekutu.Language.Morphology;

/// <summary>What a word is built from, and how.</summary>
/// <param name="Lemma">Root or lemma; a root of two words with its blank ("tanda tangan" for "penandatanganan").</param>
/// <param name="LemmaHash"><see cref="Text.WordHash.Lower"/> of the lemma.</param>
/// <param name="Formation">How it is built.</param>
/// <param name="Applicative">The suffix by which a verb takes on an object.</param>
public readonly record struct MorphologicalForm(string Lemma, ulong LemmaHash, Formation Formation, Applicative Applicative)
{
    /// <summary>The voice that the formation tells.</summary>
    public Voice Voice => Formation switch
    {
        Formation.Active => Voice.Active,
        Formation.Passive or Formation.Involuntary => Voice.Passive,
        _ => Voice.None,
    };
}
