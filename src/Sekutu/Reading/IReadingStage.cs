using Sekutu.Language;

namespace Sekutu.Reading;

/// <summary>One step of reading: a small type that says what it needs and what it gives.</summary>
/// <remarks>A stage keeps nothing from one article to the next; the same stage serves several threads, each with its own <see cref="ArticleReading"/>.</remarks>
public interface IReadingStage
{
    /// <summary>Its name, for messages and explanations.</summary>
    string Name { get; }

    /// <summary>What of the language layer it needs.</summary>
    LanguageLayers Language { get; }

    /// <summary>What of <see cref="Language"/> it asks for itself, sentence by sentence (<see cref="Analysis.NeedTree"/>), and does not expect everywhere.</summary>
    LanguageLayers AsksFor => LanguageLayers.None;

    /// <summary>What earlier stages must have found.</summary>
    ReadingLayers Requires { get; }

    /// <summary>What it finds.</summary>
    ReadingLayers Provides { get; }

    /// <summary>Reads one article and adds what it finds.</summary>
    void Read(ArticleReading reading);
}
