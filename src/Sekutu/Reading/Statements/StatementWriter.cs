using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Writes drafts into the reading as statements, with quotation, content and evidence.</summary>
internal sealed class StatementWriter(SpeechText text, VoiceMaker voices)
{
    private readonly HashSet<int> _duplicates = [.. text.Reading.Duplicates.ConvertAll(d => d.Start)];
    private int _lastIndex = -1;
    private int _lastUnit = -2;
    private bool _lastDirect;

    /// <summary>Adds one statement. Words told a second time are not added again.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="index">Number of the unit.</param>
    /// <param name="pending">Quotations of paragraphs before that run on into its own.</param>
    /// <param name="nested">It stands inside somebody else's quotation and does not make its speaker the last one.</param>
    public void Write(Draft draft, SpeechUnit unit, int index, List<int> pending, bool nested = false)
    {
        if (!nested) voices.Spoke(draft.Voice, index);

        var sentences = text.Analysis.Sentences;
        if (_duplicates.Contains(sentences[unit.FirstSentence].Span.Start))
        {
            _lastUnit = index;
            return;
        }

        var quote = new List<Span>();
        foreach (var q in pending) quote.Add(text.Quotations[q].Inner);
        foreach (var q in draft.Quotations) quote.Add(Inner(q, draft));
        quote.AddRange(draft.Nested);
        quote.RemoveAll(s => s.IsEmpty);
        var evidence = Evidence(draft, unit, quote);
        var hit = draft.Hit;
        text.Reading.Statements.Add(new StatementReading
        {
            Speaker = draft.Voice.Name,
            SpeakerSpan = draft.Voice.Span,
            Entity = draft.Voice.Entity,
            OtherSpeakers = draft.Voice.Others,
            Role = draft.Voice.Role,
            Country = draft.Voice.Country,
            Quote = quote,
            Content = Content(draft, unit, quote),
            Evidence = evidence,
            Sentence = Math.Min(text.Analysis.SentenceAt(evidence.Start), sentences.Length - 1),
            Verb = hit?.Span,
            Rule = draft.Rule,
            Why = text.Reading.Explains ? new StatementReasons(text, draft, unit).Read(quote) : null,
            Confidence = draft.Voice.Confidence,
        });
        if (nested) return;
        _lastIndex = text.Reading.Statements.Count - 1;
        _lastUnit = index;
        _lastDirect = quote.Count > 0 && (draft.Postposed || draft.Rule == "quotation-alone" || !draft.Complete || EndsWithQuotation(unit));
    }

    /// <summary>Adds quotations to the statement of the unit just before; false where there is none in direct speech.</summary>
    public bool Continue(int index, List<int> quotations)
    {
        if (_lastIndex < 0 || _lastUnit != index - 1 || !_lastDirect) return false;
        var last = text.Reading.Statements[_lastIndex];
        List<Span> added = quotations.ConvertAll(q => text.Quotations[q].Inner);
        text.Reading.Statements[_lastIndex] = last with { Quote = [.. last.Quote, .. added], Content = [.. last.Content, .. added], Why = StatementReasons.Continued(last.Why, text.Reading, added) };
        _lastUnit = index;
        voices.Spoke(voices.Last!, index);
        return true;
    }

    private bool EndsWithQuotation(SpeechUnit unit)
    {
        var w = unit.EndWord - 1;
        while (w > unit.FirstWord && text.QuotationAt(w) < 0 && text.Punctuation(w) != '\0') w--;
        return text.QuotationAt(w) >= 0;
    }

    // A quotation whose closing mark is missing ends before its speaker.
    private Span Inner(int quotation, Draft draft)
    {
        var inner = text.Quotations[quotation].Inner;
        if (text.Quotations[quotation].Closed) return inner.Trim(text.Text);
        var start = text.Word(draft.FirstWord).Span.Start;
        return inner.Contains(start) ? new Span(inner.Start, start).Trim(text.Text) : inner;
    }

    private List<Span> Content(Draft draft, SpeechUnit unit, List<Span> quote)
    {
        var content = new List<Span>(quote);
        if (draft.Hit is not { } hit || draft.Nested.Count > 0) return content;
        var start = text.Word(unit.FirstWord).Span.Start;
        var end = text.Word(unit.EndWord - 1).Span.End;
        Add(new Span(start, text.Word(draft.FirstWord).Span.Start), draft.Postposed);
        Add(new Span(Math.Min(end, Math.Max(hit.Span.End, text.Word(Math.Min(draft.Behind.FirstWord, text.WordCount - 1)).Span.Start)), end), !draft.Postposed || !draft.Behind.Empty);
        content.Sort();
        return content;

        void Add(Span span, bool said)
        {
            span = span.Trim(text.Text);
            if (said && span.Length > 3 && !(quote.Count > 0 && quote[0].Start - span.Start <= 1 && quote[^1].End >= span.End - 2)) content.Add(span);
        }
    }

    private Span Evidence(Draft draft, SpeechUnit unit, List<Span> quote)
    {
        var whole = text.Analysis.SpanOf(unit.FirstWord, unit.EndWord);
        if (draft.Rule == "quotation-alone" && quote.Count > 0) return EvidenceCutter.Cut(text.Text, new Span(quote[0].Start, Math.Min(quote[0].End, quote[0].Start + 120)), new Span(quote[0].Start, Math.Min(quote[0].End, quote[0].Start + 10)));
        var core = draft.Hit is { } hit ? hit.Span : draft.Voice.Span;
        var near = draft.Voice.FirstWord >= unit.FirstWord && draft.Voice.EndWord <= unit.EndWord && core.Cover(draft.Voice.Span).Length <= 150 ? core.Cover(draft.Voice.Span) : core;
        var wanted = draft.Postposed ? new Span(Math.Max(whole.Start, near.Start - 100), near.End) : new Span(near.Start, Math.Min(whole.End, near.End + 140));
        return EvidenceCutter.Cut(text.Text, wanted, near);
    }
}
