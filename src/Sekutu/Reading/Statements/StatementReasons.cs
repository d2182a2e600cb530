using Sekutu.Reading.Mentions;
using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>The reasons of one statement's slots.</summary>
internal sealed class StatementReasons(SpeechText text, Draft draft, SpeechUnit unit)
{
    /// <summary>The reasons, in the order of the row's slots.</summary>
    /// <param name="quote">The stretches quoted.</param>
    public IReadOnlyList<SlotReason> Read(List<Span> quote)
    {
        var mention = text.Reading.Mentions.Find(m => m.Span.Overlaps(draft.Voice.Span));
        var decidedBy = mention is null ? null : MentionReason.DecidedBy(text.Reading, mention);
        return
        [
            new SlotReason
            {
                Slot = "speaker",
                Value = draft.Voice.Name,
                Span = draft.Voice.Span,
                Rule = $"{draft.Rule}, {draft.Voice.Rule}{(mention is null ? "" : $"; {MentionReason.Of(text.Reading, mention)}")}",
                Path = draft.Hit is { } verb ? TreePath.Between(text.Analysis, verb.FirstWord, Head(draft.Voice.FirstWord, draft.Voice.EndWord)) : null,
                DecidedBy = decidedBy,
                PassedOver = Others(),
            },
            new SlotReason
            {
                Slot = "verb",
                Value = draft.Hit is { } hit ? text.Reading.Document[hit.Span].ToString() : null,
                Span = draft.Hit?.Span,
                Rule = draft.Hit is { } said ? $"{said.Form.Forms.ToString().ToLowerInvariant()}, takes {said.Form.Frames.ToString().ToLowerInvariant()}" : "a colon, or a quotation that goes on",
                DecidedBy = draft.Hit?.Form.Entry,
            },
            new SlotReason { Slot = "role", Value = draft.Voice.Role, Rule = draft.Voice.Role is null ? "the article gives no office" : "as the article gives it, here or before" },
            new SlotReason
            {
                Slot = "country",
                Value = draft.Voice.Country,
                Rule = draft.Voice.Country is null ? "speaks for no state that the article tells" : "the state of the office or body",
                DecidedBy = draft.Voice.Country is null ? null : decidedBy,
            },
            Quoted(text.Reading, quote, quote.Count == 0 ? "indirect speech: nothing of it stands between quotation marks" : "between quotation marks"),
        ];
    }

    /// <summary>The reasons of a statement that the next paragraph's quotation goes on with.</summary>
    public static IReadOnlyList<SlotReason>? Continued(IReadOnlyList<SlotReason>? why, ArticleReading reading, List<Span> added) => why is null ? null :
        [.. why, Quoted(reading, added, "a quotation without a speaker of its own goes on with the one before it")];

    private static SlotReason Quoted(ArticleReading reading, List<Span> quote, string rule) => new()
    {
        Slot = "quote",
        Value = quote.Count == 0 ? null : string.Join(" … ", quote.Select(q => reading.Document[q].ToString())),
        Span = quote.Count == 0 ? null : quote[0].Cover(quote[^1]),
        Rule = rule,
    };

    // Whoever else in the unit could speak.
    private List<PassedOver> Others()
    {
        var passed = new List<PassedOver>();
        foreach (var mention in text.Reading.Mentions)
        {
            if (mention.FirstWord < unit.FirstWord || mention.EndWord > unit.EndWord || mention.Span.Overlaps(draft.Voice.Span)) continue;
            if (draft.Voice.Entity == mention.Entity) continue;
            passed.Add(new PassedOver(mention.Name, mention.Span, WhyNot(mention), mention.Entry));
        }

        return passed;
    }

    private string WhyNot(Mention mention)
    {
        for (var word = mention.FirstWord; word < mention.EndWord; word++)
            if (text.IsOutlet(word)) return "news outlets do not speak";
        if (text.QuotationAt(mention.FirstWord) >= 0) return "it stands inside the quotation";
        if (draft.Hit is not { } hit) return "it stands not where a speaker does";
        return TreePath.Between(text.Analysis, hit.FirstWord, Head(mention.FirstWord, mention.EndWord)) is { } path ? $"not who says it: {path}" : "in no relation to the verb of saying";
    }

    // The word of the phrase that hangs outside it.
    private int Head(int first, int end)
    {
        for (var word = first; word < end; word++)
            if (text.Word(word).Head is var head && (head < first || head >= end)) return word;
        return first;
    }
}
