using Sekutu.Reading;
using Sekutu.Reading.Reasons;
using Sekutu.Text;

namespace Sekutu.Tests.Reading.Robustness;

/// <summary>What holds of every reading, whatever the text.</summary>
internal static class ReadingInvariants
{
    /// <summary>The first thing that does not hold; null where all does.</summary>
    public static string? Broken(ArticleReading reading)
    {
        var text = reading.Document.Text;
        var sentences = reading.Analysis.Sentences;
        foreach (var e in reading.Events)
        {
            if (e.Sources.Count + e.Targets.Count == 0) return "an event without an actor";
            if (!Inside(text, e.Evidence) || !Inside(text, e.Trigger) || !Inside(text, e.DateSpan) || !Inside(text, e.Place) || !Inside(text, e.StatusSpan)) return $"event spans {e}";
            if ((uint)e.Sentence >= (uint)sentences.Length || !sentences[e.Sentence].Span.Contains(e.Evidence)) return $"evidence {e.Evidence} outside its sentence";
            if (e.Sources.Concat(e.Targets).Any(slot => !Inside(text, slot.Span) || slot.Code.Length == 0)) return "a slot outside the text, or without a code";
            if (!e.Also.All(also => Inside(text, also))) return "a retelling outside the text";
            if (Reasons(text, e.Why) is { } fault) return fault;
        }

        foreach (var s in reading.Statements)
        {
            if (s.Speaker.Length == 0 || !Inside(text, s.SpeakerSpan) || !Inside(text, s.Evidence) || !Inside(text, s.Verb)) return $"statement spans {s}";
            if ((uint)s.Sentence >= (uint)sentences.Length) return "a statement outside the sentences";
            if (!s.Quote.Concat(s.Content).All(q => Inside(text, q))) return "a quotation outside the text";
            if (Reasons(text, s.Why) is { } fault) return fault;
        }

        foreach (var c in reading.Coverage)
        {
            if (!Inside(text, c.Evidence) || !Inside(text, c.Instrument) || !Inside(text, c.AppliesTo)) return $"coverage spans {c}";
            if (Reasons(text, c.Why) is { } fault) return fault;
        }

        foreach (var m in reading.Mentions)
            if (!Inside(text, m.Span) || m.FirstWord < 0 || m.EndWord <= m.FirstWord || m.EndWord > reading.Analysis.Words.Length) return $"mention {m}";
        foreach (var t in reading.Times)
            if (!Inside(text, t.Span) || !t.Span.Contains(t.DateSpan)) return $"time {t}";
        foreach (var p in reading.Places)
            if (!Inside(text, p.Span) || Reasons(text, p.Why) is not null) return $"place {p}";
        foreach (var d in reading.Duplicates)
            if (!Inside(text, d)) return $"copy {d}";
        foreach (var t in reading.TurnedDown)
            if (t.Span is { } span && !Inside(text, span)) return $"turned down {t}";
        return null;
    }

    private static string? Reasons(string text, IReadOnlyList<SlotReason>? reasons)
    {
        foreach (var reason in reasons ?? [])
        {
            if (reason.Span is { } words && !Inside(text, words)) return $"a reason outside the text: {reason}";
            foreach (var other in reason.PassedOver)
                if (other.Span is { } span && !Inside(text, span)) return $"passed over outside the text: {other}";
        }

        return null;
    }

    private static bool Inside(string text, Span? span) => span is not { } s || (s.Start >= 0 && s.Start < s.End && s.End <= text.Length);
}
