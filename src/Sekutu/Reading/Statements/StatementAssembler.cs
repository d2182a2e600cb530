using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Puts drafts and quotations of an article together, unit by unit, and adds the statements that they make.</summary>
internal sealed class StatementAssembler
{
    /// <summary>How many drafts on either side of a quotation or a draft may concern it.</summary>
    private const int Window = 8;

    private readonly SpeechText _text;
    private readonly VoiceMaker _voices;
    private readonly DraftReader _reader;
    private readonly StatementWriter _writer;
    private readonly List<int> _pending = [];
    private readonly int[] _stops;
    private int _hit;
    private int _quotation;
    private bool _saidBefore;

    public StatementAssembler(SpeechText text)
    {
        _text = text;
        _voices = new VoiceMaker(text);
        _reader = new DraftReader(text, _voices);
        _writer = new StatementWriter(text, _voices);

        // Sentence ends outside quotations up to each word.
        _stops = new int[text.WordCount + 1];
        for (var w = 0; w < text.WordCount; w++)
            _stops[w + 1] = _stops[w] + (text.QuotationAt(w) < 0 && text.Punctuation(w) is '.' or '!' or '?' ? 1 : 0);
    }

    public void Read()
    {
        for (var u = 0; u < _text.Units.Count; u++) Read(_text.Units[u], u);
    }

    private void Read(SpeechUnit unit, int index)
    {
        _voices.Unit = index;
        var quotations = QuotationsOf(unit);
        if (_text.Is(unit.FirstWord, SpeechRole.Asker) && _text.IsCapital(unit.FirstWord))
        {
            while (_hit < _text.Hits.Count && _text.Hits[_hit].FirstWord < unit.EndWord) _hit++;
            return;
        }

        var drafts = new List<Draft>();
        var inner = new List<Draft>();
        if (_reader.Colon(unit.FirstWord, unit.EndWord) is { } colon) drafts.Add(colon);
        var anyHit = false;
        for (; _hit < _text.Hits.Count && _text.Hits[_hit].FirstWord < unit.EndWord; _hit++)
        {
            var hit = _text.Hits[_hit];
            if (hit.FirstWord < unit.FirstWord) continue;
            if (hit.Quotation >= 0)
            {
                if (Nested(hit) is { } nested) inner.Add(nested);
                continue;
            }

            anyHit |= hit.Form.Is(SayingForms.Finite);
            if (_reader.Read(hit, unit.FirstWord, unit.EndWord, _saidBefore) is { } draft) drafts.Add(draft);
        }

        _saidBefore = anyHit;
        var orphans = Assign(drafts, quotations);
        var kept = Merge(Outer(drafts.FindAll(IsStatement)));
        foreach (var draft in inner) _writer.Write(draft, unit, index, [], nested: true);
        if (kept.Count == 0) Carry(unit, index, orphans, quotations);
        foreach (var draft in kept)
        {
            _writer.Write(draft, unit, index, draft.Quotations.Count > 0 ? _pending : []);
            if (draft.Quotations.Count > 0) _pending.Clear();
        }
    }

    private List<int> QuotationsOf(SpeechUnit unit)
    {
        var found = new List<int>();
        var end = _text.Word(unit.EndWord - 1).Span.End;
        for (; _quotation < _text.Quotations.Count && _text.Quotations[_quotation].Outer.Start < end; _quotation++)
            if (_text.Quotations[_quotation].Parent < 0) found.Add(_quotation);
        return found;
    }

    // "And they are saying, 'Please do it,'" inside somebody's quotation.
    private Draft? Nested(SayingHit hit)
    {
        var quotation = -1;
        for (var q = hit.Quotation + 1; q < _text.Quotations.Count && _text.Quotations[q].Parent >= hit.Quotation; q++)
        {
            var outer = _text.Quotations[q].Outer;
            if (outer.Start >= hit.Span.End && outer.Start - hit.Span.End <= 3) quotation = q;
        }

        if (quotation < 0 || !hit.Form.Is(SayingForms.Finite | SayingForms.Participle) || _text.Quotations[quotation].Inner.Length < 12) return null;
        var from = _text.Analysis.WordAt(_text.Quotations[hit.Quotation].Inner.Start);
        if (_reader.Read(hit, from, hit.EndWord, true) is not { } draft) return null;
        draft.Nested.Add(_text.Quotations[quotation].Inner);
        return draft;
    }

    // Gives each quotation to the verb behind it, else the one before it; those without are given back.
    private List<int> Assign(List<Draft> drafts, List<int> quotations)
    {
        var orphans = new List<int>();
        var next = 0;
        foreach (var q in quotations)
        {
            var outer = _text.Quotations[q].Outer;
            Draft? owner = null, before = null, later = null;
            while (next < drafts.Count && _text.Word(drafts[next].FirstWord).Span.Start < outer.End) next++;
            for (var d = Math.Max(0, next - Window); d < Math.Min(drafts.Count, next + Window); d++)
            {
                var draft = drafts[d];
                var start = _text.Word(draft.FirstWord).Span.Start;
                if (start >= outer.End)
                {
                    if (draft.Postposed && later is null && !Stops(outer.End, start)) later = draft;
                    if (owner is null && draft.Postposed && start - outer.End <= 6) owner = draft;
                }
                else if ((draft.Hit?.Span.End ?? _text.Word(draft.EndWord - 1).Span.End) <= outer.Start && !Stops(draft.Hit?.Span.End ?? outer.Start, outer.Start))
                {
                    before = draft;
                }
            }

            owner ??= before is { Postposed: true } ? before : later ?? before;
            if (owner is null) orphans.Add(q);
            else owner.Quotations.Add(q);
        }

        return orphans;
    }

