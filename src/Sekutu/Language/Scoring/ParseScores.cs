namespace Sekutu.Language.Scoring;

/// <summary>How well a parse agrees with a treebank, by the rules of the CoNLL 2018 shared task.</summary>
/// <param name="Tokens">Surface tokens with the same characters.</param>
/// <param name="Sentences">Sentences with the same characters.</param>
/// <param name="Words">Syntactic words that could be aligned.</param>
/// <param name="Upos">Aligned words with the same tag.</param>
/// <param name="Lemmas">Aligned words with the same lemma; a gold word without one counts as right.</param>
/// <param name="Uas">Aligned words with the same head.</param>
/// <param name="Las">The same head and the same relation up to the colon.</param>
/// <param name="LasFull">The same head and the same relation with its subtype.</param>
public sealed record ParseScores(F1 Tokens, F1 Sentences, F1 Words, F1 Upos, F1 Lemmas, F1 Uas, F1 Las, F1 LasFull)
{
    /// <summary>All of them with their names, in the order of the table.</summary>
    public IEnumerable<(string Name, F1 Score)> All() =>
        [("Tokens", Tokens), ("Sentences", Sentences), ("Words", Words), ("UPOS", Upos), ("Lemmas", Lemmas), ("UAS", Uas), ("LAS", Las), ("LASfull", LasFull)];
}
