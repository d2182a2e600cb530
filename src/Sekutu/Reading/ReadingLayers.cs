namespace Sekutu.Reading;

/// <summary>What reading stages find, and need of one another.</summary>
[Flags]
public enum ReadingLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="ArticleReading.Mentions"/>.</summary>
    Mentions = 1,

    /// <summary><see cref="ArticleReading.Times"/>.</summary>
    Times = 2,

    /// <summary><see cref="ArticleReading.Places"/>.</summary>
    Places = 4,

    /// <summary><see cref="ArticleReading.Statements"/>.</summary>
    Statements = 8,

    /// <summary><see cref="ArticleReading.Events"/>.</summary>
    Events = 16,

    /// <summary><see cref="ArticleReading.Coverage"/>.</summary>
    Coverage = 32,

    /// <summary><see cref="ArticleReading.Duplicates"/>.</summary>
    Duplicates = 64,

    /// <summary>Publisher and outlet drawn on, in <see cref="ArticleReading.Details"/>.</summary>
    Credits = 128,
}
