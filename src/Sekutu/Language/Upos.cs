namespace Sekutu.Language;

/// <summary>Universal part-of-speech tags (Universal Dependencies v2), in the order of their names.</summary>
public enum Upos : byte
{
    /// <summary>Not tagged.</summary>
    None,
#pragma warning disable CS1591 // the names are the standard's own
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
#pragma warning restore CS1591
}
