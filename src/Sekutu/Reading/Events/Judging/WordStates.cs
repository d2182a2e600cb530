using Sekutu.Reading.Events.Clauses;

namespace Sekutu.Reading.Events.Judging;

/// <summary>What the network of trees knows of a word, as the classifiers take it.</summary>
internal static class WordStates
{
    private const float Scale = 1f / 64;

    /// <summary>Reads the state of a word whose sentence's tree is read.</summary>
    public static void Read(ArticleView view, int word, Span<float> into)
    {
        var state = view.Analysis.StateOf(word);
        for (var i = 0; i < state.Length; i++) into[i] = state[i] * Scale;
    }
}
