using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>Finds what stands between quotation marks: straight, curly or angled, single or double, nested, and with a mark missing.</summary>
/// <remarks>
/// Paragraph by paragraph, in time linear in the text. A quotation left open at the end of a paragraph runs on where the next paragraph opens
/// it again; else it is given as not closed, up to the end of its paragraph. A closing mark without an opening one, after punctuation, quotes
/// its sentence from the start.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>How many single marks ahead a closing one is looked for.</summary>
    private const int Reach = 24;

    /// <summary>The quotations of a text by start; a nested one follows the one it stands in.</summary>
    public static List<Quotation> Find(ReadOnlySpan<char> text)
    {
        var found = new List<Quotation>();
        var marks = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            Paragraph(text, start, end, found, marks);
            start = end + 1;
        }

        found.Sort((a, b) => a.Outer.Start != b.Outer.Start ? a.Outer.Start.CompareTo(b.Outer.Start) : b.Outer.End.CompareTo(a.Outer.End));
        return Nested(found);
    }

    private static void Paragraph(ReadOnlySpan<char> text, int start, int end, List<Quotation> found, List<int> marks)
    {
        if (text[start..end].IndexOfAny("\"“”„«»‟＂'‘’‚‹›") < 0) return;
        Doubles(text, start, end, found, marks);
        Singles(text, start, end, found, marks);
    }

    private static void Doubles(ReadOnlySpan<char> text, int start, int end, List<Quotation> found, List<int> marks)
    {
        marks.Clear();
        for (var i = start; i < end; i++)
            if (QuotationMarks.IsDouble(text[i])) marks.Add(i);
        int open = -1, inner = -1, lastEnd = start;
        for (var m = 0; m < marks.Count; m++)
        {
            var at = marks[m];
            var opens = QuotationMarks.MayOpen(text, start, at, end);
            var closes = QuotationMarks.MayClose(text, start, at, end);
            if (open < 0)
            {
                if (opens || !closes)
                {
                    // A measure ("12" of steel") and a mark between two blanks open nothing.
                    if (at + 1 < end && !char.IsWhiteSpace(text[at + 1])) open = at;
                }
                else if (QuotationMarks.EndsSpeech(text[at - 1]))
                {
                    var from = SentenceStart(text, lastEnd, at);
                    if (at - from > 10) found.Add(new Quotation(new Span(from, at + 1), new Span(from, at), -1, false, false));
                    lastEnd = at + 1;
                }

                continue;
            }

            if (inner >= 0)
            {
                if (closes || !opens)
                {
                    found.Add(new Quotation(new Span(inner, at + 1), new Span(inner + 1, at), -1, true, false));
                    inner = -1;
                }

                continue;
            }

            if (opens && !closes && !QuotationMarks.ClosesByShape(text[at]))
            {
                if (IsNested(text, start, end, marks, m)) inner = at;
                else
                {
                    // The closing mark of the quotation before is missing.
                    var cut = new Span(open + 1, at).Trim(text);
                    found.Add(new Quotation(new Span(open, cut.End), cut, -1, false, false));
                    open = at;
                }

                continue;
            }

            found.Add(new Quotation(new Span(open, at + 1), new Span(open + 1, at), -1, true, false));
            lastEnd = at + 1;
            open = -1;
        }

        if (open < 0) return;
        var rest = new Span(open + 1, end).Trim(text);
        if (rest.Length > 1) found.Add(new Quotation(new Span(open, rest.End), rest, -1, false, OpensNext(text, end, single: false)));
    }

    // An opening mark inside an open quotation starts a nested one where two closing marks follow.
    private static bool IsNested(ReadOnlySpan<char> text, int start, int end, List<int> marks, int m) =>
        m + 2 < marks.Count
        && QuotationMarks.MayClose(text, start, marks[m + 1], end)
        && QuotationMarks.MayClose(text, start, marks[m + 2], end)
        && !(QuotationMarks.MayOpen(text, start, marks[m + 2], end) && QuotationMarks.OpensByShape(text[marks[m + 2]]));

    private static void Singles(ReadOnlySpan<char> text, int start, int end, List<Quotation> found, List<int> marks)
    {
        marks.Clear();
        for (var i = start; i < end; i++)
            if (QuotationMarks.IsSingle(text[i]) && !(i > start && i + 1 < end && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))) marks.Add(i);
        for (var m = 0; m < marks.Count; m++)
        {
            var at = marks[m];
            if (!QuotationMarks.MayOpen(text, start, at, end) || QuotationMarks.ClosesByShape(text[at]) || char.IsDigit(text[at + 1])) continue;
            var close = ClosingSingle(text, start, end, marks, m);
            if (OpensSpeech(text, start, at) && OpensNext(text, end, single: true) && (close < 0 || !QuotationMarks.EndsSpeech(text[marks[close] - 1])))
            {
                var rest = new Span(at + 1, end).Trim(text);
                if (rest.Length > 1) found.Add(new Quotation(new Span(at, rest.End), rest, -1, false, true));
                return;
            }

            if (close < 0) continue;
            var last = marks[close];
            if (last - at > 2) found.Add(new Quotation(new Span(at, last + 1), new Span(at + 1, last), -1, true, false));
            m = close;
        }
    }

    // "the allies' response'": after a plural s, a later mark that ends a speech is the better one.
    private static int ClosingSingle(ReadOnlySpan<char> text, int start, int end, List<int> marks, int open)
    {
        var first = -1;
        for (var m = open + 1; m < marks.Count && m <= open + Reach; m++)
        {
            var at = marks[m];
            if (QuotationMarks.MayOpen(text, start, at, end) && !QuotationMarks.ClosesByShape(text[at])) break;
            if (!QuotationMarks.MayClose(text, start, at, end)) continue;
            if (first < 0) first = m;
            if (QuotationMarks.EndsSpeech(text[at - 1]) || text[at - 1] is not ('s' or 'S')) return text[marks[first] - 1] is 's' or 'S' ? m : first;
        }

        return first;
    }

    private static int SentenceStart(ReadOnlySpan<char> text, int from, int at)
    {
        // The mark's own punctuation is no sentence end before it.
        for (var i = at - 2; i > from; i--)
            if (text[i] is '.' or '!' or '?' && i + 1 < at - 1 && char.IsWhiteSpace(text[i + 1])) return new Span(i + 1, at).Trim(text).Start;
        return new Span(from, at).Trim(text).Start;
    }

    // A single mark that begins its paragraph or stands behind a colon or comma opens speech, not a scare quote.
    private static bool OpensSpeech(ReadOnlySpan<char> text, int start, int at)
    {
        var before = text[start..at].TrimEnd();
        return before.IsEmpty || before[^1] is ':' or ',';
    }

    private static bool OpensNext(ReadOnlySpan<char> text, int end, bool single)
    {
        var i = end;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i + 1 >= text.Length || QuotationMarks.ClosesByShape(text[i]) || char.IsWhiteSpace(text[i + 1])) return false;
        return single ? QuotationMarks.IsSingle(text[i]) : QuotationMarks.IsDouble(text[i]);
    }

    private static List<Quotation> Nested(List<Quotation> found)
    {
        var kept = new List<Quotation>(found.Count);
        var open = new Stack<int>();
        foreach (var quotation in found)
        {
            while (open.Count > 0 && kept[open.Peek()].Outer.End <= quotation.Outer.Start) open.Pop();

            // Marks that cross ("a 'b" c') are read by the one that opens first.
            if (open.Count > 0 && kept[open.Peek()].Outer.End < quotation.Outer.End) continue;
            kept.Add(open.Count > 0 ? quotation with { Parent = open.Peek() } : quotation);
            open.Push(kept.Count - 1);
        }

        return kept;
    }
}
