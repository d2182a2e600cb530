using Sekutu.Text;

namespace Sekutu.Language;

/// <summary>A syntactic word: a stretch of the text with its tag and its place in the tree.</summary>
/// <remarks>
/// "tujuannya" is two words, "tujuan" and "nya", each a span of the one text; the second has <see cref="JoinedToPrevious"/> set, and both
/// belong to one surface token. Indices are into <see cref="Analysis.Words"/> of the whole document.
/// </remarks>
public struct Word
{
    /// <summary>Where it stands in the text.</summary>
    public Span Span;

    /// <summary><see cref="WordHash.Lower"/> of its characters.</summary>
    public ulong Form;

    /// <summary><see cref="WordHash.Lower"/> of its lemma; 0 before lemmas are read.</summary>
    public ulong Lemma;

    /// <summary>The governing word; -1 for the root of a sentence and before trees are read.</summary>
    public int Head;

    /// <summary>Part of speech; <see cref="Upos.None"/> before tags are read.</summary>
    public Upos Tag;

    /// <summary>Relation to the head; <see cref="Relation.None"/> before trees are read.</summary>
    public Relation Relation;

    /// <summary>Part of the same surface token as the word before ("nya", "n't").</summary>
    public bool JoinedToPrevious;

    /// <summary>A blank or the end of the paragraph follows.</summary>
    public bool SpaceAfter;
}
