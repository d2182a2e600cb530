namespace Sekutu.Reading.Events.Lexicon;

/// <summary>How a form of a predicate stands to its subject.</summary>
internal enum WordVoice : byte
{
    /// <summary>A lemma: the tree tells.</summary>
    Open,

    /// <summary>The subject acts.</summary>
    Active,

    /// <summary>The subject is acted upon.</summary>
    Passive,

    /// <summary>The bare verb of headlines, infinitives and "yang X serang".</summary>
    Bare,
}
