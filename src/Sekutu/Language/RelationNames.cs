namespace Sekutu.Language;

/// <summary>The names of relations and tags as Universal Dependencies writes them.</summary>
public static class RelationNames
{
    private static readonly string[] Relations = Array.ConvertAll(Enum.GetNames<Relation>(), Write);
    private static readonly string[] Tags = Array.ConvertAll(Enum.GetNames<Upos>(), name => name.ToUpperInvariant());
    private static readonly Dictionary<string, Relation> ByName = Relations.Index().ToDictionary(r => r.Item, r => (Relation)r.Index, StringComparer.Ordinal);
    private static readonly Dictionary<string, Upos> ByTag = Tags.Index().ToDictionary(t => t.Item, t => (Upos)t.Index, StringComparer.Ordinal);
    private static readonly Dictionary<string, Relation>.AlternateLookup<ReadOnlySpan<char>> Relation = ByName.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, Upos>.AlternateLookup<ReadOnlySpan<char>> Tag = ByTag.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"nsubj:pass" for <see cref="Language.Relation.NsubjPass"/>; "_" for none.</summary>
    public static string Of(Relation relation) => relation == Language.Relation.None ? "_" : Relations[(int)relation];

    /// <summary>"PROPN" for <see cref="Upos.Propn"/>; "_" for none.</summary>
    public static string Of(Upos tag) => tag == Upos.None ? "_" : Tags[(int)tag];

    /// <summary>
    /// The relation of a name; a subtype that Sekutu does not keep falls away ("obl:lmod" is <see cref="Language.Relation.Obl"/>), an unknown
    /// name is <see cref="Language.Relation.Dep"/>, and "_" or nothing is <see cref="Language.Relation.None"/>.
    /// </summary>
    public static Relation ParseRelation(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name is "_") return Language.Relation.None;
        if (Relation.TryGetValue(name, out var relation)) return relation;
        var colon = name.IndexOf(':');
        return colon > 0 && Relation.TryGetValue(name[..colon], out relation) ? relation : Language.Relation.Dep;
    }

    /// <summary>The tag of a name; <see cref="Upos.None"/> for "_", <see cref="Upos.X"/> for an unknown one.</summary>
    public static Upos ParseTag(ReadOnlySpan<char> name) =>
        name.IsEmpty || name is "_" ? Upos.None : Tag.TryGetValue(name, out var tag) ? tag : Upos.X;

    // "NsubjPass" is "nsubj:pass": the second capital begins the subtype.
    private static string Write(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i])) return $"{name[..i]}:{name[i..]}".ToLowerInvariant();
        return name.ToLowerInvariant();
    }
}
