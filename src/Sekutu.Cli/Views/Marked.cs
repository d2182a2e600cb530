using Spectre.Console;
using Spectre.Console.Rendering;
using Span = Sekutu.Text.Span;

namespace Sekutu.Cli.Views;

/// <summary>A sentence with the words that count marked: by colour where there is colour, else by «».</summary>
internal static class Marked
{
    private static readonly Style Plain = new(Color.Grey);
    private static readonly Style Bright = new(decoration: Decoration.Bold);

    /// <summary>Lays out a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The sentence; widened where the evidence reaches outside it.</param>
    /// <param name="evidence">The words to mark.</param>
    /// <param name="colour">Colour may be used.</param>
    public static IRenderable Sentence(string text, Span sentence, Span evidence, bool colour)
    {
        var whole = sentence.Cover(evidence);
        var (before, words, after) = (OneLine(text, whole.Start, evidence.Start), OneLine(text, evidence.Start, evidence.End), OneLine(text, evidence.End, whole.End));
        // In one piece, so that no line ends between a mark and its word.
        if (!colour) return new Paragraph($"{before}«{words}»{after}");
        return new Paragraph().Append(before, Plain).Append(words, Bright).Append(after, Plain);
    }

    private static string OneLine(string text, int start, int end) => text[start..end].ReplaceLineEndings(" ");
}
