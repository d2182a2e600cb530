namespace Sekutu.Language;

/// <summary>What a name that the name tagger found belongs to.</summary>
public enum NameKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place, states included.</summary>
    Place,
}
