namespace Sekutu.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Comments">The lines that begin with #, as written.</param>
/// <param name="Tokens">Surface tokens in order.</param>
/// <param name="Words">Syntactic words in order; empty nodes ("8.1") are left out.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluToken> Tokens, IReadOnlyList<ConlluWord> Words)
{
    /// <summary>True where the file says that a document or paragraph begins here.</summary>
    public bool StartsParagraph => Comments.Any(c => c.StartsWith("# newdoc", StringComparison.Ordinal) || c.StartsWith("# newpar", StringComparison.Ordinal));
}