    // A sentence ends between two offsets, outside quotations.
    private bool Stops(int from, int to)
    {
        var (first, end) = (_text.Analysis.WordAt(from), _text.Analysis.WordAt(to));
        return end > first && _stops[end] > _stops[first];
    }

    private bool IsStatement(Draft draft)
    {
        if (draft.Complete) return true;
        if (draft.Hit is not { } hit || draft.Quotations.Count == 0) return false;
        if (hit.Form.Takes(SayingFrames.Speech | SayingFrames.As)) return true;
        var words = 0;
        foreach (var q in draft.Quotations) words += Words(_text.Quotations[q].Inner);
        return words >= (draft.Postposed ? 1 : 3);
    }

    private int Words(Span span) => _text.Analysis.WordAt(span.End) - _text.Analysis.WordAt(span.Start);

    // Speech told inside what another says is that other's; what stands beside it ("and Y said") is its own.
    private List<Draft> Outer(List<Draft> drafts)
    {
        var kept = new List<Draft>();
        for (var d = 0; d < drafts.Count; d++)
        {
            var draft = drafts[d];
            Draft? holder = null;
            for (var o = Math.Max(0, d - Window); o < Math.Min(drafts.Count, d + Window); o++)
            {
                var other = drafts[o];
                if (ReferenceEquals(other, draft) || other.Voice.Same(draft.Voice)) continue;
                if (other.Postposed && !draft.Postposed && other.FirstWord > draft.FirstWord && !Stops(_text.Word(draft.FirstWord).Span.Start, _text.Word(other.FirstWord).Span.Start)) holder = other;
                if (!other.Postposed && other.FirstWord < draft.FirstWord && !draft.Postposed && IsInside(draft, other)) holder = other;
            }

            if (holder is null) kept.Add(draft);
            else holder.Quotations.AddRange(draft.Quotations);
        }

        return kept;
    }

    private bool IsInside(Draft inner, Draft outer)
    {
        var before = inner.FirstWord - 1;
        while (before > outer.EndWord && _text.Is(before, SpeechRole.Article)) before--;
        if (_text.Is(before, SpeechRole.And) || _text.Punctuation(before) == ';' || Stops(_text.Word(outer.FirstWord).Span.Start, _text.Word(inner.FirstWord).Span.Start)) return false;
        return outer.Rule != "noun-of-saying" || inner.Hit?.FirstWord < outer.EndWord + 3;
    }

    private static List<Draft> Merge(List<Draft> drafts)
    {
        var merged = new List<Draft>();
        foreach (var draft in drafts)
        {
            Draft? same = null;
            for (var m = merged.Count - 1; m >= Math.Max(0, merged.Count - Window) && same is null; m--)
                if (merged[m].Voice.Same(draft.Voice)) same = merged[m];
            if (same is null) merged.Add(draft);
            else same.Quotations.AddRange(draft.Quotations);
        }

        foreach (var draft in merged)
        {
            draft.Quotations.Sort();
            var kept = 0;
            for (var q = 0; q < draft.Quotations.Count; q++)
                if (kept == 0 || draft.Quotations[q] != draft.Quotations[kept - 1]) draft.Quotations[kept++] = draft.Quotations[q];
            draft.Quotations.RemoveRange(kept, draft.Quotations.Count - kept);
        }

        return merged;
    }

    // A unit that is all quotation goes on with what was quoted before it, or is said by whoever spoke before it.
    private void Carry(SpeechUnit unit, int index, List<int> orphans, List<int> quotations)
    {
        if (orphans.Count == 0 || orphans.Count < quotations.Count || !IsAllQuoted(unit))
        {
            if (!IsAllQuoted(unit)) _pending.Clear();
            return;
        }

        if (_writer.Continue(index, orphans)) return;
        if (_text.Quotations[orphans[^1]].RunsOn)
        {
            _pending.AddRange(orphans);
            return;
        }

        if (_voices.Last is not { } last || _voices.LastUnit != index - 1) return;
        var draft = new Draft { Voice = last with { Rule = "same-speaker", Confidence = 0.6f }, Rule = "quotation-alone" };
        draft.Quotations.AddRange(orphans);
        _writer.Write(draft, unit, index, []);
    }

    private bool IsAllQuoted(SpeechUnit unit)
    {
        var outside = 0;
        for (var w = unit.FirstWord; w < unit.EndWord; w++)
            if (_text.QuotationAt(w) < 0 && _text.Punctuation(w) == '\0' && ++outside > 1) return false;
        return true;
    }
}
