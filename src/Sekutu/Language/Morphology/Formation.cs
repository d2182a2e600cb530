namespace Sekutu.Language.Morphology;

/// <summary>How a word is built from its root or lemma; the names are lower case in the data files.</summary>
public enum Formation : byte
{
    /// <summary>The root itself, or not known.</summary>
    None,

    /// <summary>A verb whose subject acts (Indonesian meN-).</summary>
    Active,

    /// <summary>A verb whose subject is acted upon (Indonesian di-).</summary>
    Passive,

    /// <summary>A verb of what befalls or is done (Indonesian ter-).</summary>
    Involuntary,

    /// <summary>A verb of being, having or doing with one another (Indonesian ber-).</summary>
    Middle,

    /// <summary>A verb of making so, without a prefix of voice (Indonesian per-).</summary>
    Causative,

    /// <summary>A verb without a prefix of voice (Indonesian -kan, -i alone).</summary>
    Bare,

    /// <summary>Who or what does it (Indonesian peN-, pe-).</summary>
    Agent,

    /// <summary>The doing of it (Indonesian peN-…-an, per-…-an).</summary>
    Action,

    /// <summary>What comes of it (Indonesian -an).</summary>
    Outcome,

    /// <summary>The state or quality of it (Indonesian ke-…-an).</summary>
    State,

    /// <summary>One of, as much as, the whole of (Indonesian se-).</summary>
    Equative,

    /// <summary>The so-many-eth (Indonesian ke- before a number).</summary>
    Ordinal,

    /// <summary>Past tense or past participle (English -ed).</summary>
    Past,

    /// <summary>Present participle or gerund (English -ing).</summary>
    Progressive,

    /// <summary>Third person singular of a verb, plural of a noun (English -s).</summary>
    S,

    /// <summary>Comparative or superlative (English -er, -est).</summary>
    Degree,
}
