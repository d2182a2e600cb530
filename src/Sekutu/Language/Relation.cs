namespace Sekutu.Language;

/// <summary>Relations of Universal Dependencies v2, without subtypes but for the few that reading asks for.</summary>
public enum Relation : byte
{
    /// <summary>No tree read.</summary>
    None,
#pragma warning disable CS1591 // the names are the standard's own
    Acl, AclRelcl, Advcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, Ccomp, Clf, Compound, CompoundPrt, Conj, Cop, Csubj, CsubjPass, Dep,
    Det, Discourse, Dislocated, Expl, Fixed, Flat, FlatName, Goeswith, Iobj, List, Mark, Nmod, NmodPoss, NmodTmod, Nsubj, NsubjPass, Nummod,
    Obj, Obl, OblAgent, OblTmod, Orphan, Parataxis, Punct, Reparandum, Root, Vocative, Xcomp,
#pragma warning restore CS1591
}
