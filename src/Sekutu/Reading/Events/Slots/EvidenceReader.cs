using Sekutu.Reading.Events.Clauses;
using Sekutu.Text;

namespace Sekutu.Reading.Events.Slots;

/// <summary>The stretch that tells an event: its predicate with what fills it, 10 to 200 characters inside its sentence.</summary>
internal static class EvidenceReader
{
    private const int Shortest = 10;
    private const int Longest = 200;

    public static Span Read(ArticleView view, EventDraft draft)
    {
        var sentence = view.Analysis.Sentences[draft.Sentence].Span;
        var span = view.Analysis.SpanOf(draft.FirstWord, draft.EndWord);
        if (draft.Carrier >= 0) span = Grow(span, view.Words[draft.Carrier].Span, sentence);
        if (draft.ObjectNode >= 0) span = Grow(span, view.Words[draft.ObjectNode].Span, sentence);
        foreach (var slot in draft.Targets) span = Grow(span, slot.Span, sentence);
        foreach (var slot in draft.Sources) span = Grow(span, slot.Span, sentence);
        for (var word = view.Analysis.WordAt(span.End); span.Length < Shortest * 3 && word < view.Words.Length && view.Words[word].Span.End <= sentence.End; word++)
            span = span.Cover(view.Words[word].Span);
        for (var word = view.Analysis.WordAt(span.Start) - 1; span.Length < Shortest && word >= 0 && view.Words[word].Span.Start >= sentence.Start; word--)
            span = span.Cover(view.Words[word].Span);
        return span;
    }

    private static Span Grow(Span span, Span with, Span sentence)
    {
        var grown = span.Cover(with);
        return sentence.Contains(with) && grown.Length <= Longest ? grown : span;
    }
}
