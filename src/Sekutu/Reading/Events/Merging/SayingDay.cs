using Sekutu.Reading.Events.Clauses;
using Sekutu.Reading.Events.Lexicon;
using Sekutu.Reading.Events.Slots;
using Sekutu.Reading.Statements;
using Sekutu.Reading.Time;

namespace Sekutu.Reading.Events.Merging;

/// <summary>One who speaks on but one day in an article says there on that day all that it quotes of him.</summary>
internal sealed class SayingDay(ArticleView view, TypeConducts conducts)
{
    private readonly Dictionary<string, string?> _days = new(StringComparer.Ordinal);

    /// <summary>Dates what is done by saying it and has no day of its own.</summary>
    public void Carry(List<EventDraft> events)
    {
        foreach (var statement in view.Reading.Statements)
            if (Day(statement) is { } day) _days[statement.Speaker] = _days.TryGetValue(statement.Speaker, out var other) && other != day ? null : day;
        if (_days.Count == 0) return;
        foreach (var draft in events)
        {
            if (draft.Date is not null || !conducts.IsSpoken(draft) || draft.Status == EventStatus.Possible || Statement(draft) is not { } statement) continue;
            if (!_days.TryGetValue(statement.Speaker, out var day) || day is null || Background.Is(view, draft)) continue;
            (draft.Date, draft.DateRule) = (day, "saying-day");
        }
    }

    // The one day that stands in the sentence outside what is said.
    private string? Day(StatementReading statement)
    {
        var sentence = view.Analysis.Sentences[statement.Sentence];
        string? day = null;
        foreach (var time in view.Reading.Times)
        {
            if (!sentence.Span.Contains(time.Span) || time.Grain > TimeGrain.Day || time.Kind is not (TimeKind.Date or TimeKind.Instant) || Within(statement, time)) continue;
            var first = view.Analysis.WordAt(time.Span.Start);
            if (ReportTime.Is(view, first, sentence.FirstWord) || (view.Grammar(Math.Max(0, first - 1)) & GrammarRole.Since) != 0) continue;
            var value = time.SpanningValue ?? time.Value;
            if (day is not null && day != value) return null;
            day = value;
        }

        return day;
    }

    private static bool Within(StatementReading statement, TimeExpression time)
    {
        foreach (var content in statement.Content)
            if (content.Contains(time.Span)) return true;
        return false;
    }

    // The statement that the event is, or stands in, where its speaker's state alone is who acts.
    private StatementReading? Statement(EventDraft draft)
    {
        var at = view.Words[draft.Node].Span;
        foreach (var statement in view.Reading.Statements)
        {
            if (statement.Sentence != draft.Sentence || statement.Country is not { } country || !draft.Sources.TrueForAll(source => source.Code == country)) continue;
            if (statement.Verb is { } verb && verb.Contains(at)) return statement;
            foreach (var content in statement.Content)
                if (content.Contains(at)) return statement;
        }

        return null;
    }
}
