using Sekutu.Reading.Places;
using Sekutu.Text;

namespace Sekutu.Record.Adding;

/// <summary>Something read, with the sentence that says it.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Sentence">The sentence; the evidence alone where no sentence holds the whole of it.</param>
/// <param name="Place">The place it names, where it names a known one.</param>
internal sealed record InSentence<T>(T Read, Span Sentence, PlaceMention? Place = null)
{
    /// <summary>Hashes of the sentence's words; see <see cref="Identity.Signals"/>.</summary>
    public uint[] Words { get; init; } = [];

    /// <summary>Hashes of the sentence's names and numbers.</summary>
    public uint[] Names { get; init; } = [];
}
