using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Coverage;

/// <summary>The reasons of one row of coverage.</summary>
internal static class CoverageReasons
{
    /// <summary>The reasons, in the order of the row's slots.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="instrument">The treaty that was taken.</param>
    /// <param name="appliesTo">What it is said to cover.</param>
    /// <param name="phrase">The words that say so.</param>
    /// <param name="speaker">Who says so; null for the article itself.</param>
    /// <param name="inSentence">All treaties of the sentence.</param>
    public static IReadOnlyList<SlotReason> Of(
        ArticleReading reading, InstrumentMention instrument, Span appliesTo, (int First, int End, CoverageRole Role) phrase, string? speaker, List<InstrumentMention> inSentence)
    {
        var words = reading.Analysis.SpanOf(phrase.First, phrase.End);
        var role = phrase.Role.ToString().ToLowerInvariant();
        return
        [
            new SlotReason
            {
                Slot = "instrument",
                Value = instrument.Id ?? Words(reading, instrument.Span),
                Span = instrument.Whole,
                Rule = instrument.Id is null ? "named by what it is; no name, or no parties, that tell which of the known treaties is meant" : "a known name, with its parties where several treaties bear it",
                Path = TreePath.Between(reading.Analysis, phrase.First, instrument.FirstWord),
                DecidedBy = instrument.Id is null ? null : $"knowledge/instruments/names.tsv:{instrument.Id}",
                PassedOver = [.. inSentence.Where(other => other != instrument && other.Span != instrument.Span).Select(other =>
                    new PassedOver(other.Id ?? Words(reading, other.Span), other.Whole, other.FirstWord < phrase.First == instrument.FirstWord < phrase.First ? "farther from the words that say what is covered" : "it stands on the other side of the words that say what is covered"))],
            },
            new SlotReason { Slot = "article", Value = instrument.Article, Rule = instrument.Article is null ? "no article is named with it" : "the number beside it, or the treaty named before the number" },
            new SlotReason
            {
                Slot = "applies_to",
                Value = Words(reading, appliesTo),
                Span = appliesTo,
                Rule = $"{role}: “{Words(reading, words)}”",
                Path = TreePath.Between(reading.Analysis, phrase.First, reading.Analysis.WordAt(appliesTo.Start)),
                DecidedBy = $"knowledge/{reading.Language}/coverage-words.tsv:{role}",
            },
            new SlotReason { Slot = "asserted_by", Value = speaker, Rule = speaker is null ? "no statement covers the words: the article says it itself" : "whose statement covers the words" },
        ];
    }

    private static string Words(ArticleReading reading, Span span) => reading.Document[span].ToString();
}
