namespace Sekutu.Reading.Mentions;

/// <summary>What the members of a set of actors may be.</summary>
internal enum SetOf : byte
{
    /// <summary>Any actors.</summary>
    Any,

    /// <summary>States.</summary>
    States,

    /// <summary>Whom people act for: the article as a whole tells better than the sentence before.</summary>
    People,
}
