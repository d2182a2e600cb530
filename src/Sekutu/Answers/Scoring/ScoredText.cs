using System.Text.RegularExpressions;
using Sekutu.Text;

namespace Sekutu.Answers.Scoring;

/// <summary>An article's text as the scorer sees it: where evidence stands, and in which sentence.</summary>
/// <remarks>Cuts sentences by a rule of its own, so that a reader is not judged by its own sentences.</remarks>
internal sealed partial class ScoredText
{
    private readonly string _text;
    private readonly string _folded;
    private readonly List<Span> _sentences = [];

    public ScoredText(string text)
    {
        _text = text;
        _folded = Wording.SameLength(text);
        CutSentences();
    }

    /// <summary>All places of a stretch; none when it does not stand in the text.</summary>
    public List<Span> Find(string? evidence)
    {
        var wanted = (evidence ?? "").Trim();
        if (wanted.Length == 0) return [];
        var found = All(_text, wanted);
        if (found.Count == 0) found = All(_folded, Wording.SameLength(wanted));
        if (found.Count > 0) return found;
        var words = Wording.SameLength(wanted).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. Regex.Matches(_folded, string.Join(@"\s+", words.Select(Regex.Escape))).Select(m => new Span(m.Index, m.Index + m.Length))];
    }

    /// <summary>2 when any of the stretches overlap, 1 when two share a sentence, else 0.</summary>
    public int Nearness(List<Span> left, List<Span> right)
    {
        var best = 0;
        foreach (var x in left)
        {
            foreach (var y in right)
            {
                if (x.Overlaps(y)) return 2;
                if (best == 0 && _sentences.Exists(s => s.Overlaps(x) && s.Overlaps(y))) best = 1;
            }
        }

        return best;
    }

    private static List<Span> All(string text, string wanted)
    {
        var found = new List<Span>();
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
            found.Add(new Span(at, at + wanted.Length));
        return found;
    }

    // At a line feed, and at [.!?] with a closing quote or none before a blank, but not after an initial, a title or a month.
    private void CutSentences()
    {
        var start = 0;
        foreach (Match stop in Stops().Matches(_text))
        {
            var end = stop.Index;
            var next = stop.Index + stop.Length;
            if (stop.Value != "\n")
            {
                if (stop.Value == "." && Abbreviation().IsMatch(_text[Math.Max(start, stop.Index - 12)..stop.Index])) continue;
                end = next;
            }

            Add(start, end);
            start = next;
        }

        Add(start, _text.Length);
    }

    private void Add(int start, int end)
    {
        if (!_text.AsSpan(start, end - start).IsWhiteSpace()) _sentences.Add(new Span(start, end));
    }

    [GeneratedRegex(@"\n|[.!?][""”'’]?(?=\s)")]
    private static partial Regex Stops();

    [GeneratedRegex(@"(?:^|[\s(""'-])(?:[A-Za-z]|[A-Za-z](?:\.[A-Za-z])+|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Capt|Cmdr|Adm|Sgt|Maj|Brig|Sen|Rep|Gov|Jr|Sr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")]
    private static partial Regex Abbreviation();
}
